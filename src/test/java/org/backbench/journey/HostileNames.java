package org.backbench.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The demo with bodies and people whose names would run. */
final class HostileNames {

    static final String OF_BODIES = "<img src=x onerror=window.__xss=13>${7*7}";
    static final String OF_PEOPLE = "<svg onload=window.__xss=14>#{7*7}";
    static final String OF_FILES = "<details open ontoggle=window.__xss=17>${7*7}";

    private HostileNames() {}

    /** A folder of resources with the names of the demo made hostile. */
    static String resources() throws IOException {
        Path folder = Path.of("target", "journey", "hostile", "resources");
        rename(folder, "demo/bodies.csv", name -> name + " " + OF_BODIES);
        rename(folder, "demo/accounts.csv", name -> name + " " + OF_PEOPLE);
        return folder.toString();
    }

    /** The name is the second column of both files; none of them needs quotes. */
    private static void rename(Path folder, String file, UnaryOperator<String> name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/resources", file));
        Stream<String> renamed = lines.stream().skip(1).map(line -> {
            String[] columns = line.split(",", 3);
            return "%s,%s,%s".formatted(columns[0], name.apply(columns[1]), columns[2]);
        });
        Path copy = folder.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.write(copy, Stream.concat(lines.stream().limit(1), renamed).toList());
    }
}
