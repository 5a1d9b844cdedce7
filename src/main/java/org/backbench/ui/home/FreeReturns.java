package org.backbench.ui.home;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.Optional;
import org.backbench.people.Person;
import org.backbench.returns.ReturnState;
import org.backbench.returns.scope.ScopeDecision;
import org.backbench.returns.scope.Scopes;
import org.backbench.returns.scope.Volunteering;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The returns that a person's bodies do not owe in the cycles that are open: each can be sent anyway. */
@Component
@Order(10)
class FreeReturns implements HomePart {

    private final Scopes scopes;
    private final Volunteering volunteering;

    FreeReturns(Scopes scopes, Volunteering volunteering) {
        this.scopes = scopes;
        this.volunteering = volunteering;
    }

    @Override
    public Where where() {
        return Where.MAIN;
    }

    @Override
    public Optional<Card> of(Person person) {
        List<ScopeDecision> free = scopes.ofBodiesOf(person).stream()
                .filter(decision -> decision.state() == ReturnState.OUT_OF_SCOPE)
                .toList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card("Not owed");
        free.forEach(decision -> card.add(line(person, decision)));
        return Optional.of(card);
    }

    private Box line(Person person, ScopeDecision decision) {
        Button send = new Button("Send one anyway", click -> send(person, decision));
        send.addThemeVariants(ButtonVariant.SMALL);
        send.getElement().setAttribute("data-testid", "send-anyway");
        return Box.div(
                "bb-stack-tight",
                Box.text(
                        "p",
                        "",
                        "%s, cycle %d: out of scope. %s"
                                .formatted(decision.bodyName(), decision.cycle(), decision.reason())),
                Box.detail("A voluntary return is taken and marked. It is ranked with nobody, and nobody chases it."),
                Box.div("", send));
    }

    private void send(Person person, ScopeDecision decision) {
        Asking.politely(
                () -> volunteering.sendAnyway(person, decision.cycle(), decision.bodyCode(), decision.template()),
                file -> UI.getCurrent().navigate("cases/" + file.reference()));
    }
}
