package org.backbench.reviews;

import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.returns.Templates;
import org.springframework.stereotype.Component;

/** The functions of a case's return on which its panel judges: those of its template. */
@Component
class ReturnFunctions {

    private final Templates templates;
    private final Cases cases;

    ReturnFunctions(Templates templates, Cases cases) {
        this.templates = templates;
        this.cases = cases;
    }

    List<ReviewedFunction> of(CaseFile file) {
        return templates.get(file.template()).functions().stream()
                .map(function -> new ReviewedFunction(function.key(), function.title()))
                .toList();
    }

    List<ReviewedFunction> of(long caseId) {
        return of(cases.get(caseId));
    }

    /** The key of the function that a form calls by its title. */
    String keyOf(long caseId, String title) {
        return of(caseId).stream()
                .filter(function -> function.title().equals(title))
                .map(ReviewedFunction::key)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " has no function " + title));
    }
}
