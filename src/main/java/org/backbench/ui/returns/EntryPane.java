package org.backbench.ui.returns;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.backbench.returns.roundtrip.Upload;
import org.backbench.ui.look.Box;

/** The form of a return: its functions on the left, one of them in the middle, what helps on the right. */
final class EntryPane extends Div {

    private final transient Entry entry;
    private final transient UnaryOperator<String> name;
    private final Box uploaded = Box.div("bb-uploaded");

    /**
     * @param path where it is shown; the address names the function, or a line to go to
     * @param name the name behind a login
     */
    EntryPane(Entry entry, String path, QueryParameters asked, UnaryOperator<String> name) {
        this.entry = entry;
        this.name = name;
        addClassName("bb-stack");
        List<Section> sections = Section.of(entry.template());
        var line = asked.getSingleParameter("line");
        Section shown = Section.chosen(sections, asked.getSingleParameter("function"), line, entry.draft());
        Function<String, String> address = key -> path + "?function=" + key;
        SectionCard card = new SectionCard(entry, shown);
        FaultsCard faults = new FaultsCard(entry, sections, shown, address, card::focus);
        add(uploaded, columns(new ReturnProgress(entry, sections, shown, address), card, faults));
        entry.desk().files().waiting(entry.person(), entry.file().id()).ifPresent(this::arrived);
        entry.desk().watch().follow(this, entry.file().id(), entry.person().login(), entry::lookAgain);
        line.ifPresent(card::focus);
    }

    private Box columns(ReturnProgress progress, SectionCard card, FaultsCard faults) {
        NoteCard note = new NoteCard(entry);
        entry.follow(progress::show);
        entry.follow(faults::show);
        entry.follow(note::show);
        return Box.div(
                "bb-entry",
                progress,
                card,
                Box.div("bb-stack bb-entryside", faults, new FilesCard(entry, this::arrived), note));
    }

    private void arrived(Upload upload) {
        uploaded.removeAll();
        uploaded.add(new UploadCard(entry, upload, name.apply(upload.uploadedBy())));
    }
}
