package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.calendar.BankHoliday;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.CalendarChange;
import org.backbench.calendar.QuietPeriod;
import org.backbench.calendar.QuietPeriods;
import org.backbench.deadlines.BodyStop;
import org.backbench.deadlines.BodyStops;
import org.backbench.deadlines.EditPreview;
import org.backbench.deadlines.Ladder;
import org.backbench.deadlines.LadderEdit;
import org.backbench.deadlines.LedgerEdits;
import org.backbench.paging.Page;
import org.backbench.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar, the ladders and the stops of bodies: what the programme office does to the ledger as a whole. */
@Tag(name = "Clocks")
@RestController
@RequestMapping("/api/v1")
class LedgerController {

    /** Why the ladders of a body stop or go on. */
    record Why(String reason) {

        Why {
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    /** An edit of the bank holidays, with its reason once it is to be written. */
    record CalendarEdit(
            List<BankHoliday> added,
            List<LocalDate> removed,
            @Nullable LocalDate lastDay,
            @Nullable String reason) {

        CalendarEdit {
            added = added == null ? List.of() : List.copyOf(added);
            removed = removed == null ? List.of() : List.copyOf(removed);
        }

        CalendarChange change(LocalDate known) {
            return new CalendarChange(added, removed, Objects.requireNonNullElse(lastDay, known));
        }

        String why() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    /** What the calendar holds. */
    record CalendarView(LocalDate lastDay, List<BankHoliday> bankHolidays, List<QuietPeriod> quietPeriods) {}

    private final Calendar calendar;
    private final QuietPeriods quiet;
    private final LedgerEdits edits;
    private final BodyStops stops;
    private final SignedIn signedIn;

    LedgerController(Calendar calendar, QuietPeriods quiet, LedgerEdits edits, BodyStops stops, SignedIn signedIn) {
        this.calendar = calendar;
        this.quiet = quiet;
        this.edits = edits;
        this.stops = stops;
        this.signedIn = signedIn;
    }

    @GetMapping("/calendar")
    CalendarView calendar() {
        LocalDate first = calendar.workingDays().firstDay();
        return new CalendarView(calendar.workingDays().lastDay(), calendar.bankHolidays(), quiet.from(first));
    }

    /** What an edit would move; nothing is written. */
    @PostMapping("/calendar/preview")
    EditPreview preview(
            @RequestBody CalendarEdit edit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return edits.preview(signedIn.person(), edit.change(known()), after, Limits.of(limit));
    }

    @PostMapping("/calendar")
    Map<String, Integer> apply(@RequestBody CalendarEdit edit) {
        return Map.of("moved", edits.apply(signedIn.person(), edit.change(known()), edit.why()));
    }

    private LocalDate known() {
        return calendar.workingDays().lastDay();
    }

    @GetMapping("/ladders")
    List<Ladder> ladders() {
        return edits.ladders(signedIn.person());
    }

    /** What another ladder would move; nothing is written. */
    @PostMapping("/ladders/preview")
    EditPreview preview(
            @RequestBody LadderEdit edit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return edits.preview(signedIn.person(), edit, after, Limits.of(limit));
    }

    @PostMapping("/ladders")
    Map<String, Integer> apply(@RequestBody LadderEdit edit, @RequestParam(defaultValue = "") String reason) {
        return Map.of("moved", edits.apply(signedIn.person(), edit, reason));
    }

    @GetMapping("/stops")
    Page<BodyStop> stops(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return stops.running(signedIn.person(), after, Limits.of(limit));
    }

    /** All clocks of the body stand still. */
    @PostMapping("/bodies/{code}/stop")
    Map<String, Integer> stop(@PathVariable String code, @RequestBody Why why) {
        return Map.of("clocks", stops.stop(signedIn.person(), code, why.reason()));
    }

    @PostMapping("/bodies/{code}/lift")
    Map<String, Integer> lift(@PathVariable String code, @RequestBody Why why) {
        return Map.of("clocks", stops.lift(signedIn.person(), code, why.reason()));
    }
}
