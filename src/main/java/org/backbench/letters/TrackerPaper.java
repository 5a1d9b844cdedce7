package org.backbench.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.improvement.ActionReport;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.FinancialYear;
import org.backbench.improvement.SavingsView;
import org.jspecify.annotations.Nullable;

/** The tracker of one day: how the savings stand against the target, how each action goes, which are late. */
final class TrackerPaper {

    /** From here on the ladder tells the certifying officer, for the next tracker. */
    private static final int LATE_FOR_MEMBERS = 10;

    private static final int MONTHS_BEFORE_APRIL = 3;
    private static final int MONTHS = 12;
    private static final int QUARTER = 3;

    /** From what is hoped for to what has lasted. */
    private static final List<ToLongFunction<ActionView>> FIGURES = List.of(
            view -> view.action().expected(),
            view -> view.saving().claimed(),
            view -> view.saving().evidenced(),
            view -> view.saving().verified(),
            view -> view.saving().sustained());

    private final CaseFile file;
    private final SavingsView savings;
    private final List<ActionView> actions;
    private final LocalDate today;

    TrackerPaper(CaseFile file, SavingsView savings, List<ActionView> actions, LocalDate today) {
        this.file = file;
        this.savings = savings;
        this.actions = actions;
        this.today = today;
    }

    /** Quarter 3 of 2011-12. */
    static String quarter(LocalDate day) {
        int month = (day.getMonthValue() - 1 - MONTHS_BEFORE_APRIL + MONTHS) % MONTHS;
        return "quarter %d of %s"
                .formatted(month / QUARTER + 1, FinancialYear.of(day).label());
    }

    Paper paper(String certifyingOfficer, @Nullable String watermark) {
        List<Paper.Block> blocks = Stream.of(
                        summary(), savings(), progress(), late(), reports(), signature(certifyingOfficer))
                .flatMap(part -> part)
                .toList();
        return new Paper(
                "Savings tracker of %s, %s".formatted(file.bodyName(), quarter(today)),
                null,
                false,
                List.of("Audit committee", file.bodyName()),
                Dates.day(today),
                file.reference(),
                watermark,
                blocks);
    }

    private Stream<Paper.Block> summary() {
        String standing = savings.onTrack()
                ? "This is on track: %s had to be verified by today.".formatted(pounds(savings.requiredToday()))
                : "This is %s behind: %s had to be verified by today."
                        .formatted(pounds(savings.behindBy()), pounds(savings.requiredToday()));
        List<String> told = new ArrayList<>(List.of(
                "On %s, %s a year is verified of the %s asked for by %s, %d %%."
                        .formatted(
                                Dates.day(today),
                                pounds(savings.verified()),
                                pounds(savings.requirement().pounds()),
                                Dates.day(savings.requirement().target()),
                                savings.verifiedPercent()),
                standing));
        LocalDate sustained = savings.sustainedFrom();
        if (sustained != null) {
            told.add("A saving counts as sustained after two full financial years: here from %s at the earliest."
                    .formatted(Dates.day(sustained)));
        }
        return BodysPapers.section("Summary", told.stream().map(Paper.Text::new));
    }

    private Stream<Paper.Block> savings() {
        List<List<String>> rows = new ArrayList<>();
        actions.forEach(view -> rows.add(row(view.action().title(), figure -> figure.applyAsLong(view))));
        rows.add(row("Total", figure -> actions.stream().mapToLong(figure).sum()));
        List<String> head = List.of("Action", "Expected", "Claimed", "Evidenced", "Verified", "Sustained");
        Stream<Paper.Block> withdrawn = savings.withdrawn() == 0
                ? Stream.of()
                : Stream.of(new Paper.Text("%s a year was verified and later withdrawn; it counts no more."
                        .formatted(pounds(savings.withdrawn()))));
        return BodysPapers.section(
                "Savings, pounds a year",
                Stream.concat(Stream.of(new Paper.Table("Savings", head, 1, rows)), withdrawn));
    }

    private static List<String> row(String what, ToLongFunction<ToLongFunction<ActionView>> of) {
        return Stream.concat(
                        Stream.of(what), FIGURES.stream().map(of::applyAsLong).map(TrackerPaper::pounds))
                .toList();
    }

    private Stream<Paper.Block> progress() {
        List<String> head = List.of("Action", "Owner", "Priority", "Due", "State", "Done");
        List<List<String>> rows = actions.stream()
                .map(view -> List.of(
                        view.action().title(),
                        view.action().owner(),
                        view.action().priority().key(),
                        Dates.day(view.action().due()),
                        view.action().state().words(),
                        view.action().percentDone() + " %"))
                .toList();
        return BodysPapers.section("Progress", Stream.of(new Paper.Table("Progress", head, 5, rows)));
    }

    /** The officer who answers for an action this late is asked to the meeting. */
    private Stream<Paper.Block> late() {
        List<Paper.Text> told = actions.stream()
                .filter(view -> view.workingDaysLate() >= LATE_FOR_MEMBERS)
                .map(view -> new Paper.Text("%s was due on %s: %s late. Owner: %s."
                        .formatted(
                                view.action().title(),
                                Dates.day(view.action().due()),
                                Dates.workingDays(view.workingDaysLate()),
                                view.action().owner())))
                .toList();
        return BodysPapers.section(
                "Late by %d working days or more".formatted(LATE_FOR_MEMBERS),
                told.isEmpty() ? Stream.of(new Paper.Text("No action is.")) : told.stream());
    }

    private Stream<Paper.Block> reports() {
        Function<ActionView, Stream<Paper.Text>> latest = view -> view.reports().stream()
                .limit(1)
                .map(report -> new Paper.Text("%s: %s".formatted(view.action().title(), words(report))));
        List<Paper.Text> told = actions.stream().flatMap(latest).toList();
        return BodysPapers.section(
                "What owners report",
                told.isEmpty() ? Stream.of(new Paper.Text("Nothing was reported yet.")) : told.stream());
    }

    private static String words(ActionReport report) {
        return "%s (%s, %s)"
                .formatted(
                        report.report(),
                        report.by().name(),
                        Dates.day(report.by().on()));
    }

    private static Stream<Paper.Block> signature(String certifyingOfficer) {
        return BodysPapers.section(
                "Signature",
                Stream.of(
                        new Paper.Text("Certifying officer (section 151): " + certifyingOfficer),
                        BodysPapers.blank("Certifying officer", "signature and day")));
    }

    private static String pounds(long amount) {
        return BodysPapers.pounds(amount);
    }
}
