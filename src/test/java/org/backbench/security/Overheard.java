package org.backbench.security;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.aopalliance.aop.Advice;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.Advised;
import org.springframework.context.ApplicationContext;

/** Listens which of the methods that cannot tell who asks are called straight from a door with one of these ids. */
final class Overheard implements AutoCloseable {

    private final List<Object> ids;
    private final Map<Advised, Advice> listening = new ConcurrentHashMap<>();
    private final Set<String> heard = new ConcurrentSkipListSet<>();
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    private Overheard(List<Object> ids) {
        this.ids = ids;
    }

    static Overheard in(ApplicationContext beans, TwoBodies two) {
        var overheard = new Overheard(
                List.of(two.file().id(), two.file().bodyCode(), two.action(), two.clock(), two.document(), two.task()));
        ServiceMethod.ofAll(beans).forEach(overheard::listen);
        return overheard;
    }

    private void listen(ServiceMethod method) {
        if (method.bean() instanceof Advised proxy) {
            listening.computeIfAbsent(proxy, known -> {
                MethodInterceptor advice = call -> hear(method, call);
                known.addAdvice(0, advice);
                return advice;
            });
        }
    }

    private Object hear(ServiceMethod any, MethodInvocation call) throws Throwable {
        String name = new ServiceMethod(any.bean(), any.type(), call.getMethod()).toString();
        if (depth.get() == 0
                && DoorsAskFirst.KNOWN.contains(name)
                && Arrays.stream(call.getArguments()).anyMatch(ids::contains)) {
            heard.add(name);
        }
        depth.set(depth.get() + 1);
        try {
            return call.proceed();
        } finally {
            depth.set(depth.get() - 1);
        }
    }

    Set<String> heard() {
        return Set.copyOf(heard);
    }

    @Override
    public void close() {
        listening.forEach(Advised::removeAdvice);
    }
}
