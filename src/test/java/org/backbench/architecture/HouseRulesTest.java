package org.backbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.backbench.broken.AsksForTasks;
import org.backbench.broken.ChangesStaticState;
import org.backbench.broken.DoesTheWorkOfAModel;
import org.backbench.broken.ForgetsWhoMayEnter;
import org.backbench.broken.InjectsIntoAField;
import org.backbench.broken.KnowsTheEngine;
import org.backbench.broken.KnowsVaadin;
import org.backbench.broken.LooksAtTheWatch;
import org.backbench.broken.SaysTwiceWhoMayEnter;
import org.backbench.broken.SpeaksSql;
import org.junit.jupiter.api.Test;

/** The rules of the house, as the README tells them. Each also finds the class in broken/ that breaks it. */
class HouseRulesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path BROKEN = Path.of("src/test/java/org/backbench/broken");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.backbench");
    private static final List<SourceFile> SOURCES = SourceFile.below(MAIN);

    @Test
    void onlyScreensKnowVaadin() {
        holds(HouseRules.ONLY_SCREENS_KNOW_VAADIN, KnowsVaadin.class);
    }

    @Test
    void onlyOnePackageKnowsTheEngine() {
        holds(HouseRules.ONLY_ONE_PACKAGE_KNOWS_THE_ENGINE, KnowsTheEngine.class);
    }

    @Test
    void nobodyAsksTheEngineForTasks() {
        holds(HouseRules.NOBODY_ASKS_THE_ENGINE_FOR_TASKS, AsksForTasks.class);
    }

    @Test
    void onlyRowsSpeakSql() {
        holds(HouseRules.ONLY_ROWS_SPEAK_SQL, SpeaksSql.class);
    }

    @Test
    void onlyModelsCallSteps() {
        holds(HouseRules.ONLY_MODELS_CALL_STEPS, DoesTheWorkOfAModel.class);
    }

    @Test
    void onlyTheClockKnowsTheTime() {
        holds(HouseRules.ONLY_THE_CLOCK_KNOWS_THE_TIME, LooksAtTheWatch.class);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        holds(HouseRules.NOTHING_IS_INJECTED_INTO_FIELDS, InjectsIntoAField.class);
    }

    @Test
    void noStaticStateChanges() {
        holds(HouseRules.NO_STATIC_STATE_CHANGES, ChangesStaticState.class);
    }

    @Test
    void everyRouteSaysWhoMayEnter() {
        holds(HouseRules.EVERY_ROUTE_SAYS_WHO_MAY_ENTER, ForgetsWhoMayEnter.class);
        finds(HouseRules.EVERY_ROUTE_SAYS_WHO_MAY_ENTER, SaysTwiceWhoMayEnter.class);
    }

    @Test
    void filesAreShort() {
        holds(SourceRules::fileIsShort, "LongFile");
    }

    @Test
    void linesAreShort() {
        holds(SourceRules::linesAreShort, "LongLine");
    }

    @Test
    void methodsAreShort() {
        holds(SourceRules::methodsAreShort, "LongMethod");
    }

    @Test
    void constructorsTakeFewArguments() {
        holds(SourceRules::constructorsTakeFewArguments, "TakesSeven");
    }

    @Test
    void sqlIsWritten() {
        holds(SourceRules::sqlIsWritten, "ComposesSqlRows");
    }

    @Test
    void scriptsAreWritten() {
        holds(SourceRules::scriptsAreWritten, "ComposesAScript");
    }

    @Test
    void pagesAreBuiltFromComponents() {
        holds(SourceRules::pagesAreBuiltFromComponents, "MakesHtml");
    }

    private static void holds(ArchRule rule, Class<?> broken) {
        rule.allowEmptyShould(true).check(HOUSE);
        finds(rule, broken);
    }

    private static void finds(ArchRule rule, Class<?> broken) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(broken)).hasViolation())
                .as("%s is found", broken.getSimpleName())
                .isTrue();
    }

    private static void holds(Function<SourceFile, List<String>> rule, String broken) {
        assertThat(SOURCES).hasSizeGreaterThan(50).flatMap(rule::apply).isEmpty();
        assertThat(SourceFile.read(List.of(BROKEN.resolve(broken + ".java"))))
                .flatMap(rule::apply)
                .as("%s is found", broken)
                .isNotEmpty();
    }
}
