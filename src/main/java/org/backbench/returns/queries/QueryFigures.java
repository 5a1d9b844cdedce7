package org.backbench.returns.queries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backbench.problems.NotFound;
import org.backbench.problems.Refused;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Difference;
import org.backbench.returns.Drafts;
import org.backbench.returns.Failure;
import org.backbench.returns.HandedIn;
import org.backbench.returns.OwedReturns;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Templates;
import org.backbench.returns.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures that queries are about, and what people call them. */
@Component
public class QueryFigures {

    private final OwedReturns returns;
    private final Versions versions;
    private final Templates templates;
    private final Drafts drafts;

    QueryFigures(OwedReturns returns, Versions versions, Templates templates, Drafts drafts) {
        this.returns = returns;
        this.versions = versions;
        this.templates = templates;
        this.drafts = drafts;
    }

    public BodyReturn lockedReturn(long caseId) {
        return returns.lockOfCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId));
    }

    public BodyReturn returnOf(long caseId) {
        return returns.ofCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId));
    }

    public Template template(long caseId) {
        BodyReturn owed = returnOf(caseId);
        return templates.get(owed.template(), owed.templateVersion());
    }

    /** The version to ask about: the given one, else the one that counts. What was not certified is the body's own. */
    int queried(BodyReturn owed, @Nullable Integer asked) {
        Integer number = asked == null ? owed.acceptedVersion() : asked;
        if (number == null) {
            throw new NothingReceived();
        }
        return versions.find(owed.id(), number)
                .filter(ReturnVersion::counted)
                .map(ReturnVersion::number)
                .orElseThrow(() -> new NotFound("version", number));
    }

    /** One point for each question, with the figure of that version; all points start open. */
    List<QueryPoint> points(BodyReturn owed, int version, List<Question> questions) {
        Map<String, BigDecimal> figures = figures(owed.id(), version);
        Template template = templates.get(owed.template(), owed.templateVersion());
        List<QueryPoint> points = new ArrayList<>();
        for (Question question : questions) {
            String line = template.line(question.line()).key();
            points.add(new QueryPoint(
                    points.size() + 1, line, figures.get(line), question.rule(), question.hard(), PointState.OPEN));
        }
        return points;
    }

    public Map<String, BigDecimal> figures(long returnId, int version) {
        return versions.find(returnId, version)
                .map(found -> versions.figures(found))
                .orElseThrow(() -> new NotFound("version", version));
    }

    /** What the typed figures change against a version. */
    public List<Difference> typedAgainst(BodyReturn owed, int version) {
        Template template = templates.get(owed.template(), owed.templateVersion());
        return Difference.between(
                template, figures(owed.id(), version), drafts.of(owed).figures());
    }

    /** Whether a version puts a point right: its hard rule is kept or, where none is broken, its figure has changed. */
    boolean putsRight(BodyReturn owed, QueryPoint point, int version) {
        HandedIn content = content(owed, version);
        String rule = point.rule();
        return rule != null && point.hard()
                ? content.underQuery().stream().noneMatch(failure -> failure.isAbout(rule, point.line()))
                : Difference.differs(point.value(), content.figures().get(point.line()));
    }

    /** The hard rules that the version that counts breaks. */
    List<Failure> broken(BodyReturn owed) {
        Integer accepted = owed.acceptedVersion();
        return accepted == null ? List.of() : content(owed, accepted).underQuery();
    }

    public HandedIn content(BodyReturn owed, int version) {
        return versions.find(owed.id(), version)
                .map(found -> versions.content(found))
                .orElseThrow(() -> new NotFound("version", version));
    }

    /** Finance: function cost, £4,200k. */
    static String words(Template template, QueryPoint point) {
        TemplateLine line = template.line(point.line());
        BigDecimal value = point.value();
        return "%s, %s"
                .formatted(line.label(), value == null ? "missing" : line.unit().say(value));
    }

    /** Queries are about figures that were received. */
    public static final class NothingReceived extends Refused {
        NothingReceived() {
            super("No return of this body has been received, so there is no figure to ask about."
                    + " Wait for the certified return.");
        }
    }
}
