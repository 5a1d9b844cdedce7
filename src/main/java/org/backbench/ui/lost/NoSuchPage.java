package org.backbench.ui.lost;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.EmptyState;

/** A page that is not there; answers in the same words as one that is not the person's to see. */
@AnonymousAllowed
public class NoSuchPage extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    static final String SENTENCE = "There is no such page, or it is not yours to see.";

    NoSuchPage() {
        addClassName("bb-lost");
        add(Box.div(
                "bb-card",
                new EmptyState(SENTENCE, "Check the address, or start again from what is yours."),
                Box.div("bb-row bb-center", new Anchor("/", "Home"), new Anchor("/work", "Work"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return "No such page · Backbench";
    }
}
