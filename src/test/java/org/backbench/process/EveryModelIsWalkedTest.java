package org.backbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.backbench.architecture.Model;
import org.junit.jupiter.api.Test;

/** A model without its walks would run in production first. */
class EveryModelIsWalkedTest {

    private static final Path HERE = Path.of("src/test/java/org/backbench/process");

    @Test
    void onBothEngines() {
        assertThat(Model.in(Path.of("bpmn"))).allSatisfy(model -> {
            String name = Stream.of(model.process().split("-"))
                    .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                    .reduce("", String::concat);
            assertThat(HERE.resolve(name + "OnCamundaTest.java")).exists();
            assertThat(HERE.resolve(name + "OnFlowableTest.java")).exists();
        });
    }
}
