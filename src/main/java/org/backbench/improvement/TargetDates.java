package org.backbench.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.calendar.Calendar;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Minutes;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.FiredRung;
import org.backbench.deadlines.NewClock;
import org.backbench.deadlines.RungsFired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the last rungs of the target ladder bring about: the notice, its publication as at risk, the outcome. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TargetDates {

    static final String REPLY = "target-reply";
    static final String OUTTURN = "target-outturn";
    private static final int REPLY_DAYS = 15;

    private final TargetRows rows;
    private final TargetStandings standings;
    private final Deadlines deadlines;
    private final Calendar calendar;
    private final Cases cases;
    private final Minutes minutes;

    TargetDates(
            TargetRows rows,
            TargetStandings standings,
            Deadlines deadlines,
            Calendar calendar,
            Cases cases,
            Minutes minutes) {
        this.rows = rows;
        this.standings = standings;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.cases = cases;
        this.minutes = minutes;
    }

    @EventListener
    void on(RungsFired fired) {
        List<FiredRung> last =
                fired.rungs().stream().filter(TargetDates::matters).toList();
        if (last.isEmpty()) {
            return;
        }
        Map<Long, TargetStanding> known =
                standings.of(last.stream().map(FiredRung::caseId).toList());
        for (FiredRung rung : last) {
            TargetStanding standing = known.get(rung.caseId());
            if (standing != null) {
                follow(rung, standing);
            }
        }
    }

    private static boolean matters(FiredRung rung) {
        return rung.kind().equals(REPLY)
                || (rung.kind().equals("target")
                        && List.of("months-2", "months-1", "on-the-day").contains(rung.rung()));
    }

    private void follow(FiredRung rung, TargetStanding standing) {
        switch (rung.rung()) {
            case "months-2" -> tell(rung.caseId(), standing);
            case "months-1" -> atRisk(rung.caseId(), standing);
            case "on-the-day" -> outcome(rung.caseId(), rung.due(), standing);
            default -> publish(rung.caseId(), standing.day());
        }
    }

    /** Tells the body what would be published, and lets it reply for fifteen working days. */
    private void tell(long caseId, TargetStanding standing) {
        LocalDate replyBy = calendar.plusWorkingDays(standing.day(), REPLY_DAYS);
        if (rows.insert(caseId, standing.day(), replyBy, standing)) {
            CaseFile file = cases.get(caseId);
            deadlines.start(new NewClock(REPLY, caseId, null, file.bodyCode(), file.riep(), replyBy)
                    .within(REPLY_DAYS, standing.day()));
        }
    }

    /** A plan that is behind is published as at risk, never before the body could reply. */
    private void atRisk(long caseId, TargetStanding standing) {
        tell(caseId, standing);
        rows.setAtRisk(caseId, !standing.onTrack());
        publish(caseId, standing.day());
    }

    LocalDate today() {
        return standings.today();
    }

    void publish(long caseId, LocalDate today) {
        if (rows.publish(caseId, today) == 1) {
            TargetNotice notice = rows.find(caseId).orElseThrow();
            String beside = notice.reply() == null ? "The body did not reply." : "The body replied: " + notice.reply();
            minutes.dated(
                    cases.get(caseId),
                    "publish-at-risk",
                    "Published as at risk: %s %s".formatted(notice.words(), beside));
        }
    }

    private void outcome(long caseId, LocalDate target, TargetStanding standing) {
        tell(caseId, standing);
        Closing.Outcome outcome = Closing.Outcome.of(standing.verified(), standing.required());
        rows.setOutcome(caseId, outcome, target);
        CaseFile file = cases.get(caseId);
        deadlines.start(new NewClock(OUTTURN, caseId, null, file.bodyCode(), file.riep(), TargetOutturn.due(target))
                .about("the outturn of " + FinancialYear.of(target).label()));
        minutes.dated(
                file,
                "target-outcome",
                "On the target date the outcome is “%s”, provisional until the outturn is certified."
                        .formatted(outcome.words()));
    }
}
