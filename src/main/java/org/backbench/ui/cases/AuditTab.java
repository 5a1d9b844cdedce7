package org.backbench.ui.cases;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.backbench.audit.Audit;
import org.backbench.audit.AuditEvent;
import org.backbench.cases.CaseFile;
import org.backbench.figures.CaseSheets;
import org.backbench.paging.Page;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.When;
import org.jspecify.annotations.Nullable;

/** The trail of a case: who, for whom, what, from where, when; for those who may see it. */
@Route(value = "cases/:reference/audit", layout = CaseLayout.class)
@PermitAll
public class AuditTab extends CaseTab {

    private static final int PAGE = 50;

    private final transient Audit audit;
    private final transient AuditLines lines;
    private final transient CaseSheets sheets;

    AuditTab(CaseDoor door, Audit audit, AuditLines lines, CaseSheets sheets) {
        super(door);
        this.audit = audit;
        this.lines = lines;
        this.sheets = sheets;
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        if (!door().may("see-audit")) {
            throw new NotFoundException();
        }
        DataTable<AuditLine> table = new DataTable<AuditLine>("Audit trail", "cards")
                .column("bb-nowrap", "When", line -> new Text(When.shortDay(line.at()) + ", " + When.time(line.at())))
                .part("Who", line -> Box.div("", Box.text("div", "", line.who()), Box.detail(line.forWhom())))
                .part("What", line -> Box.div("", Box.text("div", "", line.sentence()), Box.detail(line.mark())))
                .text("From", AuditLine::from);
        Card card = new Card("Audit trail", table)
                .note(
                        Box.text("span", "", "newest first, by the clock of the case · "),
                        new SheetLinks(() -> sheets.audit(door().person(), file.reference())));
        add(card);
        List<AuditLine> shown = new ArrayList<>();
        more(file, card, table, shown, null);
        if (shown.isEmpty()) {
            card.add(new EmptyState("No change yet", "Every change of this case leaves a line here."));
        }
    }

    private void more(
            CaseFile file, Card card, DataTable<AuditLine> table, List<AuditLine> shown, @Nullable String after) {
        Page<AuditEvent> page = audit.ofCase(file.id(), after, PAGE);
        shown.addAll(lines.of(page.items()));
        table.rows(shown);
        if (page.next() != null) {
            Button earlier = new Button("Earlier changes");
            earlier.addClickListener(click -> {
                card.remove(earlier);
                more(file, card, table, shown, page.next());
            });
            card.add(earlier);
        }
    }
}
