package org.backbench.ui.queries;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.figures.FigureSheets;
import org.backbench.people.Person;
import org.backbench.returns.queries.Question;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.cases.CaseLayout;
import org.backbench.ui.cases.CaseTab;
import org.backbench.ui.cases.CaseWhys;
import org.backbench.ui.forms.DeedDialog;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.SheetLinks;
import org.jspecify.annotations.Nullable;

/** The data-quality queries of a case, each a thread on its figures, and the corrections that came of them. */
@Route(value = "cases/:reference/queries", layout = CaseLayout.class)
@PermitAll
public class QueriesTab extends CaseTab {

    private final transient QueryCards cards;
    private final transient FigureSheets sheets;
    private final transient CaseWhys whys;

    QueriesTab(CaseDoor door, QueryCards cards, FigureSheets sheets, CaseWhys whys) {
        super(door);
        this.cards = cards;
        this.sheets = sheets;
        this.whys = whys;
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        Person person = door().person();
        List<Card> threads = cards.threads(person, file);
        Box deeds = deeds(person, file, address);
        if (!threads.isEmpty()) {
            deeds.add(new SheetLinks(() -> sheets.queries(person, file.reference())));
        }
        if (deeds.getChildren().findAny().isPresent()) {
            add(deeds);
        }
        whys.of(file, person, "raise-query", "open-correction").ifPresent(this::add);
        if (threads.isEmpty()) {
            add(new Card(
                    "Queries",
                    new EmptyState(
                            "No figure is in question",
                            "What a review manager asks about a figure stands here, with answer and judgement.")));
        }
        threads.forEach(this::add);
        address.getSingleParameter("query").ifPresent(number -> chosen(threads, "query-" + number));
        cards.corrected(file).ifPresent(this::add);
    }

    private static void chosen(List<Card> threads, String id) {
        threads.stream()
                .filter(card -> card.getId().filter(id::equals).isPresent())
                .forEach(card -> {
                    card.addClassName("bb-chosen");
                    card.scrollIntoView();
                });
    }

    private Box deeds(Person person, CaseFile file, QueryParameters address) {
        Box deeds = Box.div("bb-row");
        if (cards.queries().mayRaise(person, file.id())) {
            Button raise = new Button("Ask about a figure…", click -> ask(person, file, null));
            raise.addThemeVariants(ButtonVariant.PRIMARY);
            raise.getElement().setAttribute("data-testid", "raise-query");
            deeds.add(raise);
            address.getSingleParameter("line").ifPresent(line -> ask(person, file, line));
        }
        if (cards.mayCorrect(person, file)) {
            Button open = new Button("Correct the return…", click -> correct(person, file));
            open.getElement().setAttribute("data-testid", "open-correction");
            deeds.add(open);
        }
        return deeds;
    }

    private void correct(Person person, CaseFile file) {
        new DeedDialog("Open the return for correction", "correction " + file.id())
                .wording("What is wrong, and how it was found")
                .doing(
                        "Open the return for correction",
                        "confirm-correction",
                        typed -> cards.corrections().open(person, file.id(), typed.reason()),
                        QueriesTab::again)
                .open();
    }

    private void ask(Person person, CaseFile file, @Nullable String line) {
        new AskDialog(file, cards.lines(file))
                .about(
                        line,
                        (chosen, text) ->
                                cards.queries().raise(person, file.id(), null, List.of(Question.of(chosen, text))),
                        () -> UI.getCurrent().navigate("cases/%s/queries".formatted(file.reference())))
                .open();
    }

    static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
