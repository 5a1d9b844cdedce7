package org.backbench.ui.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backbench.cases.CaseFile;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Templates;

/** Makes links of what sentences about a case name: a line of its return, a version, a query, an action. */
@org.springframework.stereotype.Component
public class FigureSentences {

    private static final String NUMBERED =
            "\\bQ(\\d{1,4})\\b|(?:(?<=^)|(?<=Action: ))A(\\d{1,4})\\b|\\b[Vv]ersion (\\d{1,4})\\b";

    /** Matches nowhere, not even the empty word. */
    private static final String NOTHING = "(?!)";

    private final Templates templates;

    FigureSentences(Templates templates) {
        this.templates = templates;
    }

    /** For sentences about one case. */
    public Linked of(CaseFile file) {
        Map<String, String> lines = new LinkedHashMap<>();
        templates.find(file.template()).map(Template::lines).orElse(List.of()).stream()
                .sorted(Comparator.comparing((TemplateLine line) -> line.label().length())
                        .reversed())
                .forEach(line -> lines.putIfAbsent(line.label(), line.key()));
        String labels = lines.isEmpty()
                ? NOTHING
                : lines.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new Linked(file.reference(), lines, Pattern.compile(NUMBERED + "|(?<!\\w)(" + labels + ")(?!\\w)"));
    }

    /** Sentences about one case. */
    public record Linked(String reference, Map<String, String> lines, Pattern named) {

        /** The sentence with its links; its words stay as they are. */
        public Box words(String sentence) {
            Box box = Box.div("");
            Matcher found = named.matcher(sentence);
            int from = 0;
            while (found.find()) {
                box.add(new Text(sentence.substring(from, found.start())), link(found.toMatchResult()));
                from = found.end();
            }
            box.add(new Text(sentence.substring(from)));
            return box;
        }

        private Component link(MatchResult found) {
            String place = found.group(1) != null
                    ? CasePlaces.query(reference, Integer.parseInt(found.group(1)))
                    : found.group(2) != null
                            ? CasePlaces.action(reference, Integer.parseInt(found.group(2)))
                            : found.group(3) != null
                                    ? CasePlaces.version(reference, Integer.parseInt(found.group(3)))
                                    : CasePlaces.line(reference, lines.getOrDefault(found.group(4), ""));
            return new Anchor(place, found.group());
        }
    }
}
