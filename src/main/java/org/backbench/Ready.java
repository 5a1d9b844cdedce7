package org.backbench;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console that the service is ready, where it is, and how to sign in; last of all that start. */
@Component
class Ready {

    private final Environment environment;

    Ready(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say() {
        System.out.println("Backbench is ready: http://localhost:" + environment.getProperty("local.server.port"));
        System.out.println(howToSignIn());
        System.out.flush();
    }

    private String howToSignIn() {
        boolean training = "training".equals(environment.getProperty("backbench.mode"));
        boolean demo = environment.getProperty("backbench.demo", Boolean.class, true);
        return training && demo
                ? "Sign in as officer.tarnbury, manager.emiep or programme with the password backbench-demo;"
                        + " the sign-in page lists all accounts. Ctrl-C stops."
                : "Sign in with an account of this service. Ctrl-C stops.";
    }
}
