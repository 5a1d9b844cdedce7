package org.backbench.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.backbench.returns.LineComment;
import org.backbench.returns.ReturnNotes;
import org.backbench.returns.TemplateLine;
import org.backbench.ui.forms.Kept;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.When;

/** What the colleagues say to each other about a line. */
final class LineTalk extends Div {

    private final transient Entry entry;
    private final transient TemplateLine line;
    private final Button opener = new Button();
    private final Box list = Box.of("ul", "bb-clocks");
    private final transient Kept kept;
    private final TextArea words = new TextArea("What you want to say");

    LineTalk(Entry entry, TemplateLine line) {
        this.entry = entry;
        this.line = line;
        addClassName("bb-stack-tight");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", "Comments on " + line.label())
                .setAttribute("data-testid", "comments-" + line.key());
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        opener.getElement().setAttribute("data-testid", "comment-" + line.key());
        opener.addClickListener(click -> open(!isVisible()));
        words.setMaxLength(ReturnNotes.LONGEST);
        words.setWidthFull();
        words.setHelperText("Only the people of your body read this.");
        words.getElement().setAttribute("data-testid", "say-" + line.key());
        Button say = new Button("Add comment", click -> say());
        say.getElement().setAttribute("data-testid", "add-comment-" + line.key());
        add(list, words, Box.div("bb-row", say));
        kept = new Kept("comment %d %s".formatted(entry.file().id(), line.key()));
        kept.keep("words", words);
        setVisible(!words.isEmpty());
    }

    /** The button that opens and closes it, to stand at the line. */
    Button opener() {
        return opener;
    }

    boolean isOpen() {
        return isVisible();
    }

    void show() {
        List<LineComment> comments = entry.comments(line.key());
        String count = comments.size() == 1 ? "1 comment" : comments.size() + " comments";
        opener.setText(comments.isEmpty() ? "Comment" : count);
        opener.setAriaLabel((comments.isEmpty() ? "Comment on " : count + " on ") + line.label());
        opener.getElement().setAttribute("aria-expanded", Boolean.toString(isVisible()));
        list.removeAll();
        comments.forEach(comment -> list.add(Box.of(
                "li",
                "",
                Box.detail("%s, %s".formatted(comment.name(), When.moment(comment.at()))),
                Box.text("div", "bb-pre", comment.text()))));
        list.setVisible(!comments.isEmpty());
    }

    private void open(boolean open) {
        setVisible(open);
        entry.show();
        if (open) {
            words.focus();
        }
    }

    private void say() {
        Asking.politely(() -> entry.comment(line.key(), words.getValue()), this::said);
    }

    private void said() {
        words.clear();
        kept.forget();
    }
}
