package org.backbench.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DataTable;

/** Lists the keys: those of the screen under it, then those of every screen. */
final class KeysDialog extends Dialog {

    KeysDialog(Component screen) {
        setHeaderTitle("Keys");
        getElement().setAttribute("data-testid", "keys");
        Box lists = Box.div("bb-stack bb-dialog");
        if (screen instanceof HasKeys own) {
            lists.add(table("On this screen", own.keys()));
        }
        lists.add(table("On every screen", KeyHint.EVERYWHERE));
        add(lists);
        Button close = new Button("Close", click -> close());
        getFooter().add(new Anchor("/help", "Help"), close);
    }

    private static DataTable<KeyHint> table(String where, List<KeyHint> keys) {
        return new DataTable<KeyHint>(where)
                .part(where, hint -> Box.text("kbd", "", hint.key()))
                .text("What it does", KeyHint::meaning)
                .rows(keys);
    }
}
