package org.backbench.ui.lost;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.backbench.problems.Problem;

/** A service that refuses to open a thing looks like a page that is not there, whatever the reason. */
@AnonymousAllowed
public class Unknown extends Div implements HasErrorParameter<Problem> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Problem> parameter) {
        event.rerouteToError(NotFoundException.class);
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
