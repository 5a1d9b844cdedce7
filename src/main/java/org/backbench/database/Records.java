package org.backbench.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Gives everybody Spring's JdbcClient, with one difference: {@link RecordMapper} makes the records. */
@Configuration(proxyBeanMethods = false)
class Records {

    private final Map<Class<?>, RecordMapper.Shape<?>> shapes = new ConcurrentHashMap<>();

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcOperations operations) {
        Function<String, StatementSpec> spring = JdbcClient.create(operations)::sql;
        return sql -> statement(spring.apply(sql));
    }

    private StatementSpec statement(StatementSpec springs) {
        return (StatementSpec) Proxy.newProxyInstance(
                StatementSpec.class.getClassLoader(), new Class<?>[] {StatementSpec.class}, new Statement(springs));
    }

    /** Everything is Spring's but query(SomeRecord.class). */
    private final class Statement implements InvocationHandler {

        private final StatementSpec springs;

        Statement(StatementSpec springs) {
            this.springs = springs;
        }

        @Override
        public @Nullable Object invoke(Object ours, Method method, Object @Nullable [] args) throws Throwable {
            if (method.getName().equals("query")
                    && args != null
                    && args[0] instanceof Class<?> type
                    && type.isRecord()) {
                return springs.query(new RecordMapper<>(shapes.computeIfAbsent(type, RecordMapper.Shape::of)));
            }
            try {
                Object answer = method.invoke(springs, args);
                return answer == springs ? ours : answer;
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }
    }
}
