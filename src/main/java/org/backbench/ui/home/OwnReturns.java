package org.backbench.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.returns.ReturnState;
import org.backbench.returns.Returns;
import org.backbench.returns.scope.ScopeDecision;
import org.backbench.returns.scope.Scopes;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.returns.DraftStanding;
import org.springframework.core.annotation.Order;

/** What the bodies of a return officer owe in the open cycles, when, and what is still wrong with it. */
@org.springframework.stereotype.Component
@Order(5)
record OwnReturns(Scopes scopes, Returns returns, Cases cases, DueDates dates) implements HomePart {

    @Override
    public Where where() {
        return Where.MAIN;
    }

    @Override
    public Optional<Card> of(Person person) {
        List<ScopeDecision> owed = scopes.ofBodiesOf(person).stream()
                .filter(decision -> decision.caseReference() != null && decision.state() != ReturnState.OUT_OF_SCOPE)
                .toList();
        if (owed.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(
                "Returns",
                new DataTable<ScopeDecision>("Returns", "cards")
                        .column("nm", "Return", OwnReturns::link)
                        .part("Due", this::due)
                        .part("State", decision -> state(person, decision))
                        .rows(owed));
        card.getElement().setAttribute("data-testid", "own-returns");
        return Optional.of(card);
    }

    private static Component link(ScopeDecision decision) {
        Anchor link = new Anchor(
                "/returns/%d/%s".formatted(decision.cycle(), decision.bodyCode()), "Return, cycle " + decision.cycle());
        Box body = FictionalTag.named(decision.bodyName(), decision.fictional());
        body.addClassNames("bb-s", "bb-2");
        return Box.div("", Box.div("", link), body);
    }

    private Component due(ScopeDecision decision) {
        LocalDate due = decision.due();
        ReturnState state = decision.state();
        if (due == null || state == null || !state.isOwed()) {
            return Box.text("span", "bb-2", "–");
        }
        return Box.div("", dates.of(due).status(), Box.detail(dates.of(due).date()));
    }

    /** While it is typed also what keeps it from being sent; there are as many drafts as open cycles. */
    private Component state(Person person, ScopeDecision decision) {
        ReturnState state = decision.state() == null ? ReturnState.NOT_DUE : decision.state();
        Status word = new Status(state.isReceived() ? Shape.DONE : Shape.HALF, decision.inWords());
        String reference = decision.caseReference();
        if (reference == null || !state.isTyped()) {
            return word;
        }
        long caseId = cases.find(person, reference).id();
        return Box.div(
                "",
                word,
                Box.div("", DraftStanding.of(returns.draft(person, caseId)).small()));
    }
}
