package org.backbench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts the application. Every package below this one is a module; see the house tour in README.md. */
@Modulithic
@ConfigurationPropertiesScan
@SpringBootApplication
public class Backbench {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Backbench.class);
        application.addInitializers(new FreePort());
        try {
            application.run(args);
        } catch (RuntimeException failure) {
            // StartFailures has said it already
            System.exit(StartFailures.exitCode(failure));
        }
    }
}
