package org.backbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher where java is 17 and mvn 3.8.6 by default; a small jar stands for the service, a script for Maven. */
class LauncherTest {

    private static final String BENCH_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final Path THIS_JDK = Path.of(System.getProperty("java.home"));

    @TempDir
    Path machine;

    private final Map<String, String> environment = new HashMap<>();
    private Path project;

    @BeforeEach
    void prepareTheMachine() throws IOException {
        project = Files.createDirectories(machine.resolve("project"));
        Files.copy(Path.of("backbench"), project.resolve("backbench"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.createDirectories(project.resolve("src/main/java"));
        serviceJar(machine.resolve("service.jar"));
        Path old = machine.resolve("jdk-17/bin");
        String version = """
            case "$*" in *XshowSettings*) echo "    java.home = %s" ;; esac
            echo 'openjdk version "17.0.15" 2025-04-15'
            """.formatted(old.getParent());
        program(old.resolve("java"), version);
        program(old.resolve("javac"), "exit 1");
        program(old.resolve("mvn"), "echo 'Apache Maven 3.8.6 (x)'");
        maven("3.8.7");
        environment.put("PATH", old + ":" + System.getenv("PATH"));
        environment.put("BACKBENCH_JVM_DIRS", machine.resolve("jdk-17") + " " + THIS_JDK);
        environment.put("BACKBENCH_MAVEN_DIRS", machine.resolve("maven").toString());
    }

    @Test
    void buildsOnceAndStartsWithAJdkThatIsNewEnough() throws Exception {
        Launch first = run("run", "--port", "8123", "--data", "elsewhere", "--empty", "--database-url", "jdbc:x");
        assertThat(first.stopWith("TERM")).isZero();

        assertThat(first.said())
                .contains(
                        "Building Backbench",
                        "Built in ",
                        "java " + Runtime.version().feature(),
                        "laid out true")
                .contains("arguments [--server.port=8123, --backbench.data=elsewhere, --backbench.demo=false]")
                .contains("database jdbc:x");

        Launch second = run("run");
        assertThat(second.stopWith("TERM")).isZero();
        assertThat(second.said())
                .doesNotContain("Building Backbench")
                .contains("--server.port=8080", "--backbench.demo=true", "database null")
                .contains("--backbench.data=" + project.toRealPath() + "/data");
    }

    @Test
    void buildsAgainWhenASourceIsNewerOrTheJarIsNotThatOfTheLastBuild() throws Exception {
        run("run").stopWith("TERM");

        FileTime later = FileTime.from(Instant.now().plus(Duration.ofSeconds(5)));
        Files.setLastModifiedTime(Files.createFile(project.resolve("src/main/java/New.java")), later);
        assertBuilds(true);
        Files.setLastModifiedTime(project.resolve("src/main/java/New.java"), FileTime.from(Instant.EPOCH));
        Files.setLastModifiedTime(project.resolve("src/main/java"), FileTime.from(Instant.EPOCH));
        assertBuilds(false);

        Files.writeString(project.resolve("target/backbench.jar"), "half a jar");
        assertBuilds(true);
    }

    @Test
    void stopsTheServiceOnTermAndAnswersZero() throws Exception {
        Launch launch = run("run");

        assertThat(launch.stopWith("TERM")).isZero();
        assertThat(launch.said()).contains("Stopping Backbench ...", "service stopped", "Backbench has stopped.");
    }

    @Test
    void stopsTheServiceOnInterruptAndAnswersZero() throws Exception {
        Assumptions.assumeFalse(interruptIsIgnored(), "Interrupts are ignored by whoever runs this test");
        Launch launch = run("run");

        assertThat(launch.stopWith("INT")).isZero();
        assertThat(launch.said()).contains("service stopped", "Backbench has stopped.");
    }

    @Test
    void passesTheAnswerOfAServiceThatDoesNotStart() throws Exception {
        assertThat(run("run", "--port", "1").code()).isEqualTo(2);
    }

    @Test
    void saysWhatToInstallWithoutAJdk() throws Exception {
        environment.put("BACKBENCH_JVM_DIRS", machine.resolve("jdk-17").toString());

        assertRefused(run("run"), "needs a JDK 21 or later and found none", "JAVA_HOME");
        assertRefused(run("test"), "needs a JDK 21 or later and found none", "JAVA_HOME");
    }

    @Test
    void takesTheJdkOfJavaHomeFirst() throws Exception {
        environment.put("JAVA_HOME", THIS_JDK.toString());
        environment.put("BACKBENCH_JVM_DIRS", "");

        Launch launch = run("run");

        assertThat(launch.stopWith("TERM")).isZero();
    }

    @Test
    void saysWhatToInstallWithoutAMavenThatIsNewEnough() throws Exception {
        maven("3.6.3");

        assertRefused(run("run"), "needs Maven 3.8.7 or later and found none");
    }

    @Test
    void saysThatTheBuildFailedAndBuildsAgainNextTime() throws Exception {
        program(machine.resolve("maven/bin/mvn"), "[ \"$1\" = -v ] && echo 'Apache Maven 3.9.9' && exit; exit 1");
        Launch broken = run("run");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.said()).contains("The build failed");

        maven("3.9.9");
        assertBuilds(true);
    }

    @Test
    void refusesWhatItDoesNotKnowWithASentence() throws Exception {
        assertRefused(run("walk"), "There is no command walk.", "./backbench run", "./backbench test");
        assertRefused(run("run", "--colour"), "run has no option --colour: ./backbench help lists them.");
        assertRefused(run("run", "--port"), "--port needs a value");
        assertRefused(run("run", "--port", "http"), "--port takes a number from 1 to 65535, not http.");
        assertRefused(run("run", "--port", "65536"), "--port takes a number from 1 to 65535, not 65536.");
        assertRefused(run("bench", "tea"), "There is no benchmark tea: ./backbench help lists them.");
        assertRefused(run("test", "--fast"), "test has no option --fast: ./backbench help lists them.");
    }

    @Test
    void helps() throws Exception {
        for (Launch launch : List.of(run("help"), run())) {
            assertThat(launch.code()).isZero();
            assertThat(launch.said())
                    .contains(
                            "./backbench run",
                            "--database-url URL",
                            "./backbench test",
                            "--all",
                            "./backbench bench",
                            "target/bench/<name>.json");
        }
    }

    @Test
    void testsWithTheProfileOfTheTests() throws Exception {
        assertThat(run("test", "-Dtest=OneTest").said())
                .contains("maven -B -ntp -Ptests verify -Dtests.leftOut=fault,bench")
                .contains("-Dsurefire.failIfNoSpecifiedTests=false -Dtest=OneTest");
    }

    @Test
    void testsEverythingAndThenCountsInTheBenchmarks() throws Exception {
        assertThat(run("test", "--all").said())
                .contains("-Dtests.leftOut= ", "maven -q -B -Pbench compiler:testCompile", "benchmarks [smoke]")
                .doesNotContain("--all");
    }

    @Test
    void runsTheBenchmarksOfTheirOwnProfileOnTheBuiltJar() throws Exception {
        Launch launch = run("bench", "import");

        assertThat(launch.code()).isZero();
        assertThat(launch.said())
                .contains("Building Backbench", "maven -q -B -Pbench compiler:testCompile")
                .contains("benchmarks [import]", "main org.backbench.bench.Bench")
                .contains("classes " + project.toRealPath() + "/target/bench-classes");
        assertThat(run("bench").said()).contains("benchmarks []").doesNotContain("Building Backbench");
        assertThat(run("run").stopWith("TERM")).isZero();
    }

    @Test
    void saysThatTheBenchmarksDoNotCompile() throws Exception {
        run("bench").code();
        program(machine.resolve("maven/bin/mvn"), "[ \"$1\" = -v ] && echo 'Apache Maven 3.9.9' && exit; exit 1");

        Launch broken = run("bench", "smoke");

        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.said()).contains("The benchmarks do not compile");
    }

    @Test
    void testsWithTheBrowserOfTheMachineOrSaysThatThereIsNone() throws Exception {
        environment.put(
                "BACKBENCH_CHROMIUM", program(machine.resolve("browser"), "").toString());
        assertThat(run("test").said()).contains("browser " + machine.resolve("browser"));

        environment.put("BACKBENCH_CHROMIUM", "");
        environment.put("PATH", onlyPlainTools() + ":" + machine.resolve("jdk-17/bin"));
        assertThat(run("test").said())
                .contains("No Chromium found: the browser journeys are skipped", "apt-get install chromium");
    }

    private void assertBuilds(boolean expected) throws Exception {
        Launch launch = run("run");
        assertThat(launch.stopWith("TERM")).isZero();
        assertThat(launch.said().contains("Building Backbench")).isEqualTo(expected);
    }

    private static void assertRefused(Launch launch, String... words) throws Exception {
        assertThat(launch.code()).isEqualTo(2);
        assertThat(launch.said()).contains(words);
    }

    private Launch run(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("sh", project.resolve("backbench").toString()), Stream.of(arguments))
                        .toList());
        builder.directory(machine.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("BACKBENCH_") || name.equals("JAVA_HOME"));
        builder.environment().putAll(environment);
        return new Launch(builder.start(), new StringBuilder());
    }

    private void maven(String version) throws IOException {
        program(machine.resolve("maven/bin/mvn"), """
            if [ "$1" = -v ]; then echo 'Apache Maven %s (x)'; exit; fi
            echo "maven $*"
            echo "browser ${BACKBENCH_CHROMIUM:-}"
            mkdir -p target/classes && cp "%s" target/backbench.jar
            """.formatted(version, machine.resolve("service.jar")));
    }

    private Path onlyPlainTools() throws IOException {
        Path tools = Files.createDirectories(machine.resolve("tools"));
        for (String tool : List.of("sh", "dirname", "sed", "awk", "head", "cat", "ls", "find", "mkdir", "cp")) {
            for (String place : List.of("/bin", "/usr/bin")) {
                Path found = Path.of(place, tool);
                if (Files.exists(found) && !Files.exists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), found.toRealPath());
                }
            }
        }
        return tools;
    }

    private static Path program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        file.toFile().setExecutable(true);
        return file;
    }

    private static void serviceJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, LaunchedService.class.getName());
        try (OutputStream file = Files.newOutputStream(jar);
                var content = new JarOutputStream(file, manifest)) {
            for (String name : List.of(LaunchedService.class.getName(), BENCH_LAUNCHER)) {
                String entry = name.replace('.', '/') + ".class";
                content.putNextEntry(new JarEntry(entry));
                try (var code = LauncherTest.class.getClassLoader().getResourceAsStream(entry)) {
                    code.transferTo(content);
                }
            }
        }
    }

    private static boolean interruptIsIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(8).strip(), 16) & 0b10) != 0);
    }

    private record Launch(Process process, StringBuilder output) {

        /** Waits until the service has started, sends the signal to the launcher, and waits for its answer. */
        int stopWith(String signal) throws Exception {
            BufferedReader lines = process.inputReader();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                if (line.equals("service started")) {
                    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                            .start()
                            .waitFor();
                    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                            .start()
                            .waitFor();
                }
            }
            return code();
        }

        int code() throws Exception {
            said();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }

        String said() throws IOException {
            process.inputReader().lines().forEach(line -> output.append(line).append('\n'));
            return output.toString();
        }
    }
}
