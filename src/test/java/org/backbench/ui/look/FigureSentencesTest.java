package org.backbench.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.backbench.BackbenchTest;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a sentence of a case names leads to its place; the words stay as they are. */
@BackbenchTest
class FigureSentencesTest {

    @Autowired
    FigureSentences sentences;

    @Autowired
    Cases cases;

    private FigureSentences.Linked linked;
    private String reference;

    @BeforeEach
    void aCase() {
        var file = CaseFixtures.openCase(cases);
        reference = file.reference();
        linked = sentences.of(file);
    }

    private List<String> links(String sentence) {
        Box words = linked.words(sentence);
        assertThat(words.getElement().getTextRecursively()).isEqualTo(sentence);
        return words.getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .map(link -> link.getText() + " " + link.getHref())
                .toList();
    }

    @Test
    void aQueryAVersionAndALineLeadToTheirPlaces() {
        assertThat(links("Q2 asks about version 3: Finance: employees, £2,000k."))
                .containsExactly(
                        "Q2 /cases/%s/queries?query=2".formatted(reference),
                        "version 3 /cases/%s/return?version=3".formatted(reference),
                        "Finance: employees /cases/%s/return?line=finance-employees".formatted(reference));
    }

    @Test
    void anActionAtTheBeginningLeadsToItsCardAndPaperInTheMiddleDoesNot() {
        assertThat(links("A1 close local payroll: not verified: the A4 sheet is missing."))
                .containsExactly("A1 /cases/%s/improvement?action=1".formatted(reference));
    }

    @Test
    void ordinaryWordsStayWords() {
        assertThat(links("The panel was appointed. <b>Q</b> $1 \\Q")).isEmpty();
    }
}
