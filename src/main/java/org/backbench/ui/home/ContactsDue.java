package org.backbench.ui.home;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import org.backbench.calendar.Dates;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.returns.ReturnState;
import org.backbench.returns.Templates;
import org.backbench.returns.contacts.ContactSheet;
import org.backbench.returns.contacts.Contacts;
import org.backbench.returns.scope.ScopeDecision;
import org.backbench.returns.scope.Scopes;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.FictionalTag;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom a body still has to name in an open cycle: its return officer confirms them, its chief executive answers. */
@Component
@Order(6)
record ContactsDue(Scopes scopes, Templates templates, Contacts contacts, Cases cases, DueDates dates)
        implements HomePart {

    @Override
    public Where where() {
        return Where.MAIN;
    }

    @Override
    public Optional<Card> of(Person person) {
        List<Box> due = scopes.ofBodiesOf(person, Role.RETURN_OFFICER, Role.CHIEF_EXECUTIVE).stream()
                .filter(this::asks)
                .flatMap(decision -> item(person, decision).stream())
                .toList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Box list = Box.of("ul", "bb-clocks");
        due.forEach(list::add);
        Card card = new Card("Contacts to confirm", list);
        card.getElement().setAttribute("data-testid", "contacts-due");
        return Optional.of(card);
    }

    /** Nobody is named for figures that are published elsewhere. */
    private boolean asks(ScopeDecision decision) {
        return decision.state() != ReturnState.OUT_OF_SCOPE
                && !templates.get(decision.template()).bulkOnly();
    }

    private Optional<Box> item(Person person, ScopeDecision decision) {
        return Optional.ofNullable(decision.caseReference())
                .map(reference ->
                        contacts.of(person, cases.find(person, reference).id()))
                .filter(sheet ->
                        sheet.isOpen(dates.today()) && !sheet.toConfirm().isEmpty())
                .map(sheet -> item(decision, sheet));
    }

    private Box item(ScopeDecision decision, ContactSheet sheet) {
        Box what = Box.div(
                "",
                new Anchor(
                        "/returns/%d/%s?contacts".formatted(decision.cycle(), decision.bodyCode()),
                        "%d of %d contacts, %s"
                                .formatted(
                                        sheet.toConfirm().size(),
                                        sheet.contacts().size(),
                                        decision.bodyName())));
        if (decision.fictional()) {
            what.add(" ");
            what.add(new FictionalTag());
        }
        return Box.of(
                "li",
                "",
                Box.div("", dates.of(sheet.due()).status()),
                what,
                Box.detail("by " + Dates.weekday(sheet.due())));
    }
}
