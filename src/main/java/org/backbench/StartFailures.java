package org.backbench;

import java.util.Optional;
import java.util.stream.Stream;
import org.backbench.problems.CannotStart;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence why the service does not start; what we do not know stays Spring Boot's to tell. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements SpringBootExceptionReporter {

    private static final int UNKNOWN = 1;

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = sentence(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    static int exitCode(Throwable failure) {
        return sentence(failure).isPresent() ? CannotStart.EXIT_CODE : UNKNOWN;
    }

    private static Optional<String> sentence(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(StartFailures::told)
                .findFirst();
    }

    private static Stream<String> told(Throwable cause) {
        return switch (cause) {
            case CannotStart ours -> Stream.of(String.valueOf(ours.getMessage()));
            case PortInUseException taken ->
                Stream.of(
                        "Port " + taken.getPort() + " is taken by another program: stop that program, or choose another"
                                + " port, for example ./backbench run --port " + (taken.getPort() + 1) + ".");
            case IllegalStateException stopped
            when "Shutdown in progress".equals(stopped.getMessage()) ->
                Stream.of("Backbench was stopped before it was ready.");
            default -> Stream.empty();
        };
    }
}
