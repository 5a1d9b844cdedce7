package org.backbench.assessments;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backbench.BackbenchTest;
import org.backbench.cases.CaseFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Every command of an assessment in every state: exactly those whose turn it is pass. */
@BackbenchTest
class AssessmentTurnsTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    AssessmentRows rows;

    @Autowired
    SignOffs signOffs;

    @ParameterizedTest
    @EnumSource(AssessmentState.class)
    void refusesEveryCommandThatIsNotInItsTurn(AssessmentState state) {
        AssessmentFixture fixture = beans.createBean(AssessmentFixture.class);
        CaseFile file = fixture.district();
        rows.setState(file.id(), state);

        commands(fixture, file).forEach((turn, commands) -> commands.filter(ignored -> turn != state)
                .forEach(command ->
                        assertThatExceptionOfType(Assessment.OutOfTurn.class).isThrownBy(command::run)));
    }

    private Map<AssessmentState, Stream<Runnable>> commands(AssessmentFixture fixture, CaseFile file) {
        Map<AssessmentState, Stream<Runnable>> commands = new EnumMap<>(AssessmentState.class);
        commands.put(
                AssessmentState.SCORING,
                Stream.of(() -> fixture.scoring.score(
                        fixture.inspector(), file.id(), AssessmentFixture.sheet(AssessmentFixture.MARLINGATE))));
        commands.put(
                AssessmentState.ASSURING,
                Stream.of(() -> fixture.scoring.assure(fixture.assurer(), file.id(), true, "It holds.")));
        commands.put(AssessmentState.SENDING, Stream.of(() -> fixture.accuracy.sendDraft(file.id())));
        commands.put(
                AssessmentState.CHECKING,
                Stream.of(
                        () -> fixture.accuracy.comment(fixture.officerOf(file), file.id(), List.of()),
                        () -> fixture.accuracy.recordSilence(file.id())));
        commands.put(
                AssessmentState.ANSWERING,
                Stream.of(() -> fixture.accuracy.answer(fixture.inspector(), file.id(), List.of())));
        commands.put(
                AssessmentState.SIGNING,
                Stream.of(
                        () -> signOffs.sign(fixture.director(), file.id()),
                        () -> signOffs.giveBack(fixture.director(), file.id(), "Look again.")));
        return commands;
    }
}
