package org.springframework.boot.loader.launch;

import java.util.List;

/** Stands in the launcher's test for the class of this name that every Boot jar has: says what it was to run. */
public final class PropertiesLauncher {

    private PropertiesLauncher() {}

    public static void main(String[] args) {
        System.out.println("main " + System.getProperty("loader.main"));
        System.out.println("classes " + System.getProperty("loader.path"));
        System.out.println("benchmarks " + List.of(args));
    }
}
