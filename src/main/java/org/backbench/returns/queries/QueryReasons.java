package org.backbench.returns.queries;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.backbench.bodies.ReferenceFile;
import org.backbench.problems.Refused;
import org.backbench.workflow.Choice;
import org.springframework.stereotype.Component;

/** The standard reasons of reference/query-reasons.csv with which an answer is judged. */
@Component
class QueryReasons {

    private record QueryReason(String key, PointState verdict, String text) {}

    private final List<QueryReason> reasons;

    QueryReasons() {
        reasons = ReferenceFile.read("query-reasons.csv").lines().stream()
                .map(QueryReasons::reason)
                .toList();
    }

    /** What a form offers: each with the verdict it belongs to. */
    List<Choice> choices() {
        return reasons.stream()
                .map(reason -> new Choice(reason.key, "%s: %s".formatted(words(reason.verdict), reason.text)))
                .toList();
    }

    /** The text of a reason; a reason belongs to one verdict. */
    String text(String key, PointState verdict) {
        QueryReason found = reasons.stream()
                .filter(reason -> reason.key.equals(key))
                .findFirst()
                .orElseThrow();
        if (found.verdict != verdict) {
            throw new OtherVerdict(words(verdict), found.text);
        }
        return found.text;
    }

    private static String words(PointState verdict) {
        return switch (verdict) {
            case EXPLAINED -> "Explained";
            case TO_CORRECT -> "To correct";
            default -> "Asked again";
        };
    }

    private static QueryReason reason(Map<String, String> line) {
        String verdict = Objects.requireNonNull(line.get("verdict"));
        return new QueryReason(
                Objects.requireNonNull(line.get("reason")),
                PointState.valueOf(verdict.toUpperCase(Locale.ROOT).replace('-', '_')),
                Objects.requireNonNull(line.get("text")));
    }

    /** The reason says something else than the verdict. */
    static final class OtherVerdict extends Refused {
        OtherVerdict(String verdict, String reason) {
            super("“%s” is no reason for the verdict “%s”. Choose a reason that begins with that word."
                    .formatted(reason, verdict));
        }
    }
}
