package org.backbench.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.people.Role;
import org.junit.jupiter.api.Test;

/** Every refusal of the product has a sentence, a next step and somebody who can change it. */
class RefusalsTest {

    private static final Pattern ANSWERED =
            Pattern.compile("(?:HttpStatus\\.[A-Z_]+|value\\(\\)\\)),\\s*(?:tried \\? \"([a-z-]+)\" : )?\"([a-z-]+)\"");

    @Test
    void everyKindOfRefusalHasANextStepAndAContact() throws IOException {
        Set<String> used = kinds().map(Problem::code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).hasSizeGreaterThan(180);
        used.addAll(answered());
        used.addAll(Set.of("has-it", "changed"));

        assertThat(WayOut.codes()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(WayOut.codes()).allSatisfy(code -> {
            assertThat(WayOut.of(code).nextStep()).matches("[A-Z].+\\.");
            assertThat(WayOut.of(code).contacts())
                    .isNotEmpty()
                    .allSatisfy(role -> assertThat(Role.of(role).title()).isNotBlank());
        });
    }

    /** Codes that the API answers before a rule is asked. */
    private static Set<String> answered() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/backbench/api"))) {
            for (Path file : files.toList()) {
                ANSWERED.matcher(Files.readString(file)).results().forEach(found -> Stream.of(
                                found.group(1), found.group(2))
                        .filter(code -> code != null)
                        .forEach(codes::add));
            }
        }
        assertThat(codes).hasSizeGreaterThan(8);
        return codes;
    }

    private static Stream<? extends Class<? extends Problem>> kinds() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.backbench").stream()
                        .filter(kind -> kind.isAssignableTo(Problem.class))
                        .filter(kind -> !kind.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(kind -> !kind.isEquivalentTo(Refused.class)
                                && !kind.isEquivalentTo(NotAllowed.class)
                                && !kind.isEquivalentTo(Outdated.class))
                        .map(RefusalsTest::reflected);
    }

    private static Class<? extends Problem> reflected(JavaClass kind) {
        return kind.reflect().asSubclass(Problem.class);
    }
}
