package org.backbench.ui.conversation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.backbench.cases.Conversation;
import org.backbench.cases.HalfRemark;
import org.backbench.problems.Problem;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Toast;
import org.backbench.ui.look.When;

/** A place to say something; what is typed is kept until it is said. */
final class RemarkField extends Div {

    private static final int PAUSE_MS = 700;
    private static final String NAMELESS =
            "You appear as “a panel member”. Say nothing of your judgement: the others judge without knowing it.";

    private final transient Conversation conversation;
    private final transient CaseDoor door;
    private final String reference;
    private final TextArea text = new TextArea("Say something about this case");
    private final Box kept = Box.of("span", "bb-s bb-2").with("role", "status").with("data-testid", "remark-kept");

    RemarkField(Conversation conversation, CaseDoor door, String reference, Runnable said) {
        this.conversation = conversation;
        this.door = door;
        this.reference = reference;
        addClassNames("bb-stack-tight", "bb-noprint");
        field();
        Button say = new Button("Say it", click -> say(said));
        say.addThemeVariants(ButtonVariant.PRIMARY);
        say.getElement().setAttribute("data-testid", "say-remark");
        add(text, Box.div("bb-row", say, kept));
    }

    private void field() {
        text.setWidthFull();
        text.setMinRows(2);
        text.setMaxLength(Conversation.LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        text.getElement().setAttribute("data-testid", "remark");
        if (conversation.isNameless(door.person(), reference)) {
            text.setHelperText(NAMELESS);
        }
        HalfRemark half = conversation.half(door.person(), reference);
        text.setValue(half.words());
        show(half);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getValue());
            }
        });
    }

    private void keep(String words) {
        try {
            show(conversation.keepHalf(door.person(), reference, words));
        } catch (Problem refusal) {
            Toast.refused(refusal);
        }
    }

    private void say(Runnable said) {
        Asking.politely(() -> conversation.say(door.person(), reference, text.getValue()), remark -> {
            text.clear();
            show(HalfRemark.NOTHING);
            said.run();
            text.focus();
        });
    }

    private void show(HalfRemark half) {
        kept.removeAll();
        if (half.keptAt() != null) {
            kept.add("saved %s, not said yet".formatted(When.time(half.keptAt())));
        }
    }
}
