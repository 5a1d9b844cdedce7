package org.backbench.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The returns: what a body types and sends, where each stands, its versions and the figures that count. */
@Service
@Transactional
public class Returns {

    private final ReturnRows rows;
    private final VersionRows versions;
    private final AcceptedRows accepted;
    private final Drafting drafting;
    private final Certifying certifying;
    private final Cases cases;

    Returns(
            ReturnRows rows,
            VersionRows versions,
            AcceptedRows accepted,
            Drafting drafting,
            Certifying certifying,
            Cases cases) {
        this.rows = rows;
        this.versions = versions;
        this.accepted = accepted;
        this.drafting = drafting;
        this.certifying = certifying;
        this.cases = cases;
    }

    /** The return as it is typed, for the officers of its body; for everybody else there is no draft. */
    @Transactional(readOnly = true)
    public ReturnDraft draft(Person person, long caseId) {
        return drafting.draft(person, caseId);
    }

    /**
     * Keeps what was typed, also what is not a number.
     *
     * @param texts by line key; a line that is not in it stays as it is, an empty text empties the line
     */
    public ReturnDraft saveDraft(Person person, long caseId, Map<String, String> texts) {
        return drafting.saveDraft(person, caseId, texts, Map.of());
    }

    /**
     * The same, unless somebody else changed one of the lines since this person opened it.
     *
     * @param opened by line key, what stood there when it was opened; an empty text for nothing
     * @throws LineMark.ChangedMeanwhile with both texts; nothing was stored then
     */
    public ReturnDraft saveDraft(Person person, long caseId, Map<String, String> texts, Map<String, String> opened) {
        return drafting.saveDraft(person, caseId, texts, opened);
    }

    /** Takes the draft until the transaction ends; refused unless this person may type into it now. */
    public void requireOpen(Person person, long caseId) {
        drafting.requireOpen(person, caseId);
    }

    /** What the draft would be with these texts typed over it: the check of a keystroke. Nothing is kept. */
    @Transactional(readOnly = true)
    public ReturnDraft check(Person person, long caseId, Map<String, String> texts) {
        return drafting.check(person, caseId, texts);
    }

    /**
     * Keeps the causes of a soft failure. Refused for a hard rule, for a mere restatement, and where the causes cover
     * less of the change than is set; no causes take the explanation away.
     *
     * @param rule and line as the failure names them
     */
    public ReturnDraft saveExplanation(Person person, long caseId, String rule, String line, List<Cause> causes) {
        return drafting.saveExplanation(person, caseId, rule, line, causes, null);
    }

    /**
     * The same, unless somebody else explained it since this person began.
     *
     * @param opened the causes that were told then; empty where none were
     * @throws Explanation.ChangedMeanwhile with the other causes; nothing was stored then
     */
    public ReturnDraft saveExplanation(
            Person person, long caseId, String rule, String line, List<Cause> causes, List<Cause> opened) {
        return drafting.saveExplanation(person, caseId, rule, line, causes, opened);
    }

    /**
     * Says how a function is handed in: as it stands, under query (only with a hard failure), nil or missing.
     *
     * @param reason needed for nil
     */
    public ReturnDraft setStanding(
            Person person, long caseId, String function, FunctionStanding.Kind kind, @Nullable String reason) {
        return drafting.setStanding(person, caseId, new FunctionStanding(function, kind, reason), null);
    }

    /**
     * The same, unless somebody else said it otherwise since this person began.
     *
     * @param opened how it was handed in then
     * @throws FunctionStanding.ChangedMeanwhile with what counts now; nothing was stored then
     */
    public ReturnDraft setStanding(Person person, long caseId, FunctionStanding standing, FunctionStanding opened) {
        return drafting.setStanding(person, caseId, standing, opened);
    }

    /**
     * Makes a version of the draft and hands it to the certifying officer. The form of the task prepare-return calls
     * this, and the process goes on: screens and REST complete the task.
     */
    ReturnVersion send(Person person, long caseId) {
        return certifying.send(person, caseId);
    }

    /** Certifies the newest version; screens and REST complete the task certify-return, whose form calls this. */
    ReturnVersion certify(Person person, long caseId) {
        return certifying.certify(person, caseId);
    }

    /** Gives the newest version back to the return officer; the form of the task certify-return calls this. */
    ReturnVersion sendBack(Person person, long caseId, String reason, Map<String, String> lines) {
        return certifying.sendBack(person, caseId, reason, lines);
    }

    /** The return of a case; whoever calls has checked that the case may be seen. */
    @Transactional(readOnly = true)
    public BodyReturn ofCase(long caseId) {
        return rows.ofCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId));
    }

    /**
     * The return of a body in a cycle, if the person may see its case.
     *
     * @param template needed only where the body stands in two collections; null takes the one there is, and of several
     *     the one that the body fills in itself
     */
    @Transactional(readOnly = true)
    public BodyReturn find(Person person, int cycle, String bodyCode, @Nullable String template) {
        List<BodyReturn> owed = rows.ofBody(cycle, bodyCode).stream()
                .filter(each -> template == null || template.equals(each.template()))
                .toList();
        Optional<BodyReturn> ownWork =
                owed.stream().filter(each -> !templateOf(each).bulkOnly()).findFirst();
        BodyReturn found = ownWork.or(() -> owed.stream().findFirst())
                .orElseThrow(() -> new NotFound("return", "%d/%s".formatted(cycle, bodyCode)));
        Long caseId = found.caseId();
        if (caseId == null || !cases.sees(person, caseId)) {
            throw new NotFound("return", "%d/%s".formatted(cycle, bodyCode));
        }
        return found;
    }

    /** The template, in the version in which the return was asked for. */
    public Template templateOf(BodyReturn owed) {
        return drafting.templateOf(owed);
    }

    /**
     * What was sent or imported, the newest version first. The return leaves its body with the certificate: what was
     * only sent, or sent back, is not there for anybody else.
     */
    @Transactional(readOnly = true)
    public List<ReturnVersion> versions(Person person, long caseId) {
        boolean all = ReturnDesk.isOwn(person, cases.find(person, caseId));
        return versions.list(ofCase(caseId).id()).stream()
                .filter(version -> all || version.counted())
                .toList();
    }

    /** The figures of one version that the person may see, by line key; a missing figure is not there. */
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> figures(Person person, long caseId, int number) {
        return versions(person, caseId).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> versions.figures(version.id()))
                .orElseThrow(() -> new NotFound("version", number));
    }

    /**
     * Everything a version holds that the person may see: figures, what was not measured, standings, explanations and
     * what is under query.
     */
    @Transactional(readOnly = true)
    public HandedIn handedIn(Person person, long caseId, int number) {
        return versions(person, caseId).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> versions.content(version.id()))
                .orElseThrow(() -> new NotFound("version", number));
    }

    /** The lines that differ between two versions the person may see, in the order of the template. */
    @Transactional(readOnly = true)
    public List<Difference> differences(Person person, long caseId, int from, int to) {
        Map<String, BigDecimal> before = figures(person, caseId, from);
        Map<String, BigDecimal> now = figures(person, caseId, to);
        return Difference.between(templateOf(ofCase(caseId)), before, now);
    }

    /** The figures that count, certified or imported, by line key; empty while there are none. */
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> figures(long caseId) {
        BodyReturn owed = ofCase(caseId);
        return accepted.ofBody(owed.cycle(), owed.template(), owed.bodyCode());
    }

    /** The figures that count of a body in a cycle; empty while there are none. */
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> figuresOf(String bodyCode, int cycle, String template) {
        return accepted.ofBody(cycle, template, bodyCode);
    }

    /** These lines of every body of a collection, in the order of the bodies' codes, received or not. */
    @Transactional(readOnly = true)
    public List<BodyFigures> figuresOf(int cycle, String template, Set<String> lines) {
        return accepted.ofCollection(cycle, template, lines);
    }

    /** These lines of these bodies as accepted in every other cycle of the template, by body and cycle. */
    @Transactional(readOnly = true)
    public Map<String, Map<Integer, Map<String, BigDecimal>>> otherYears(
            int cycle, String template, Set<String> lines, Set<String> bodies) {
        return accepted.ofOtherCycles(cycle, template, lines, bodies);
    }

    /** All returns of a collection, in the order of the bodies' codes. */
    @Transactional(readOnly = true)
    public List<BodyReturn> ofCollection(int cycle, String template) {
        return rows.ofCollection(cycle, template);
    }
}
