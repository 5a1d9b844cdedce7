package org.backbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backbench.people.Person;
import org.junit.jupiter.api.Test;

abstract class PeerReviewProcess extends ModelWalk {

    PeerReviewProcess() {
        super("peer-review");
    }

    @Test
    void aPanelDeclaresJudgesConcludesAndItsReportIsIssued() {
        received().does("appoint-panel", Answers.panelOf(walk.peers().subList(0, 3)));
        assertThat(walk.tasks()).containsExactly("declare-interests", "declare-interests", "declare-interests");

        walk.allDo("declare-interests", Answers.NO_INTEREST);
        assertThat(walk.tasks()).containsExactly("judge-return", "judge-return", "judge-return");

        walk.allDo("judge-return", Answers.IMPROVE);
        assertThat(walk.tasks()).containsExactly("moderate");

        walk.does("moderate", Answers.CONCLUDE_IMPROVE);
        assertThat(walk.tasks()).containsExactly("check-report");

        walk.does("check-report", Answers.NO_COMMENTS).does("issue-report", Answers.ISSUE);
        assertThat(walk.visitsTo("peer-review")).contains("report-issued").doesNotContain("note-silence");
    }

    @Test
    void aSeatIsFilledAgainAfterADeclaredInterest() {
        List<Person> peers = walk.peers();
        received()
                .does("appoint-panel", Answers.panelOf(peers.subList(0, 3)))
                .does("declare-interests", Answers.INTEREST)
                .allDo("declare-interests", Answers.NO_INTEREST);
        assertThat(walk.tasks()).containsExactly("appoint-panel");

        walk.does("appoint-panel", Answers.panelOf(peers.subList(1, 4)));
        assertThat(walk.tasks()).containsExactly("declare-interests");

        walk.does("declare-interests", Answers.NO_INTEREST);
        assertThat(walk.tasks()).containsExactly("judge-return", "judge-return", "judge-return");
    }

    @Test
    void theSilenceOfTheBodyIsNoted() {
        judged().waitsUntil(LocalDate.of(2011, 12, 31));

        assertThat(walk.visitsTo("peer-review")).contains("report-window-closed", "note-silence");
        assertThat(walk.tasks()).containsExactly("issue-report");
    }
}
