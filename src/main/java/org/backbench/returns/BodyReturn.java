package org.backbench.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.problems.Invalid;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What one body owes to one collection of a cycle.
 *
 * @param caseId null while an import has not yet opened the case, and where the body is out of scope
 * @param due the day agreed last, where the partnership gave more time
 * @param acceptedVersion the version whose figures count; null before certification or import
 * @param voluntary sent by a body that owes none: it is taken, but ranked with nobody and listed nowhere
 * @param proForma put together from the figures of former bodies: ranked with nobody in its cycle
 */
public record BodyReturn(
        long id,
        int cycle,
        String template,
        int templateVersion,
        String bodyCode,
        @Nullable Long caseId,
        ReturnState state,
        LocalDate due,
        @Nullable Integer acceptedVersion,
        @Nullable Instant receivedAt,
        boolean voluntary,
        boolean proForma) {

    public boolean overdue(LocalDate today) {
        return state.isOwed() && !voluntary && today.isAfter(due);
    }

    public BodyReturn requireTyped(Template template) {
        if (template.bulkOnly()) {
            throw new BulkOnly(template);
        }
        return this;
    }

    public BodyReturn requireEditable() {
        if (state == ReturnState.AWAITING_CERTIFICATION) {
            throw new AwaitsCertification();
        }
        if (state == ReturnState.WITHDRAWN) {
            throw new Withdrawn();
        }
        if (state.isReceived()) {
            throw new AlreadyReceived(this);
        }
        return this;
    }

    /** What the body does not owe is neither extended nor refused. */
    public BodyReturn requireOwed() {
        if (state.isReceived()) {
            throw new AlreadyReceived(this);
        }
        if (voluntary || !state.isOwed()) {
            throw new NotOwed(this);
        }
        return this;
    }

    BodyReturn requireAwaiting() {
        if (state.isReceived()) {
            throw new AlreadyReceived(this);
        }
        if (state != ReturnState.AWAITING_CERTIFICATION) {
            throw new NotSent();
        }
        return this;
    }

    /** What was sent stays as it is while the certifying officer reads it. */
    public static final class AwaitsCertification extends Refused {
        AwaitsCertification() {
            super("The return is with the certifying officer. Ask for it to be sent back, then correct it.");
        }
    }

    /** What nobody waits for needs no more time and no refusal. */
    public static final class NotOwed extends Refused {
        NotOwed(BodyReturn free) {
            super("This return is not owed (%s): nobody waits for it."
                    .formatted(free.voluntary() ? "voluntary" : free.state().title()));
        }
    }

    /** What was withdrawn stays withdrawn. */
    public static final class Withdrawn extends Refused {
        Withdrawn() {
            super("The return was withdrawn with its case. The programme office can ask for it in the next cycle.");
        }
    }

    /** A return that has been received stays as it is. */
    public static final class AlreadyReceived extends Refused {
        AlreadyReceived(BodyReturn received) {
            super(
                    "The return was received%s and stays as it is. Tell the review manager what must be corrected."
                            .formatted(
                                    received.receivedAt() == null
                                            ? ""
                                            : " on " + Dates.day(Dates.dayOf(received.receivedAt()))),
                    received.receivedAt());
        }
    }

    /** Only what has been sent can be certified or sent back. */
    public static final class NotSent extends Refused {
        NotSent() {
            super("The return has not been sent for certification. Ask the return officer to send it first.");
        }
    }

    /** A return is sent only when it keeps every hard rule. */
    public static final class NotReady extends Invalid {
        NotReady(List<Failure> failures) {
            super(
                    "The return cannot be sent yet: %s to put right. The first: %s"
                            .formatted(
                                    failures.size() == 1 ? "1 thing" : failures.size() + " things",
                                    failures.getFirst().message()),
                    failures.stream()
                            .map(failure -> new Place(failure.line(), failure.message()))
                            .toList());
        }
    }

    /** Figures that are published elsewhere come by import: nobody types them here. */
    public static final class BulkOnly extends Refused {
        BulkOnly(Template template) {
            super("“%s” is taken from published figures by import: there is nothing to prepare."
                    .formatted(template.title()));
        }
    }
}
