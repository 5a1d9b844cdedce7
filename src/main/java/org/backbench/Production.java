package org.backbench;

import org.backbench.people.People;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What production refuses to start with: an address that is not https, and accounts whose password everybody knows. */
@Component
@Order(0)
@ConditionalOnProperty(name = "backbench.mode", havingValue = "production")
class Production implements ApplicationRunner {

    private final String baseUrl;
    private final People people;

    Production(@Value("${backbench.base-url}") String baseUrl, People people) {
        this.baseUrl = baseUrl;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!baseUrl.startsWith("https://")) {
            throw new Refusal("Production needs an https address. Set BACKBENCH_BASE_URL, for example"
                    + " https://backbench.example.org.");
        }
        if (people.anyDemoAccount()) {
            throw new Refusal("This database holds demo accounts with a known password, so production does not start."
                    + " Use a database that never had the demo.");
        }
    }

    /** The service does not start; the sentence says why and what to do. */
    static final class Refusal extends RuntimeException {
        Refusal(String sentence) {
            super(sentence);
        }
    }
}
