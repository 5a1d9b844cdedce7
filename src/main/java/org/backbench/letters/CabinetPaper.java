package org.backbench.letters;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Stage;
import org.backbench.cases.StageRow;
import org.backbench.improvement.Coverage;
import org.backbench.improvement.PlanDraft;
import org.backbench.improvement.PlanKind;
import org.backbench.improvement.PlanRound;
import org.backbench.improvement.PlanView;
import org.backbench.improvement.Requirement;
import org.backbench.reviews.Conclusion;
import org.jspecify.annotations.Nullable;

/** A cabinet report in the order members know: what the case knows is filled in, what only officers know is blank. */
final class CabinetPaper {

    /** Names, or a blank where nobody holds the post. */
    record Officers(String author, String chiefExecutive, String chiefFinanceOfficer) {}

    private final CaseFile file;
    private final PlanView plan;
    private final @Nullable String caveat;
    private final List<StageRow> stages;
    private final PlanDraft draft;
    private final Requirement required;

    CabinetPaper(CaseFile file, PlanView plan, @Nullable String caveat, List<StageRow> stages) {
        this.file = file;
        this.plan = plan;
        this.caveat = caveat;
        this.stages = stages;
        this.draft = plan.rounds().getLast().draft();
        this.required = plan.plan().requirement();
    }

    Paper paper(Optional<Conclusion> conclusion, Officers officers, LocalDate today) {
        List<Paper.Block> blocks = Stream.of(
                        head(officers),
                        purpose(),
                        background(conclusion),
                        figures(),
                        options(),
                        new PlanImplications(draft).sections(),
                        papers(),
                        clearance(officers))
                .flatMap(part -> part)
                .toList();
        return new Paper(
                "Report to cabinet: improvement plan for %s".formatted(required.title()),
                null,
                false,
                List.of(),
                Dates.day(today),
                file.reference(),
                plan.watermark(),
                blocks);
    }

    private Stream<Paper.Block> head(Officers officers) {
        String blank = BodysPapers.BLANK;
        return Stream.of(new Paper.Table(
                "About this report",
                List.of("Item", "Entry"),
                2,
                List.of(
                        List.of("Body", file.bodyName()),
                        List.of("Report to, and day of the meeting", blank),
                        List.of("Report of", officers.author()),
                        List.of("Lead member", blank),
                        List.of("Key decision, entry in the forward plan", blank),
                        List.of("Case", file.reference()))));
    }

    private Stream<Paper.Block> purpose() {
        String what = isPlan() ? "the improvement plan" : "the explanation of cost";
        return Stream.concat(
                BodysPapers.section(
                        "Purpose",
                        texts(
                                "To ask cabinet to decide on %s for %s that officers drafted on %s."
                                        .formatted(
                                                what,
                                                required.title(),
                                                Dates.day(round().drafted().on())),
                                "The programme asked for it with the return for %s.".formatted(file.dataYear()))),
                BodysPapers.section(
                        "Recommendation",
                        texts(
                                "That cabinet approves %s as set out under Figures%s."
                                        .formatted(what, isPlan() ? " and Financial implications" : ""),
                                ("That cabinet asks the chief executive to send it to the review manager of its"
                                                + " partnership%s.")
                                        .formatted(plan.due() == null ? "" : " by " + Dates.day(plan.due())))));
    }

    private Stream<Paper.Block> background(Optional<Conclusion> conclusion) {
        List<String> told = new ArrayList<>();
        issued().ifPresent(day -> told.add("The peer report was issued on %s.".formatted(Dates.day(day))));
        conclusion.ifPresent(panel -> told.add("On %s the panel concluded: %s."
                .formatted(panel.title(), panel.verdict().title())));
        told.add("On %s the review manager decided that a plan is %s: %s"
                .formatted(
                        Dates.day(plan.need().by().on()),
                        plan.need().outcome().key(),
                        plan.need().reason()));
        told.add("The saving is to be verified by %s.".formatted(Dates.day(required.target())));
        return BodysPapers.section("Background", told.stream().map(Paper.Text::new));
    }

    private Stream<Paper.Block> figures() {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of(
                        "Cost of %s in %s".formatted(required.title(), file.dataYear()),
                        pounds(required.baselineCost())),
                List.of("Running costs of which it is a share", pounds(required.base())),
                List.of("Its share", percent(required.ratio())),
                List.of("Where the highest-cost quarter of the group begins", percent(required.boundary())),
                List.of("Saving asked for, a year", pounds(required.pounds()))));
        if (isPlan()) {
            Coverage coverage = Objects.requireNonNull(plan.coverage());
            rows.add(List.of("Of it covered by the items that count", pounds(coverage.countable())));
            rows.add(List.of("Not covered", pounds(coverage.missing())));
        }
        Stream<Paper.Block> table = Stream.of(new Paper.Table("Figures", List.of("Figure", "Amount"), 1, rows));
        return BodysPapers.section(
                "Figures", caveat == null ? table : Stream.concat(table, texts("About these figures: " + caveat)));
    }

    private Stream<Paper.Block> options() {
        String amend = "Ask officers to change the draft.%s"
                .formatted(
                        plan.due() == null
                                ? ""
                                : " The partnership expects it by %s.".formatted(Dates.day(plan.due())));
        return BodysPapers.section(
                "Options",
                isPlan()
                        ? texts(
                                "1. Approve the plan. " + agreement(),
                                "2. " + amend,
                                "3. Explain the cost instead of planning savings. The review manager accepts an"
                                        + " explanation or returns it with reasons.")
                        : texts(
                                "1. Send the explanation: " + draft.explanation(),
                                "2. " + amend,
                                "3. Plan savings instead. The review manager agrees a plan whose items cover the whole"
                                        + " saving asked for."));
    }

    private String agreement() {
        Coverage coverage = Objects.requireNonNull(plan.coverage());
        return coverage.whole()
                ? "Its items cover the whole saving asked for, so that the review manager can agree it."
                : ("Its items cover %d %% of the saving asked for. While %s is missing, the review manager can only"
                                + " return it with reasons.")
                        .formatted(coverage.wholePercent(), pounds(coverage.missing()));
    }

    private Stream<Paper.Block> papers() {
        List<String> papers = new ArrayList<>();
        papers.add("Return of %s for %s (case %s)".formatted(file.bodyName(), file.dataYear(), file.reference()));
        issued().ifPresent(day -> papers.add("Peer report of %s".formatted(Dates.day(day))));
        papers.add("%s drafted on %s, version %d"
                .formatted(
                        isPlan() ? "Improvement plan" : "Explanation of cost",
                        Dates.day(round().drafted().on()),
                        round().number()));
        return BodysPapers.section("Background papers", papers.stream().map(Paper.Text::new));
    }

    private static Stream<Paper.Block> clearance(Officers officers) {
        String blank = BodysPapers.BLANK;
        return BodysPapers.section(
                "Statutory officers",
                Stream.of(new Paper.Table(
                        "Statutory officers",
                        List.of("Officer", "Name", "Comments", "Day"),
                        4,
                        List.of(
                                List.of(
                                        "Chief executive (head of paid service)",
                                        officers.chiefExecutive(),
                                        blank,
                                        blank),
                                List.of(
                                        "Chief finance officer (section 151)",
                                        officers.chiefFinanceOfficer(),
                                        blank,
                                        blank),
                                List.of("Monitoring officer", blank, blank, blank)))));
    }

    private boolean isPlan() {
        return draft.kind() == PlanKind.PLAN;
    }

    private PlanRound round() {
        return plan.rounds().getLast();
    }

    private Optional<LocalDate> issued() {
        return stages.stream()
                .filter(row -> row.stage() == Stage.PEER_REVIEW && row.leftAt() != null)
                .map(row -> Dates.dayOf(Objects.requireNonNull(row.leftAt())))
                .findFirst();
    }

    private static Stream<Paper.Block> texts(String... words) {
        return Stream.of(words).map(Paper.Text::new);
    }

    private static String pounds(long amount) {
        return BodysPapers.pounds(amount);
    }

    private static String percent(BigDecimal share) {
        return share.setScale(2, RoundingMode.HALF_UP) + " %";
    }
}
