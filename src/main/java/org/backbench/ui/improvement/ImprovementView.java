package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.backbench.figures.SavingsSheets;
import org.backbench.improvement.PlanState;
import org.backbench.improvement.Portfolio;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.TabLinks;
import org.backbench.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The plans and open actions of all cases a person may know of: what is late first, then what is due next. */
@Route(value = ImprovementView.PATH, layout = Shell.class)
@PageTitle("Improvement · Backbench")
@PermitAll
public class ImprovementView extends Main implements BeforeEnterObserver {

    static final String PATH = "improvement";

    private static final int PAGE = 50;

    private final transient Portfolio portfolio;
    private final transient PortfolioTables tables;
    private final transient SignedIn signedIn;
    private final transient Rights rights;
    private final transient SavingsSheets sheets;

    ImprovementView(
            Portfolio portfolio, PortfolioTables tables, SignedIn signedIn, Rights rights, SavingsSheets sheets) {
        this.portfolio = portfolio;
        this.tables = tables;
        this.signedIn = signedIn;
        this.rights = rights;
        this.sheets = sheets;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = signedIn.person();
        rights.require(person, "see-cases");
        boolean late = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .filter("late"::equals)
                .isPresent();
        removeAll();
        add(Box.text("h1", "", "Improvement"));
        Map<PlanState, Long> counts = portfolio.countPlans(person);
        if (counts.isEmpty()) {
            add(PortfolioTables.noPlans());
            return;
        }
        add(counts(counts), actions(person, late), plans(person));
    }

    /** How many plans are in each state, in the order of their way. */
    private static Card counts(Map<PlanState, Long> counts) {
        Box row = Box.div("bb-kpis");
        for (PlanState state : PlanState.values()) {
            Long count = counts.get(state);
            if (count != null) {
                row.add(Box.div("", Box.text("div", "bb-big", Figures.count(count)), Box.detail(state.words())));
            }
        }
        return new Card("Plans by state", row);
    }

    private Card actions(Person person, boolean late) {
        Card card = new Card("Open actions")
                .note(Box.text("span", "", "by due day · "), new SheetLinks(() -> sheets.actions(person, late)));
        card.add(new TabLinks("Open actions")
                .tab("/" + PATH, "All", !late)
                .tab("/" + PATH + "?show=late", "Late", late));
        fill(
                card,
                tables.actions(),
                after -> portfolio.openActions(person, late, after, PAGE),
                () -> PortfolioTables.noActions(late));
        return card;
    }

    private Card plans(Person person) {
        Card card = new Card("Plans")
                .note(Box.text("span", "", "by body; amounts a year · "), new SheetLinks(() -> sheets.plans(person)));
        fill(card, tables.plans(), after -> portfolio.plans(person, after, PAGE), PortfolioTables::noPlans);
        return card;
    }

    private static <T> void fill(
            Card card, DataTable<T> table, Function<@Nullable String, Page<T>> source, Supplier<Component> otherwise) {
        List<T> shown = new ArrayList<>();
        Page<T> first = source.apply(null);
        if (first.items().isEmpty()) {
            card.add(otherwise.get());
            return;
        }
        card.add(table);
        more(card, table, shown, first, source);
    }

    private static <T> void more(
            Card card, DataTable<T> table, List<T> shown, Page<T> page, Function<@Nullable String, Page<T>> source) {
        shown.addAll(page.items());
        table.rows(shown);
        if (page.next() != null) {
            Button further = new Button("Show more");
            further.addClickListener(click -> {
                card.remove(further);
                more(card, table, shown, source.apply(page.next()), source);
            });
            card.add(further);
        }
    }
}
