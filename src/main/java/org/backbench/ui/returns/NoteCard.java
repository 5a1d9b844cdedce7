package org.backbench.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.backbench.problems.Problem;
import org.backbench.returns.ContextNote;
import org.backbench.returns.ReturnNotes;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Toast;
import org.backbench.ui.look.When;

/** What readers of the figures should know; whoever sends the return signs it. */
final class NoteCard extends Card {

    private static final int PAUSE_MS = 700;

    private final transient Entry entry;
    private final TextArea text = new TextArea();
    private final Box kept = Box.of("p", "bb-s bb-2").with("role", "status").with("data-testid", "note-kept");
    private final Box offer = Box.div("bb-stack-tight");
    private final Box conflict = Box.div("bb-stack-tight");
    private String opened = "";
    private boolean focused;

    NoteCard(Entry entry) {
        super("Context note");
        this.entry = entry;
        text.setAriaLabel("Context note");
        text.setHelperText("What somebody who compares these figures should know. Whoever sends the return signs it.");
        text.setMaxLength(ReturnNotes.LONGEST);
        text.setWidthFull();
        text.setMinRows(3);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        text.getElement().setAttribute("data-testid", "context-note");
        text.getElement().addEventListener("focusin", entered -> focused = true);
        text.getElement().addEventListener("focusout", left -> focused = false);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getValue(), opened);
            }
        });
        Button take = new Button("Start from it", click -> keep(entry.lastNote(), opened));
        take.getElement().setAttribute("data-testid", "take-note");
        offer.add(
                Box.text("p", "bb-s bb-2 bb-pre", "Last year’s, not sent unless you take it: " + entry.lastNote()),
                Box.div("", take));
        add(text, conflict, kept, offer);
    }

    void show() {
        show(entry.note());
    }

    private void show(ContextNote note) {
        if (!focused && text.getValue().strip().equals(opened)) {
            text.setValue(note.text());
            opened = note.text();
        }
        offer.setVisible(note.text().isEmpty() && !entry.lastNote().isEmpty());
        kept.removeAll();
        if (note.by() != null && note.at() != null) {
            kept.add("saved %s by %s".formatted(When.time(note.at()), note.by()));
        }
    }

    private void keep(String words, String from) {
        try {
            conflict.removeAll();
            ContextNote note = entry.keepNote(words, from);
            if (words.equals(entry.lastNote())) {
                text.setValue(note.text());
            }
            opened = note.text();
            show(note);
        } catch (ContextNote.ChangedMeanwhile first) {
            conflict(first, words);
        } catch (Problem refusal) {
            Toast.refused(refusal);
        }
    }

    private void conflict(ContextNote.ChangedMeanwhile first, String mine) {
        Notice notice = Notice.conflict(first.sentence());
        notice.getElement().setAttribute("data-testid", "note-conflict");
        Button ours = new Button("Keep mine", click -> keep(mine, first.theirs()));
        ours.getElement().setAttribute("data-testid", "keep-my-note");
        Button theirs = new Button("Keep theirs", click -> {
            conflict.removeAll();
            opened = first.theirs();
            text.setValue(opened);
            show();
        });
        theirs.getElement().setAttribute("data-testid", "keep-their-note");
        conflict.removeAll();
        conflict.add(notice, Box.div("bb-row", ours, theirs));
    }
}
