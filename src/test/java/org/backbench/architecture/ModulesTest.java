package org.backbench.architecture;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.Location;
import org.backbench.Backbench;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModulesTest {

    @Test
    void useOnlyTheModulesTheyDeclare() {
        ApplicationModules.of(Backbench.class).verify();
    }

    @Test
    void aModuleThatUsesAnUndeclaredOneIsFound() {
        var broken = ApplicationModules.of("org.backbench.broken.modules", (Location location) -> true);

        assertThatExceptionOfType(Violations.class).isThrownBy(broken::verify).withMessageContaining("upstairs");
    }
}
