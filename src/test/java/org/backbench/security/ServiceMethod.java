package org.backbench.security;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.people.Person;
import org.backbench.problems.Problem;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** A public method of a service, found by looking and not by being listed. */
record ServiceMethod(Object bean, Class<?> type, Method method) {

    /** Parameters that say which thing of which body is meant. */
    private static final Set<String> IDS = Set.of(
            "id",
            "caseId",
            "caseIds",
            "actionId",
            "seatId",
            "clockId",
            "rungId",
            "escalationId",
            "subject",
            "reference",
            "bodyCode");

    /**
     * Numbers and texts that mean no thing of a body, so that a new name has to be looked at. A noteId is of a
     * benchmark, which is everybody's.
     */
    private static final Set<String> NO_IDS = Set.of(
            "after",
            "decision",
            "facts",
            "kloe",
            "newDue",
            "lastDay",
            "successor",
            "claimed",
            "comments",
            "covering",
            "fileName",
            "indicator",
            "group",
            "interest",
            "kind",
            "note",
            "opened",
            "noteId",
            "report",
            "reason",
            "sentence",
            "summary",
            "text",
            "template",
            "task",
            "by",
            "actor",
            "onBehalfOf",
            "action",
            "object",
            "detail",
            "toPersonId",
            "senderLogin",
            "deputyLogin",
            "outturn",
            "paper",
            "address",
            "answer",
            "statement",
            "rule",
            "line",
            "function",
            "personId",
            "upTo",
            "bulk",
            "viewId",
            "party",
            "name",
            "before");

    static List<ServiceMethod> ofAll(ApplicationContext beans) {
        return beans.getBeansWithAnnotation(Service.class).values().stream()
                .flatMap(bean -> {
                    Class<?> type = AopUtils.getTargetClass(bean);
                    return Arrays.stream(type.getDeclaredMethods())
                            .map(method -> new ServiceMethod(bean, type, method));
                })
                .filter(each -> each.type.getName().startsWith("org.backbench."))
                .filter(each -> Modifier.isPublic(each.method.getModifiers()) && !each.method.isSynthetic())
                .sorted(Comparator.comparing(ServiceMethod::toString))
                .toList();
    }

    static boolean isId(Parameter parameter) {
        boolean couldBe = parameter.getType() == long.class
                || parameter.getType() == Long.class
                || parameter.getType() == String.class;
        if (couldBe && !IDS.contains(parameter.getName()) && !NO_IDS.contains(parameter.getName())) {
            throw new AssertionError("Say in ServiceMethod whether %s of %s is an id of something of a body"
                    .formatted(parameter.getName(), parameter.getDeclaringExecutable()));
        }
        return IDS.contains(parameter.getName());
    }

    boolean takesAnId() {
        // Not anyMatch: each parameter is to be looked at.
        return Arrays.stream(method.getParameters()).filter(ServiceMethod::isId).count() > 0;
    }

    boolean asksWho() {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == Person.class;
    }

    /** What comes of a call, in words: the answer, or the refusal with its code and its sentence. */
    String call(List<Object> arguments) {
        try {
            Object answer = method.invoke(bean, arguments.toArray());
            return "answers " + answer;
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Problem refusal) {
                return "%s %s: %s".formatted(refusal.getClass().getName(), refusal.code(), refusal.sentence());
            }
            throw new AssertionError(this + " fails instead of refusing", thrown.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return Arrays.stream(method.getParameters())
                .map(Parameter::getName)
                .collect(Collectors.joining(", ", "%s.%s(".formatted(type.getSimpleName(), method.getName()), ")"));
    }
}
