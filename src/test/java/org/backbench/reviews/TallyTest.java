package org.backbench.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void agreesWhenAllVotesCastAreTheSame() {
        Tally tally = tally(Verdict.EXPLAIN, Verdict.EXPLAIN, Verdict.ABSTAIN);

        assertThat(tally.basis()).isEqualTo(Tally.Basis.CONSENSUS);
        assertThat(tally.proposal()).contains(Verdict.EXPLAIN);
        assertThat(tally.text()).isEqualTo("explain 2, 1 abstained");
    }

    @Test
    void followsTheMajorityOfTheVotesCast() {
        Tally tally = tally(Verdict.EXPLAIN, Verdict.IMPROVE, Verdict.IMPROVE, Verdict.ABSTAIN, Verdict.ABSTAIN);

        assertThat(tally.basis()).isEqualTo(Tally.Basis.MAJORITY);
        assertThat(tally.proposal()).contains(Verdict.IMPROVE);
        assertThat(tally.text()).isEqualTo("improve 2, explain 1, 2 abstained");
    }

    @Test
    void letsTheLeadCastWhenThePanelIsSplitTwoToTwo() {
        Tally tally = tally(Verdict.IMPROVE, Verdict.IMPROVE, Verdict.EXPLAIN, Verdict.EXPLAIN, Verdict.ABSTAIN);

        assertThat(tally.basis()).isEqualTo(Tally.Basis.CASTING_VOTE);
        assertThat(tally.proposal()).contains(Verdict.IMPROVE);
        assertThat(tally.minority(Verdict.IMPROVE)).extracting(Vote::peer).containsExactly("P3", "P4");
    }

    @Test
    void letsTheLeadCastOnlyBetweenTheOptionsWithMostVotes() {
        Tally tally = tally(Verdict.IN_LINE, Verdict.IMPROVE, Verdict.IMPROVE, Verdict.EXPLAIN, Verdict.EXPLAIN);

        assertThat(tally.proposal()).isEmpty();
        assertThat(tally.conclude(Verdict.EXPLAIN)).isEqualTo(Verdict.EXPLAIN);
        assertThatExceptionOfType(Tally.AgainstTheVotes.class).isThrownBy(() -> tally.conclude(Verdict.IN_LINE));
    }

    @Test
    void takesTheOnlyOptionAheadWithoutAMajority() {
        Tally tally = tally(Verdict.IN_LINE, Verdict.IMPROVE, Verdict.IMPROVE, Verdict.EXPLAIN);

        assertThat(tally.proposal()).contains(Verdict.IMPROVE);
        assertThat(tally.basis()).isEqualTo(Tally.Basis.CASTING_VOTE);
    }

    @Test
    void refusesAConclusionAgainstTheMajority() {
        Tally tally = tally(Verdict.EXPLAIN, Verdict.IMPROVE, Verdict.IMPROVE);

        assertThatExceptionOfType(Tally.AgainstTheVotes.class)
                .isThrownBy(() -> tally.conclude(Verdict.EXPLAIN))
                .withMessage("Finance: the votes (improve 2, explain 1) do not carry \"explain\". Conclude \"improve\";"
                        + " another view stays in the report as the minority's.");
    }

    /** The first vote is the lead peer's. */
    private static Tally tally(Verdict... verdicts) {
        List<Vote> votes = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            int number = votes.size() + 1;
            votes.add(new Vote(number, "P" + number, number == 1, verdict, "because of " + verdict.title()));
        }
        return new Tally("Finance", votes);
    }
}
