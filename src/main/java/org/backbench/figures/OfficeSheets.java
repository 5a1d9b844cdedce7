package org.backbench.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.bodies.Headcount;
import org.backbench.bodies.PublicBody;
import org.backbench.improvement.Action;
import org.backbench.improvement.Recommendations;
import org.backbench.improvement.Requirement;
import org.backbench.improvement.Successions;
import org.backbench.improvement.WaitingAction;
import org.backbench.improvement.WaitingPlan;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.returns.imports.ImportError;
import org.backbench.returns.imports.ImportView;
import org.backbench.returns.imports.Imports;
import org.backbench.returns.scope.ProFormas;
import org.backbench.returns.scope.ScopeDecision;
import org.backbench.returns.scope.Scopes;
import org.backbench.returns.scope.Share;
import org.backbench.returns.scope.StaffCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the programme office keeps about bodies, cycles and imports, as files. */
@Service
public class OfficeSheets {

    private static final int PAGE = 500;

    /** What a body that has ended left open; due: null for what was asked for and not agreed. */
    private record LeftOpen(
            String reference,
            PublicBody former,
            String what,
            @Nullable LocalDate due,
            long pounds,
            String heirs) {

        static LeftOpen of(WaitingAction waiting) {
            Action action = waiting.action();
            String heirs = codes(waiting.successors());
            return new LeftOpen(
                    waiting.reference(), waiting.former(), action.title(), action.due(), action.expected(), heirs);
        }

        static LeftOpen of(WaitingPlan waiting) {
            Requirement asked = waiting.plan().requirement();
            String heirs = codes(waiting.successors());
            return new LeftOpen(waiting.reference(), waiting.former(), asked.title(), null, asked.pounds(), heirs);
        }

        private static String codes(List<PublicBody> successors) {
            return successors.stream().map(PublicBody::code).collect(Collectors.joining(" "));
        }
    }

    /** A line of a file that an import read; what: an error, a figure to explain, or left out. */
    private record Finding(
            String what, @Nullable Integer line, @Nullable String column, String words) {

        static Finding of(String what, ImportError error) {
            return new Finding(what, error.line(), error.column(), error.message());
        }
    }

    private final Scopes scopes;
    private final ProFormas proFormas;
    private final StaffCounts counts;
    private final Imports imports;
    private final Successions successions;
    private final Recommendations recommendations;

    OfficeSheets(
            Scopes scopes,
            ProFormas proFormas,
            StaffCounts counts,
            Imports imports,
            Successions successions,
            Recommendations recommendations) {
        this.scopes = scopes;
        this.proFormas = proFormas;
        this.counts = counts;
        this.imports = imports;
        this.successions = successions;
        this.recommendations = recommendations;
    }

    /** Who owes a return of a cycle and who does not; in: only those, or only the others; null: all. */
    public Sheet<ScopeDecision> scope(int cycle, @Nullable Boolean in) {
        return new Sheet<>("scope-" + cycle, () -> Page.all(after -> scopes.list(cycle, in, after, PAGE)))
                .column("body", ScopeDecision::bodyCode)
                .column("name", ScopeDecision::bodyName)
                .column("fictional", ScopeDecision::fictional)
                .column("template", ScopeDecision::template)
                .column("in_scope", ScopeDecision::inScope)
                .column("people", ScopeDecision::headcount)
                .column("fte", ScopeDecision::fte)
                .column("counted_on", ScopeDecision::countedOn)
                .column("reference_date", ScopeDecision::referenceDate)
                .column("reason", ScopeDecision::reason)
                .column("return", decision -> decision.state() == null ? null : decision.inWords())
                .column("voluntary", ScopeDecision::voluntary)
                .column("due", ScopeDecision::due)
                .column("received", ScopeDecision::receivedAt)
                .column("case", ScopeDecision::caseReference);
    }

    /** The shares by which pro-forma returns of a cycle were made from former bodies. */
    public Sheet<Share> shares(Person person, int cycle, String template) {
        List<Share> shares = proFormas.shares(person, cycle, template);
        return new Sheet<>("pro-forma-" + cycle, shares::stream)
                .column("former_body", Share::predecessor)
                .column("successor", Share::successor)
                .column("share", Share::share);
    }

    /** The counts of people of a body. */
    public Sheet<Headcount> headcounts(Person person, String bodyCode) {
        List<Headcount> list = counts.of(person, bodyCode);
        return new Sheet<>("headcounts-" + bodyCode, list::stream)
                .column("counted_on", Headcount::on)
                .column("people", Headcount::people)
                .column("fte", Headcount::fte);
    }

    /** What an import found in its file: errors up to the first thousand, figures to explain, lines left out. */
    public Sheet<?> findings(Person person, long id) {
        ImportView view = imports.view(person, id);
        return new Sheet<Finding>("import-%d".formatted(id), () -> found(view))
                .column("found", Finding::what)
                .column("line", Finding::line)
                .column("column", Finding::column)
                .column("words", Finding::words);
    }

    /** What bodies that have ended left open, and who may take it over. */
    public Sheet<?> succession(Person person) {
        return new Sheet<LeftOpen>("succession", () -> leftOpen(person))
                .column("case", LeftOpen::reference)
                .column("former_body", left -> left.former().code())
                .column("name", left -> left.former().name())
                .column("fictional", left -> left.former().fictional())
                .column("ended", left -> left.former().validTo())
                .column("what", LeftOpen::what)
                .column("due", LeftOpen::due)
                .column("pounds_a_year", LeftOpen::pounds)
                .column("successors", LeftOpen::heirs);
    }

    private Stream<LeftOpen> leftOpen(Person person) {
        return Stream.concat(
                Page.all(after -> successions.waiting(person, after, PAGE)).map(LeftOpen::of),
                Page.all(after -> recommendations.waiting(person, after, PAGE)).map(LeftOpen::of));
    }

    private static Stream<Finding> found(ImportView view) {
        return Stream.of(
                        view.errors().stream().map(error -> Finding.of("error", error)),
                        view.toExplain().listed().stream().map(asked -> Finding.of("to explain", asked)),
                        view.leftOut().stream()
                                .map(line -> new Finding("left out", line.line(), line.code(), line.reason())))
                .flatMap(Function.identity());
    }
}
