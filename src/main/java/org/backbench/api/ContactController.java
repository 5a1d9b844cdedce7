package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.returns.Returns;
import org.backbench.returns.contacts.Contact;
import org.backbench.returns.contacts.ContactRole;
import org.backbench.returns.contacts.ContactSheet;
import org.backbench.returns.contacts.Contacts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom a body names for its return; confirmed each October. */
@Tag(name = "Returns")
@RestController
@RequestMapping("/api/v1/returns/{cycle}/{body}/contacts")
class ContactController {

    private final Contacts contacts;
    private final Returns returns;
    private final SignedIn signedIn;

    ContactController(Contacts contacts, Returns returns, SignedIn signedIn) {
        this.contacts = contacts;
        this.returns = returns;
        this.signedIn = signedIn;
    }

    @GetMapping
    ContactSheet contacts(@PathVariable int cycle, @PathVariable String body) {
        return contacts.of(person(), caseOf(cycle, body));
    }

    /** Confirms somebody; what is blank is confirmed as it stood last year. */
    @PutMapping("/{role}")
    ContactSheet confirm(
            @PathVariable int cycle,
            @PathVariable String body,
            @PathVariable ContactRole role,
            @RequestBody Contact contact) {
        return contacts.confirm(person(), caseOf(cycle, body), Map.of(role, contact));
    }

    private long caseOf(int cycle, String body) {
        return ReturnController.caseOf(returns.find(person(), cycle, body, null));
    }

    private Person person() {
        return signedIn.person();
    }
}
