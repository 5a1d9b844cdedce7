package org.backbench.ui.letters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Toast;

/** Where mail reaches the person. */
final class AddressCard extends Card {

    AddressCard(MyLetters mine) {
        super("Where they go");
        TextField address = new TextField("E-mail address");
        address.setValue(mine.recipients().address(mine.person()).orElse(""));
        address.setWidthFull();
        address.getElement().setAttribute("data-testid", "address");
        Button save = new Button(
                "Save address",
                click -> Asking.politely(
                        () -> mine.recipients().setAddress(mine.person(), address.getValue()),
                        () -> Toast.done("Letters go to this address from now on.")));
        save.getElement().setAttribute("data-testid", "save-address");
        add(Box.div("bb-stack-tight", address, Box.div("", save)));
    }
}
