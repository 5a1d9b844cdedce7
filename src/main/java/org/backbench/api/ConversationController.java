package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.backbench.cases.Conversation;
import org.backbench.cases.Remark;
import org.backbench.paging.Page;
import org.backbench.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is said about a case a person may see; panel members have no name here. */
@Tag(name = "Cases")
@RestController
@RequestMapping("/api/v1/cases/{reference}/conversation")
class ConversationController {

    /** What is to be said. */
    record Words(String text) {

        Words {
            Objects.requireNonNull(text, "text");
        }
    }

    private final Conversation conversation;
    private final SignedIn signedIn;

    ConversationController(Conversation conversation, SignedIn signedIn) {
        this.conversation = conversation;
        this.signedIn = signedIn;
    }

    /** The newest first. */
    @GetMapping
    Page<Remark> list(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return conversation.of(signedIn.person(), reference, after, Limits.of(limit));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Remark say(@PathVariable String reference, @RequestBody Words words) {
        return conversation.say(signedIn.person(), reference, words.text());
    }
}
