package org.backbench.ui.assessments;

import java.util.Comparator;
import java.util.List;
import org.backbench.workflow.Choice;
import org.backbench.workflow.FormComponent;
import org.backbench.workflow.FormComponent.Field;
import org.backbench.workflow.FormComponent.Rows;
import org.backbench.workflow.FormModel;

/** What the form of the scores offers: levels with their meaning, and the weights of a piece of evidence. */
record ScoreForm(List<Choice> levels, List<Choice> weights) {

    static ScoreForm of(FormModel model) {
        Rows kloes = rows(model.components(), "kloes");
        List<Choice> levels = field(kloes, "score").options().written().stream()
                .sorted(Comparator.comparing(Choice::value).reversed())
                .toList();
        Rows pieces = rows(kloes.components(), "pieces");
        return new ScoreForm(levels, field(pieces, KloeDraft.BEARS).options().written());
    }

    private static Rows rows(List<FormComponent> components, String path) {
        return components.stream()
                .filter(Rows.class::isInstance)
                .map(Rows.class::cast)
                .filter(rows -> rows.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Field field(Rows rows, String key) {
        return rows.components().stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
