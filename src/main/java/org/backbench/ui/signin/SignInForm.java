package org.backbench.ui.signin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.backbench.ui.look.Box;
import org.springframework.security.web.csrf.CsrfToken;

/** A real form, posted to Spring Security, so that password managers and the Enter key work as everywhere. */
final class SignInForm extends HtmlContainer {

    private final TextField user = new TextField("User name");
    private final PasswordField password = new PasswordField("Password");
    private final NativeButton submit = new NativeButton("Sign in");

    SignInForm() {
        super("form");
        getElement().setAttribute("method", "post").setAttribute("action", SignInView.ROUTE);
        addClassNames("bb-card", "bb-form");
        name(user, "username");
        user.setAutocomplete(Autocomplete.USERNAME);
        user.setAutofocus(true);
        name(password, "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        submit.getElement().setAttribute("type", "submit").setAttribute("data-testid", "sign-in");
        submit.addClassName("bb-submit");
        add(Box.text("h1", "", "Sign in"), user, password, submit);
    }

    /** Shows a part, such as what went wrong, between heading and fields. */
    void say(Component part) {
        addComponentAtIndex(1, part);
    }

    /** Fills both fields and leads to the button. */
    void fill(String login, String word) {
        user.setValue(login);
        password.setValue(word);
        submit.focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        CsrfToken token = (CsrfToken) VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName());
        if (token != null) {
            add(Box.of("input", "")
                    .with("type", "hidden")
                    .with("name", token.getParameterName())
                    .with("value", token.getToken()));
        }
    }

    private static void name(Component field, String name) {
        field.getElement().setAttribute("name", name).setAttribute("data-testid", name);
    }
}
