package org.backbench.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that would run if a screen took them for markup, or a service for a program. Each field has one of its own, so
 * that it can be told where a text was shown and where it was not.
 */
final class HostileTexts {

    /** A file that appears when one of the programs has run. */
    static final String CANARY = "target/journey/hostile/canary";

    static final List<String> MARKUP = List.of(
            "<script>window.__xss=1;alert(1)</script>",
            "<img src=x onerror=\"window.__xss=2;alert(2)\">",
            "<svg onload=\"window.__xss=3;alert(3)\"></svg>",
            "\"><img src=x onerror=window.__xss=4>",
            "' autofocus tabindex=1 onfocus='window.__xss=5' x='",
            "<iframe srcdoc=\"<script>parent.__xss=6</script>\"></iframe>",
            "<details open ontoggle=window.__xss=7>x</details>",
            "<a href=\"javascript:window.__xss=8\">x</a>",
            "</textarea></title><img src=x onerror=window.__xss=9>",
            "<math><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=window.__xss=10&gt;\">",
            "<video><source onerror=window.__xss=11></video>",
            "&lt;img src=x onerror=window.__xss=12&gt;&#60;b&#62;");

    static final List<String> PROGRAMS = List.of(
            "${7*7}",
            "#{T(java.lang.Runtime).getRuntime().exec('touch %s')}".formatted(CANARY),
            "${execution.getProcessEngineServices()}",
            "${caseSteps.withdraw(caseId)}",
            "<#assign x=\"freemarker.template.utility.Execute\"?new()>${x(\"touch %s\")}".formatted(CANARY));

    private final Map<String, String> sent = new LinkedHashMap<>();

    /** The text of a field: always the same, and no other field's. */
    String of(String field) {
        return sent.computeIfAbsent(field, fresh -> {
            int number = sent.size();
            return "Q%02d %s %s"
                    .formatted(number, MARKUP.get(number % MARKUP.size()), PROGRAMS.get(number % PROGRAMS.size()));
        });
    }

    /** By field, all that was given out. */
    Map<String, String> sent() {
        return sent;
    }
}
