package org.backbench.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.backbench.BackbenchTest;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Story;
import org.backbench.cases.StoryEntry;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.backbench.workflow.FormTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class JudgementsTest {

    private static final String SECRET = "Two ledgers are kept side by side.";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Judgements judgements;

    @Autowired
    Reviews reviews;

    @Autowired
    Story story;

    @Autowired
    ModerateForm moderateForm;

    @Autowired
    JudgeReturnForm judgeForm;

    private ReviewFixture fixture;
    private CaseFile file;
    private List<Person> peers;

    @BeforeEach
    void arrange() {
        fixture = beans.createBean(ReviewFixture.class);
        file = fixture.reviewOf(fixture.district("Nethershire", "Nether"));
        peers = fixture.strangers(3);
        fixture.seat(file, peers);
    }

    @Test
    void showsAPeerOnlyHisOwnUntilAllAreIn() {
        fixture.judge(file, peers.get(0), Verdict.IMPROVE, SECRET);
        fixture.judge(file, peers.get(1), Verdict.IN_LINE, "Nothing stands out here.");

        assertThat(readBy(peers.get(0)))
                .extracting(Judgement::peer)
                .containsOnly(peers.get(0).name());
        assertThat(readBy(peers.get(1)))
                .extracting(Judgement::peer)
                .containsOnly(peers.get(1).name());
        assertThat(readBy(peers.get(2))).isEmpty();
        assertThat(readBy(fixture.manager())).isEmpty();
        assertThat(readBy(fixture.officerOf(file))).isEmpty();
    }

    @Test
    void opensAllToThePanelWithTheLastOne() {
        judgeAll(Verdict.IMPROVE, Verdict.IMPROVE, Verdict.EXPLAIN);

        for (Person peer : peers) {
            assertThat(readBy(peer))
                    .extracting(Judgement::peer)
                    .contains(
                            peers.get(0).name(),
                            peers.get(1).name(),
                            peers.get(2).name());
        }
        assertThat(readBy(fixture.manager())).isEmpty();
    }

    /** Runs the same review with two secrets: what everybody else sees must not differ. */
    @Test
    void looksTheSameFromOutsideWhateverAPeerWrites() {
        CaseFile other = fixture.reviewOf(fixture.district("Nethershire2", "Nether2"));
        List<Person> otherPeers = fixture.strangers(3);
        fixture.seat(other, otherPeers);

        fixture.judge(file, peers.get(0), Verdict.IMPROVE, SECRET);
        fixture.judge(other, otherPeers.get(0), Verdict.IN_LINE, "All is well, as far as I see.");

        assertThat(seenBy(peers.get(1), file)).isEqualTo(seenBy(otherPeers.get(1), other));
        assertThat(seenBy(fixture.manager(), file)).isEqualTo(seenBy(fixture.manager(), other));
        assertThat(sentences(file)).hasSameSizeAs(sentences(other)).noneMatch(told -> told.contains(SECRET));
        assertThat(sentences(file)).noneMatch(told -> told.contains("improve"));
    }

    @Test
    void asksForEvidenceWhereTheBodyIsToExplainOrImprove() {
        List<NewJudgement> bare = fixture.everywhere(file, Verdict.EXPLAIN, "too short");

        assertThatExceptionOfType(Judgements.JudgementIncomplete.class)
                .isThrownBy(
                        () -> judgements.judge(fixture.again(peers.get(1)), fixture.seatOf(file, peers.get(1)), bare))
                .satisfies(refusal -> assertThat(refusal.places())
                        .extracting(Invalid.Place::name)
                        .contains("functions[0].evidence"));
        fixture.judge(file, peers.get(1), Verdict.IN_LINE, "fits");
    }

    @Test
    void judgesEveryFunction() {
        List<NewJudgement> some = new ArrayList<>(fixture.everywhere(file, Verdict.IN_LINE, "fits"));
        some.removeFirst();

        assertThatExceptionOfType(Judgements.JudgementIncomplete.class)
                .isThrownBy(
                        () -> judgements.judge(fixture.again(peers.get(1)), fixture.seatOf(file, peers.get(1)), some));
    }

    @Test
    void letsEverybodyAbstainButTheLead() {
        fixture.judge(file, peers.get(1), Verdict.ABSTAIN, "I know too little of this.");

        assertThatExceptionOfType(Judgements.JudgementIncomplete.class)
                .isThrownBy(() -> fixture.judge(file, peers.getFirst(), Verdict.ABSTAIN, "I know too little."))
                .withMessageStartingWith("The lead peer decides ties");
    }

    @Test
    void takesTheJudgementsOfASeatOnce() {
        fixture.judge(file, peers.get(1), Verdict.IN_LINE, "fits");

        assertThatExceptionOfType(Judgements.AlreadyJudged.class)
                .isThrownBy(() -> fixture.judge(file, peers.get(1), Verdict.IMPROVE, SECRET));
    }

    @Test
    void givesTheJudgeNothingButTheNamesOfTheFunctions() {
        fixture.judge(file, peers.get(0), Verdict.IMPROVE, SECRET);

        FormTask task = new FormTask(file.id(), fixture.seatOf(file, peers.get(1)), fixture.again(peers.get(1)));

        assertThat(judgeForm.fill(task).values().toString()).contains("Finance").doesNotContain(SECRET, "improve");
    }

    @Test
    void fillsInTheConclusionToWhichTheVotesLead() {
        judgeAll(Verdict.EXPLAIN, Verdict.IMPROVE, Verdict.IMPROVE);

        FormTask task = new FormTask(file.id(), null, fixture.again(peers.getFirst()));

        assertThat(moderateForm.fill(task).values().toString())
                .contains("tally=improve 2, explain 1")
                .contains("verdict=improve");
    }

    @Test
    void keepsTheMinorityInItsOwnWords() {
        judgeAll(Verdict.IMPROVE, Verdict.IMPROVE, Verdict.EXPLAIN);

        fixture.moderate(file, peers.getFirst(), Verdict.IMPROVE);

        assertThat(judgements.conclusions(file.id())).allSatisfy(conclusion -> {
            assertThat(conclusion.basis()).isEqualTo(Tally.Basis.MAJORITY);
            assertThat(conclusion.minority())
                    .extracting(Vote::peer, Vote::evidence)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(peers.get(2).name(), "Evidence for explain."));
        });
    }

    @Test
    void refusesAConclusionTheVotesDoNotCarry() {
        judgeAll(Verdict.IMPROVE, Verdict.IMPROVE, Verdict.EXPLAIN);

        assertThatExceptionOfType(Tally.AgainstTheVotes.class)
                .isThrownBy(() -> fixture.moderate(file, peers.getFirst(), Verdict.EXPLAIN));
    }

    @Test
    void letsOnlyTheLeadModerate() {
        judgeAll(Verdict.IMPROVE, Verdict.IMPROVE, Verdict.EXPLAIN);

        assertThatExceptionOfType(org.backbench.people.Rights.RightMissing.class)
                .isThrownBy(() -> fixture.moderate(file, peers.get(1), Verdict.IMPROVE));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> judgements.tallies(fixture.again(peers.get(1)), file.id()));
    }

    @Test
    void moderatesOnlyWhenAllAreIn() {
        fixture.judge(file, peers.get(0), Verdict.IMPROVE, SECRET);

        assertThatExceptionOfType(Review.OutOfTurn.class)
                .isThrownBy(() -> fixture.moderate(file, peers.getFirst(), Verdict.IMPROVE));
    }

    private void judgeAll(Verdict... verdicts) {
        for (int i = 0; i < verdicts.length; i++) {
            fixture.judge(file, peers.get(i), verdicts[i], "Evidence for %s.".formatted(verdicts[i].title()));
        }
    }

    private List<Judgement> readBy(Person person) {
        return reviews.judgements(fixture.again(person), file.id());
    }

    private List<Object> seenBy(Person person, CaseFile of) {
        ReviewView view = reviews.view(fixture.again(person), of.reference());
        List<Object> seen = new ArrayList<>(List.of(view.state(), view.judgements()));
        view.panel().forEach(seat -> seen.add(seat.state()));
        seen.add(view.report() == null);
        return seen;
    }

    private List<String> sentences(CaseFile of) {
        return story.of(of.id(), null, null, 100).items().stream()
                .map(StoryEntry::sentence)
                .toList();
    }
}
