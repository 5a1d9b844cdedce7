package org.backbench.ui.assessments;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.backbench.ui.look.Box;

/** Asks which of two levels stands for a theme whose scores split evenly, and why. */
final class SplitChoice {

    private static final int LONGEST = 2_000;

    private SplitChoice() {}

    /**
     * The two fields.
     *
     * @param chosen what was chosen before, changed in place
     * @param higher the higher of the two levels
     * @param keep told after each change
     */
    static Box of(int theme, int higher, Map<String, Object> chosen, boolean mine, Runnable keep) {
        return Box.div("bb-stack-tight", level(theme, higher, chosen, mine, keep), reason(chosen, mine, keep));
    }

    private static RadioButtonGroup<String> level(
            int theme, int higher, Map<String, Object> chosen, boolean mine, Runnable keep) {
        RadioButtonGroup<String> level = new RadioButtonGroup<>(
                "Theme %d splits evenly: which level stands?".formatted(theme),
                List.of(String.valueOf(higher), String.valueOf(higher - 1)));
        level.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        level.setReadOnly(!mine);
        level.getElement().setAttribute("data-testid", "split-level");
        String before = KloeDraft.text(chosen, KloeDraft.LEVEL);
        if (level.getListDataView().contains(before)) {
            level.setValue(before);
        }
        level.addValueChangeListener(change -> {
            chosen.put(KloeDraft.LEVEL, change.getValue());
            keep.run();
        });
        return level;
    }

    private static TextArea reason(Map<String, Object> chosen, boolean mine, Runnable keep) {
        TextArea reason = new TextArea("Why this level stands");
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setReadOnly(!mine);
        reason.setValue(KloeDraft.text(chosen, KloeDraft.REASON));
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.getElement().setAttribute("data-testid", "split-reason");
        reason.addValueChangeListener(change -> {
            chosen.put(KloeDraft.REASON, change.getValue());
            keep.run();
        });
        return reason;
    }
}
