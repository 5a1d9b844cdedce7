package org.backbench.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.backbench.BackbenchTest;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.DraftAnswer;
import org.backbench.cases.Stage;
import org.backbench.cases.StageRow;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class PeerReportsTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    PeerReports reports;

    @Autowired
    Reviews reviews;

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    private ReviewFixture fixture;
    private CaseFile file;
    private Person manager;
    private Person officer;
    private List<Person> peers;

    @BeforeEach
    void arrange() {
        fixture = beans.createBean(ReviewFixture.class);
        file = fixture.reviewOf(fixture.district("Nethershire", "Nether"));
        manager = fixture.manager();
        officer = fixture.officerOf(file);
        peers = fixture.strangers(3);
    }

    @Test
    void givesTheBodyTenWorkingDaysToComment() {
        moderated(file);

        reports.send(file.id());

        assertThat(deadlines
                        .of("report-comments", file.id(), null)
                        .orElseThrow()
                        .due())
                .isEqualTo(LocalDate.of(2011, 12, 19));
        assertThat(report(officer).draft()).isTrue();
        assertThat(report(officer).due()).isEqualTo(LocalDate.of(2011, 12, 19));
    }

    @Test
    void keepsTheDraftFromTheAuditorUntilItIsIssued() {
        Person inspector = PeopleFixtures.personWith(fixture.people, "inspector@AC");
        moderated(file);
        assertThat(reviews.view(officer, file.reference()).report()).isNull();
        reports.send(file.id());
        assertThat(reviews.view(inspector, file.reference()).report()).isNull();
        assertThat(reports.verdicts(file.id())).isEmpty();

        reports.answer(officer, file.id(), null);
        reports.issue(manager, file.id(), "With thanks.");

        assertThat(report(inspector).draft()).isFalse();
        assertThat(report(inspector).covering()).isEqualTo("With thanks.");
    }

    @Test
    void endsWithTheIssueOfTheReport() {
        moderated(file);
        reports.send(file.id());
        reports.answer(officer, file.id(), "The payroll figure is that of the year before.");

        reports.issue(manager, file.id(), null);

        assertThat(reports.issuedOn(file.id())).contains(ReviewFixture.TODAY);
        assertThat(reports.verdicts(file.id())).containsEntry("finance", Verdict.IMPROVE);
        assertThat(report(officer).comments()).isEqualTo("The payroll figure is that of the year before.");
        assertThat(cases.stages(file.id()))
                .filteredOn(row -> row.stage() == Stage.PEER_REVIEW)
                .extracting(StageRow::note)
                .containsExactly("report 5 December 2011");
    }

    @Test
    void takesTheKeysOfThePanelBack() {
        moderated(file);
        reports.send(file.id());
        reports.noteSilence(file.id());
        reports.issue(manager, file.id(), null);

        Person peer = fixture.again(peers.getFirst());
        assertThat(peer.partiesAs(Role.PEER)).containsExactly(Peers.POOL);
        assertThat(peer.is(Role.LEAD_PEER)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.find(peer, file.id()));
    }

    @Test
    void recordsSilenceAsSilence() {
        moderated(file);
        reports.send(file.id());

        reports.noteSilence(file.id());

        ReviewView.Report draft = report(manager);
        assertThat(draft.answer()).isEqualTo(DraftAnswer.SILENCE);
        assertThat(draft.answeredBy()).isNull();
        assertThat(DraftAnswer.SILENCE.sentence()).isEqualTo("No comments received.");
    }

    @Test
    void letsOnlyTheBodyAnswer() {
        moderated(file);
        reports.send(file.id());
        Person stranger = PeopleFixtures.personWith(fixture.people, "return-officer@X-ELSEWHERE");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.answer(stranger, file.id(), null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.view(stranger, file.reference()));
    }

    @Test
    void issuesOnlyWhatTheBodyCouldComment() {
        moderated(file);

        assertThatExceptionOfType(Review.OutOfTurn.class).isThrownBy(() -> reports.issue(manager, file.id(), null));
    }

    @Test
    void marksTheReviewOfARealBodyAsTraining() {
        PublicBody kent = fixture.bodies.find("E10000016");
        CaseFile real = fixture.reviewOf(kent);
        Person inspector = PeopleFixtures.personWith(fixture.people, "inspector@AC");

        assertThat(reviews.view(inspector, real.reference()).watermark())
                .isEqualTo("TRAINING – not a real review of Kent County Council");
        assertThat(reviews.view(inspector, file.reference()).watermark()).isNull();
    }

    private void moderated(CaseFile of) {
        fixture.seat(of, peers);
        peers.forEach(peer -> fixture.judge(of, peer, Verdict.IMPROVE, "Cost per invoice is twice the median."));
        fixture.moderate(of, peers.getFirst(), Verdict.IMPROVE);
    }

    private ReviewView.Report report(Person person) {
        return Objects.requireNonNull(reviews.view(person, file.reference()).report());
    }
}
