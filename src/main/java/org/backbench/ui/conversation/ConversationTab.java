package org.backbench.ui.conversation;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Conversation;
import org.backbench.figures.CaseSheets;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.cases.CaseLayout;
import org.backbench.ui.cases.CaseTab;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.FigureSentences;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.shell.Changes;
import org.backbench.ui.shell.Roles;
import org.jspecify.annotations.Nullable;

/** What is said about a case, newest first, and a place to say more; what others say appears by itself. */
@Route(value = "cases/:reference/conversation", layout = CaseLayout.class)
@PermitAll
public class ConversationTab extends CaseTab {

    private final transient Conversation conversation;
    private final transient CaseSheets sheets;
    private final transient Roles roles;
    private final transient FigureSentences sentences;
    private @Nullable RemarkList list;

    ConversationTab(
            CaseDoor door,
            Conversation conversation,
            CaseSheets sheets,
            Roles roles,
            FigureSentences sentences,
            Changes changes) {
        super(door);
        this.conversation = conversation;
        this.sheets = sheets;
        this.roles = roles;
        this.sentences = sentences;
        changes.follow(this, this::lookAgain);
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        String reference = file.reference();
        RemarkList said = new RemarkList(conversation, roles, sentences.of(file), door());
        list = said;
        Card card = new Card("Conversation")
                .note(
                        Box.text("span", "", "whoever may see the case reads it · "),
                        new SheetLinks(() -> sheets.conversation(door().person(), reference)));
        if (door().may("join-conversation")) {
            card.add(new RemarkField(conversation, door(), reference, said::lookAgain));
        }
        card.add(said);
        add(card);
    }

    private void lookAgain() {
        if (list != null) {
            list.lookAgain();
        }
    }
}
