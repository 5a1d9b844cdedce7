package org.backbench.ui.returns;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.problems.Why;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Definitions;
import org.backbench.returns.Failure;
import org.backbench.returns.FunctionStanding;
import org.backbench.returns.HandedIn;
import org.backbench.returns.Part;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Returns;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.queries.FigureStandings;
import org.backbench.returns.queries.Queries;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.When;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may see of a return. */
@Component
class ReturnSheets {

    /**
     * What stands beside figures that are looked at.
     *
     * @param cautions by line, why a figure is provisional or reserved
     * @param mayAsk whether the person may ask about a figure
     */
    record Marks(FigureTrail.Onward onward, Map<String, Why> cautions, boolean mayAsk) {

        String reference() {
            return onward.reference();
        }

        /** What stands against changing a figure and against relying on it, for whoever looks. */
        Map<String, Why> against(String line) {
            Map<String, Why> against = new LinkedHashMap<>();
            put(against, "change it", onward.fixed().get(line));
            put(against, "rely on it", cautions.get(line));
            return against;
        }

        private static void put(Map<String, Why> against, String deed, @Nullable Why why) {
            if (why != null) {
                against.put(deed, why);
            }
        }
    }

    /**
     * The figures of a column and what they are called.
     *
     * @param said by line, what is said beside its figure: the evidence of an answer
     * @param breaks by line, how it was defined otherwise than in the year it stands beside
     * @param standings of the functions that are not simply handed in
     */
    record Column(
            String title,
            Map<String, BigDecimal> figures,
            Map<String, String> said,
            Map<String, String> breaks,
            List<FunctionStanding> standings) {

        Column called(String otherTitle) {
            return new Column(otherTitle, figures, said, breaks, standings);
        }

        Optional<FunctionStanding> standing(@Nullable String function) {
            return standings.stream()
                    .filter(each -> each.function().equals(function))
                    .findFirst();
        }

        /** The figure of a line in words; of a function that the body has not, nothing is missing. */
        String figure(TemplateLine line) {
            BigDecimal figure = figures.get(line.key());
            boolean nil = figure == null
                    && standing(line.function())
                            .filter(each -> each.kind() == FunctionStanding.Kind.NIL)
                            .isPresent();
            return nil ? "" : LineWords.figure(line, figure);
        }

        /** The figure, if another year’s may be held against it. */
        @Nullable
        BigDecimal comparable(String line) {
            return breaks.containsKey(line) ? null : figures.get(line);
        }
    }

    private final Returns returns;
    private final FigureStandings standings;
    private final Queries queries;
    private final People people;
    private final Definitions definitions;
    private final FigureTrail trail;

    ReturnSheets(
            Returns returns,
            FigureStandings standings,
            Queries queries,
            People people,
            Definitions definitions,
            FigureTrail trail) {
        this.returns = returns;
        this.standings = standings;
        this.queries = queries;
        this.people = people;
        this.definitions = definitions;
        this.trail = trail;
    }

    /** The marks beside the figures that count: provisional or reserved, and the way to ask about them. */
    Marks marks(Person person, CaseFile file) {
        return new Marks(
                trail.of(person, file),
                standings.cautions(returns.ofCase(file.id())),
                queries.mayRaise(person, file.id()));
    }

    /** The name behind a login; what is no account stands for itself. */
    String name(String login) {
        try {
            return people.byLogin(login).name();
        } catch (NotFound noAccount) {
            return login;
        }
    }

    /** The context note of a version, signed and dated by its sender; empty where there is none. */
    Optional<String> signedNote(ReturnVersion version) {
        return Optional.ofNullable(version.note())
                .filter(note -> !note.isBlank())
                .map(note -> "“%s” Signed by %s on %s."
                        .formatted(note.strip(), name(version.sentBy()), When.day(version.sentAt())));
    }

    /** Who sent the draft back, when and why; nothing where it was not. */
    Optional<Notice> sentBack(Person person, ReturnDraft draft) {
        Long caseId = draft.owed().caseId();
        if (draft.sentBack() == null || caseId == null) {
            return Optional.empty();
        }
        return returns.versions(person, caseId).stream()
                .findFirst()
                .map(version -> Notice.attention(
                        "Sent back%s:".formatted(decided(version)), "“%s”".formatted(draft.sentBack())));
    }

    private String decided(ReturnVersion version) {
        return version.decidedBy() == null || version.decidedAt() == null
                ? ""
                : " by %s on %s".formatted(name(version.decidedBy()), When.moment(version.decidedAt()));
    }

    Returns returns() {
        return returns;
    }

    Template template(BodyReturn owed) {
        return returns.templateOf(owed);
    }

    /** The versions the person may see, the newest first. */
    List<ReturnVersion> versions(Person person, CaseFile file) {
        return returns.versions(person, file.id());
    }

    /** The one of these that stands: a newer one that came back does not count. */
    static ReturnVersion standing(List<ReturnVersion> versions) {
        return versions.stream()
                .filter(version -> !version.outcome().equals("SENT_BACK"))
                .findFirst()
                .orElseGet(versions::getFirst);
    }

    /** The figures that counted in the cycle before, of the same template. */
    Column lastYear(CaseFile file) {
        int before = file.cycle() - 1;
        Map<String, BigDecimal> figures = returns.figuresOf(file.bodyCode(), before, file.template());
        return new Column(
                "%d-%02d".formatted(before - 1, before % 100),
                figures,
                Map.of(),
                definitions.changes(file.template(), file.cycle(), before),
                List.of());
    }

    Column version(Person person, CaseFile file, ReturnVersion version) {
        HandedIn content = returns.handedIn(person, file.id(), version.number());
        return new Column(
                "version " + version.number(), content.figures(), content.evidence(), Map.of(), content.standings());
    }

    VersionDifference.Side side(Person person, CaseFile file, ReturnVersion version) {
        return new VersionDifference.Side(version, returns.handedIn(person, file.id(), version.number()));
    }

    /** What the certificate of a version does not cover as it stands, a sentence for each function. */
    List<String> exceptions(Person person, CaseFile file, ReturnVersion version) {
        return returns.handedIn(person, file.id(), version.number()).exceptions(template(returns.ofCase(file.id())));
    }

    /** The rules that functions break which a version hands in under query. */
    List<String> underQuery(Person person, CaseFile file, ReturnVersion version) {
        return returns.handedIn(person, file.id(), version.number()).underQuery().stream()
                .map(Failure::message)
                .toList();
    }

    /** What rules ask about figures that came in bulk, and that nobody has explained. */
    List<String> toExplain(Person person, CaseFile file, ReturnVersion version) {
        return returns.handedIn(person, file.id(), version.number()).toExplain().stream()
                .map(Failure::message)
                .toList();
    }

    /** Why figures that a rule asked about are what they are, a sentence for each line. */
    List<String> explanations(Person person, CaseFile file, ReturnVersion version) {
        Template template = template(returns.ofCase(file.id()));
        return returns.handedIn(person, file.id(), version.number()).explanations().stream()
                .filter(explanation -> !explanation.isEvidence())
                .map(explanation -> LineWords.explained(template.line(explanation.line()), explanation))
                .toList();
    }

    /** For how many of the statements that are answered yes evidence is named; empty where none is. */
    Optional<String> evidence(Person person, CaseFile file, ReturnVersion version) {
        HandedIn content = returns.handedIn(person, file.id(), version.number());
        long yes = template(returns.ofCase(file.id())).lines().stream()
                .filter(line -> line.part() == Part.PRACTICE)
                .filter(line -> Optional.ofNullable(content.figures().get(line.key()))
                        .filter(answer -> answer.signum() > 0)
                        .isPresent())
                .count();
        return yes == 0
                ? Optional.empty()
                : Optional.of("named for %d of %d statements answered yes; each yes is self-reported"
                        .formatted(content.evidence().size(), yes));
    }

    /** Function by key with its title, in the order of the template; the empty key is what all functions share. */
    static Map<String, String> sections(Template template) {
        Map<String, String> sections = new LinkedHashMap<>();
        if (!template.linesOf(null).isEmpty()) {
            sections.put("", "The whole body");
        }
        template.functions().forEach(function -> sections.put(function.key(), function.title()));
        return sections;
    }
}
