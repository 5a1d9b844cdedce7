package org.backbench.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.backbench.BackbenchTest;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Every command of a review in every state: exactly those whose turn it is pass. Nothing is rolled back here. */
@BackbenchTest
class ReviewTurnsTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ReviewRows rows;

    private ReviewFixture fixture;
    private CaseFile file;
    private List<Person> peers;

    @BeforeEach
    void arrange() {
        fixture = beans.createBean(ReviewFixture.class);
        file = fixture.reviewOf(fixture.district("Nethershire", "Nether"));
        peers = fixture.strangers(3);
    }

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void refusesEveryCommandThatIsNotInItsTurn(ReviewState state) {
        fixture.panels.appoint(fixture.manager(), file.id(), ReviewFixture.nominating(peers), null);
        rows.setState(file.id(), state);

        commands().forEach((turn, commands) -> commands.filter(ignored -> turn != state)
                .forEach(command ->
                        assertThatExceptionOfType(Review.OutOfTurn.class).isThrownBy(command::run)));
    }

    private Map<ReviewState, Stream<Runnable>> commands() {
        Person peer = fixture.again(peers.getFirst());
        long seat = fixture.seatOf(file, peer);
        Map<ReviewState, Stream<Runnable>> commands = new EnumMap<>(ReviewState.class);
        commands.put(
                ReviewState.APPOINTING,
                Stream.of(() ->
                        fixture.panels.appoint(fixture.manager(), file.id(), ReviewFixture.nominating(peers), null)));
        commands.put(
                ReviewState.DECLARING,
                Stream.of(() -> fixture.panels.declare(peer, seat, null), () -> fixture.panels.settle(file.id())));
        commands.put(ReviewState.JUDGING, Stream.of(() -> fixture.judge(file, peer, Verdict.IN_LINE, "It fits.")));
        commands.put(ReviewState.MODERATING, Stream.of(() -> fixture.moderate(file, peer, Verdict.IN_LINE)));
        commands.put(ReviewState.REPORTING, Stream.of(() -> fixture.reports.send(file.id())));
        commands.put(
                ReviewState.CHECKING,
                Stream.of(
                        () -> fixture.reports.answer(fixture.officerOf(file), file.id(), null),
                        () -> fixture.reports.noteSilence(file.id())));
        commands.put(ReviewState.ISSUING, Stream.of(() -> fixture.reports.issue(fixture.manager(), file.id(), null)));
        return commands;
    }

    @Test
    void opensTheJudgementsWhenTheLastTwoComeAtTheSameMoment() {
        fixture.seat(file, peers);

        CompletableFuture.allOf(peers.stream()
                        .map(peer -> CompletableFuture.runAsync(
                                () -> fixture.judge(file, peer, Verdict.IMPROVE, "Twice the median.")))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(rows.find(file.id()).orElseThrow().state()).isEqualTo(ReviewState.MODERATING);
        assertThat(fixture.reviews.judgements(fixture.again(peers.getLast()), file.id()))
                .extracting(Judgement::peer)
                .contains(peers.get(0).name(), peers.get(1).name(), peers.get(2).name());
    }
}
