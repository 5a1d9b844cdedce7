package org.backbench.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.problems.NotFound;
import org.backbench.returns.rules.LineText;
import org.backbench.returns.rules.Rule;
import org.backbench.returns.rules.Sum;
import org.backbench.returns.rules.YearOnYear;
import org.jspecify.annotations.Nullable;

/** What a return asks for and what it must fulfil: a version of the data files in reference/templates. */
public final class Template {

    /** The columns of a bulk file that say whose figures they are and of which year. */
    public record BulkFile(
            String bodyColumn, boolean byEcode, @Nullable String yearColumn) {}

    /** A line of reference/templates/templates.csv. */
    record Head(
            String key,
            int version,
            String title,
            boolean bulkOnly,
            BulkFile file,
            @Nullable String caveat) {}

    private final Head head;
    private final Map<String, String> functionTitles = new LinkedHashMap<>();
    private final List<TemplateFunction> functions;
    private final List<TemplateLine> lines;
    private final Map<String, TemplateLine> byKey = new LinkedHashMap<>();
    private final Map<String, LineText> texts = new LinkedHashMap<>();
    private final List<Rule> rules;
    private final List<String> between;
    private final Set<String> totals;
    private final Set<String> compared;

    Template(Head head, List<TemplateFunction> functions, List<TemplateLine> lines, List<Rule> rules) {
        this.head = head;
        this.functions = List.copyOf(functions);
        this.lines = List.copyOf(lines);
        this.rules = List.copyOf(rules);
        between = Content.between(lines, lines);
        functions.forEach(function -> functionTitles.put(function.key(), function.title()));
        lines.forEach(line -> byKey.put(line.key(), line));
        lines.forEach(line -> texts.put(line.key(), new LineText(line.label(), line.required(), line.unit()::say)));
        totals = linesOf(Sum.class);
        compared = linesOf(YearOnYear.class);
    }

    /**
     * The same for returns of which only these lines are filled in: without the other lines, as far as they may stay
     * empty, and without the rules that have nothing to say then. A bulk file with few columns is checked faster by it.
     */
    public Template filledIn(Set<String> filled) {
        return new Template(this, filled);
    }

    private Template(Template whole, Set<String> filled) {
        head = whole.head;
        functions = whole.functions;
        functionTitles.putAll(whole.functionTitles);
        byKey.putAll(whole.byKey);
        texts.putAll(whole.texts);
        totals = whole.totals;
        compared = whole.compared;
        lines = whole.lines.stream()
                .filter(line -> line.required() || filled.contains(line.key()))
                .toList();
        rules = whole.rules.stream()
                .filter(rule -> rule.isOfParts() || filled.contains(rule.line()))
                .toList();
        between = Content.between(whole.lines, lines);
    }

    private Set<String> linesOf(Class<? extends Rule> kind) {
        return rules.stream().filter(kind::isInstance).map(Rule::line).collect(Collectors.toUnmodifiableSet());
    }

    public String key() {
        return head.key();
    }

    public int version() {
        return head.version();
    }

    public String title() {
        return head.title();
    }

    /** Whether bodies prepare nothing: the figures are published elsewhere and come by import. */
    public boolean bulkOnly() {
        return head.bulkOnly();
    }

    /** How a bulk file names body and year. */
    public BulkFile file() {
        return head.file();
    }

    /** What must stand wherever its figures stand. */
    public @Nullable String caveat() {
        return head.caveat();
    }

    /** In the order in which the template asks for them. */
    public List<TemplateFunction> functions() {
        return functions;
    }

    public List<TemplateLine> lines() {
        return lines;
    }

    public TemplateLine line(String key) {
        return find(key).orElseThrow(() -> new NotFound("line", key));
    }

    public Optional<TemplateLine> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The lines of a function; null gives those that all functions share. */
    public List<TemplateLine> linesOf(@Nullable String function) {
        return lines.stream()
                .filter(line -> function == null ? line.function() == null : function.equals(line.function()))
                .toList();
    }

    /** The lines that nobody may leave empty. */
    public List<TemplateLine> required() {
        return lines.stream().filter(TemplateLine::required).toList();
    }

    /** Whether the line is the sum of others. */
    public boolean isTotal(TemplateLine line) {
        return totals.contains(line.key());
    }

    /** Finance, as the key finance is called; what is not a function of this template is called by its key. */
    public String titleOf(String function) {
        return functionTitles.getOrDefault(function, function);
    }

    boolean hasFunction(String function) {
        return functionTitles.containsKey(function);
    }

    /** The lines of which a rule looks at the year before. */
    public Set<String> comparedWithLastYear() {
        return compared;
    }

    /** Whether these state of every function that the body has none. */
    boolean isNil(List<FunctionStanding> standings) {
        long nil = standings.stream()
                .filter(standing -> standing.kind() == FunctionStanding.Kind.NIL)
                .count();
        return nil > 0 && nil == functions.size();
    }

    /** What stands between the figures in what a signature covers. */
    List<String> between() {
        return between;
    }

    List<Rule> rules() {
        return rules;
    }

    /** How sentences speak of the lines, by key. */
    Map<String, LineText> texts() {
        return texts;
    }
}
