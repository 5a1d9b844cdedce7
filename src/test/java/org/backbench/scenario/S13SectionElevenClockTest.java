package org.backbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.backbench.BackbenchTest;
import org.backbench.assessments.Recommendation;
import org.backbench.assessments.Recommendations;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.NewCase;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Clocks;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.backbench.problems.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** S13: a recommendation of Mon 14 December 2009; the month begins with that day. */
@BackbenchTest
@TestPropertySource(properties = "scenario=S13")
@DirtiesContext
class S13SectionElevenClockTest {

    private static final LocalDate MEETING = LocalDate.of(2010, 1, 12);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    ApplicationContext beans;

    private Play play;
    private Person auditor;
    private Person chief;
    private CaseFile file;
    private Recommendation sent;

    @BeforeEach
    void theAuditorSendsIt() {
        play = new Play(beans);
        play.beginOn("2009-12-14");
        auditor = play.person("inspector@AC");
        String code = "XS13" + NUMBER.incrementAndGet();
        file = caseOf(PublicBody.fictional(code, "Thirteen", BodyType.UNITARY, "X-UA", "East Midlands", null));
        chief = play.person("chief-executive@" + code);
        sent = recommendations().send(auditor, file.id(), "Reconcile the bank accounts each month.");
    }

    @Test
    void theMeetingIsOnOrBefore13January() {
        assertThat(sent.lastDay()).isEqualTo("2010-01-13");
        assertThat(clock().due()).isEqualTo("2010-01-13");
        assertThatExceptionOfType(Recommendation.MeetingTooLate.class)
                .isThrownBy(() -> fix(LocalDate.of(2010, 1, 14), LocalDate.of(2010, 1, 4)))
                .withMessageContaining("on or before Wed 13 January 2010, not on Thu 14 January 2010");
        assertThat(fix(LocalDate.of(2010, 1, 13), LocalDate.of(2010, 1, 5)).meetingOn())
                .isEqualTo("2010-01-13");
    }

    @Test
    void theNoticeOfAMeetingOn12JanuaryAppearsBy4January() {
        assertThat(Recommendation.lastNotice(MEETING)).isEqualTo("2010-01-04");
        assertThatExceptionOfType(Recommendation.NoticeTooLate.class)
                .isThrownBy(() -> fix(MEETING, LocalDate.of(2010, 1, 5)))
                .withMessage("A notice on Tue 5 January 2010 leaves 6 clear days before the meeting on Tue 12 January"
                        + " 2010; seven are needed. Publish it on or before Mon 4 January 2010.");
        assertThat(fix(MEETING, LocalDate.of(2010, 1, 4)).noticeOn()).isEqualTo("2010-01-04");
    }

    @Test
    void onlyTheFullCouncilDecidesAndThatStopsTheClock() {
        play.moveTo("2010-01-12");
        for (var other :
                new Recommendation.Meeting[] {Recommendation.Meeting.CABINET, Recommendation.Meeting.AUDIT_COMMITTEE}) {
            assertThatExceptionOfType(Recommendation.NotTheCouncil.class)
                    .isThrownBy(() -> recommendations().recordDecision(chief, sent.id(), other, true, "Agreed."))
                    .withMessageContaining("A decision of the " + other.title() + " does not count");
        }
        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);

        decide();
        assertThat(clock().state()).isEqualTo(ClockState.MET);
        assertThat(clock().stoppedOn()).isEqualTo("2010-01-12");
    }

    @Test
    void theSummaryIsPublishedOnlyOnceTheAuditorApprovesIt() {
        assertThatExceptionOfType(Recommendation.NotConsidered.class)
                .isThrownBy(() -> recommendations().approveSummary(auditor, sent.id(), "Early."));
        play.moveTo("2010-01-12");
        decide();
        assertThatExceptionOfType(Recommendation.SummaryNotApproved.class)
                .isThrownBy(() -> recommendations().publishSummary(chief, sent.id()));
        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> recommendations().approveSummary(chief, sent.id(), "We agreed."));

        recommendations().approveSummary(auditor, sent.id(), "The council will reconcile its accounts each month.");
        play.moveTo("2010-01-18");
        assertThat(recommendations().publishSummary(chief, sent.id()).publishedOn())
                .isEqualTo("2010-01-18");
    }

    @Test
    void onlyTheAuditorAllowsLonger() {
        LocalDate longer = LocalDate.of(2010, 1, 29);
        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> recommendations().extend(chief, sent.id(), longer, "Snow."));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> play.the(Clocks.class)
                .extend(play.person("review-manager@EMIEP"), clock().id(), longer, "Snow."));

        assertThat(recommendations()
                        .extend(auditor, sent.id(), longer, "The hall is snowed in.")
                        .lastDay())
                .isEqualTo(longer);
        assertThat(clock().due()).isEqualTo(longer);
        assertThat(clock().firstDue()).isEqualTo("2010-01-13");
        assertThat(play.the(Clocks.class)
                        .extend(auditor, clock().id(), LocalDate.of(2010, 2, 5), "More snow.")
                        .due())
                .isEqualTo("2010-02-05");
        assertThat(recommendations().get(auditor, sent.id()).lastDay()).isEqualTo("2010-02-05");
        assertThat(recommendations().ofCase(auditor, file.id())).hasSize(1);
    }

    @Test
    void aHealthBodyHasNoClock() {
        CaseFile trust = caseOf(PublicBody.fictional(
                "XS13PCT" + NUMBER.incrementAndGet(),
                "Trust",
                BodyType.PRIMARY_CARE_TRUST,
                "X-PCT",
                "East Midlands",
                null));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> recommendations().send(auditor, trust.id(), "Reconcile."))
                .withMessageContaining("section 11 sets it no clock (health service bodies are excluded");
        assertThat(play.the(Deadlines.class).ofCase(trust.id())).isEmpty();
    }

    private void decide() {
        recommendations()
                .recordDecision(chief, sent.id(), Recommendation.Meeting.FULL_COUNCIL, true, "Agreed as recommended.");
    }

    private Recommendation fix(LocalDate meeting, LocalDate notice) {
        return recommendations().fixMeeting(chief, sent.id(), meeting, notice);
    }

    private Recommendations recommendations() {
        return play.the(Recommendations.class);
    }

    private ClockView clock() {
        return play.the(Deadlines.class).of("section-11", file.id(), sent.id()).orElseThrow();
    }

    private CaseFile caseOf(PublicBody body) {
        play.add(body);
        return play.the(Cases.class).open(new NewCase(body, 2009, "2008-09", Play.TEMPLATE, "local-government", true));
    }
}
