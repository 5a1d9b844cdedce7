package org.backbench.ui.lost;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.EmptyState;

/** A defect met on the way to a page: the person sees the number of the incident and nothing else. */
@AnonymousAllowed
public class Failure extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final transient Incidents incidents;

    Failure(Incidents incidents) {
        this.incidents = incidents;
        addClassName("bb-lost");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String incident = incidents.note(parameter.getException());
        removeAll();
        add(Box.div(
                "bb-card",
                new EmptyState("This page failed.", Incidents.sentence(incident)),
                Box.div("bb-row bb-center", new Anchor("/", "Home"))));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return "Failed · Backbench";
    }
}
