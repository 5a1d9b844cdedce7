package org.backbench.assessments;

import java.time.LocalDate;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.calendar.StatutoryPeriods;
import org.backbench.problems.Invalid;
import org.backbench.problems.Outdated;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation of the auditor under section 11 of the Audit Commission Act 1998. The full council considers it at a
 * meeting before the end of one month beginning with the day it was sent, or of what the auditor allows; the newspaper
 * notice leaves seven clear days before the meeting; the summary is published once the auditor approves it.
 *
 * @param lastDay the last day for the meeting
 */
public record Recommendation(
        long id,
        long caseId,
        String text,
        LocalDate sentOn,
        String sentBy,
        LocalDate lastDay,
        @Nullable LocalDate meetingOn,
        @Nullable LocalDate noticeOn,
        @Nullable String meetingBy,
        @Nullable LocalDate consideredOn,
        @Nullable String consideredBy,
        @Nullable Boolean accepted,
        @Nullable String decision,
        @Nullable String summary,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedBy) {

    static final int CLEAR_DAYS = 7;

    /** Who has decided; the Act asks for the whole council, which cannot hand it on. */
    public enum Meeting {
        FULL_COUNCIL("full council"),
        CABINET("cabinet"),
        AUDIT_COMMITTEE("audit committee");

        private final String title;

        Meeting(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** What has to happen next. */
    public enum Step {
        FIX_MEETING("the council fixes the meeting"),
        DECIDE("the full council decides"),
        APPROVE_SUMMARY("the auditor approves the summary"),
        PUBLISH("the council publishes the summary"),
        SETTLED("settled");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Step step() {
        if (consideredOn == null) {
            return meetingOn == null ? Step.FIX_MEETING : Step.DECIDE;
        }
        if (approvedOn == null) {
            return Step.APPROVE_SUMMARY;
        }
        return publishedOn == null ? Step.PUBLISH : Step.SETTLED;
    }

    /** Words that are kept, or a refusal where there are none. */
    static String requireWords(String words) {
        if (words.isBlank()) {
            throw new WordsMissing();
        }
        return words.strip();
    }

    /** The last day on which the newspaper notice of a meeting may appear. */
    public static LocalDate lastNotice(LocalDate meeting) {
        return StatutoryPeriods.lastNotice(meeting, CLEAR_DAYS);
    }

    Recommendation requireOpen() {
        if (consideredOn != null) {
            throw new Considered(this);
        }
        return this;
    }

    /** Lets a meeting and its notice pass, or says which day would do. */
    Recommendation requireFit(LocalDate meeting, LocalDate notice) {
        if (meeting.isBefore(sentOn) || meeting.isAfter(lastDay)) {
            throw new MeetingTooLate(this, meeting);
        }
        if (StatutoryPeriods.clearDays(notice, meeting) < CLEAR_DAYS) {
            throw new NoticeTooLate(meeting, notice);
        }
        return this;
    }

    Recommendation requireDecidedBy(Meeting meeting) {
        if (meeting != Meeting.FULL_COUNCIL) {
            throw new NotTheCouncil(meeting);
        }
        return this;
    }

    Recommendation requireConsidered() {
        if (consideredOn == null) {
            throw new NotConsidered();
        }
        return this;
    }

    Recommendation requireApproved() {
        if (approvedOn == null) {
            throw new SummaryNotApproved();
        }
        return this;
    }

    /** What is sent, decided or approved is in words. */
    public static final class WordsMissing extends Invalid {
        WordsMissing() {
            super("Write it down in words: the council, the auditor and the public will read them.", List.of());
        }
    }

    /** It has been considered. */
    public static final class Considered extends Outdated {
        Considered(Recommendation one) {
            super("The council has considered this recommendation on %s."
                    .formatted(one.consideredOn == null ? "an unknown day" : Dates.day(one.consideredOn)));
        }
    }

    /** The Act sets the last day, and only the auditor may allow longer. */
    public static final class MeetingTooLate extends Refused {
        MeetingTooLate(Recommendation one, LocalDate meeting) {
            super(("The recommendation was sent on %s: the council must meet on or before %s, not on %s. "
                            + "Only the auditor may allow longer.")
                    .formatted(Dates.weekday(one.sentOn), Dates.weekday(one.lastDay), Dates.weekday(meeting)));
        }
    }

    /** Neither the day of the notice nor that of the meeting is a clear day. */
    public static final class NoticeTooLate extends Refused {
        NoticeTooLate(LocalDate meeting, LocalDate notice) {
            super(("A notice on %s leaves %d clear days before the meeting on %s; seven are needed. "
                            + "Publish it on or before %s.")
                    .formatted(
                            Dates.weekday(notice),
                            StatutoryPeriods.clearDays(notice, meeting),
                            Dates.weekday(meeting),
                            Dates.weekday(lastNotice(meeting))));
        }
    }

    /** Considering a recommendation cannot be delegated. */
    public static final class NotTheCouncil extends Refused {
        NotTheCouncil(Meeting meeting) {
            super("A decision of the %s does not count: the full council must consider the recommendation itself."
                    .formatted(meeting.title()));
        }
    }

    /** There is nothing to summarise yet. */
    public static final class NotConsidered extends Refused {
        NotConsidered() {
            super("The council has not considered the recommendation yet. Record its decision first.");
        }
    }

    /** The Act lets the summary out only as the auditor approved it. */
    public static final class SummaryNotApproved extends Refused {
        SummaryNotApproved() {
            super("The auditor has not approved the summary of the decisions yet. It is published after that.");
        }
    }
}
