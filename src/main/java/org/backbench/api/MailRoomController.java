package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.backbench.letters.MailRoom;
import org.backbench.letters.Mailing;
import org.backbench.letters.MailingState;
import org.backbench.letters.Outbox;
import org.backbench.paging.Page;
import org.backbench.people.SignedIn;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mail that could not be delivered, and what training mode would have sent. */
@Tag(name = "Letters")
@RestController
@RequestMapping("/api/v1")
class MailRoomController {

    private final MailRoom room;
    private final Outbox outbox;
    private final SignedIn signedIn;

    MailRoomController(MailRoom room, Outbox outbox, SignedIn signedIn) {
        this.room = room;
        this.outbox = outbox;
        this.signedIn = signedIn;
    }

    @GetMapping("/mailings/standing")
    MailRoom.Standing standing() {
        return room.standing(signedIn.person());
    }

    /** The mailings in one of the states failed and in-doubt. */
    @GetMapping("/mailings")
    Page<MailRoom.Trouble> troubles(
            @RequestParam(defaultValue = "failed") String state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return room.troubles(signedIn.person(), state(state), after, Limits.of(limit));
    }

    @PostMapping("/mailings/{id}/send-again")
    MailRoom.Standing sendAgain(@PathVariable long id) {
        room.sendAgain(signedIn.person(), id);
        return standing();
    }

    /** Training mode only; elsewhere it is empty. */
    @GetMapping("/outbox")
    Page<Mailing> outbox(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return outbox.list(signedIn.person(), after, Limits.of(limit));
    }

    @GetMapping("/outbox/{id}")
    Outbox.Opened open(@PathVariable long id) {
        return outbox.open(signedIn.person(), id);
    }

    static MailingState state(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "failed" -> MailingState.FAILED;
            case "in-doubt" -> MailingState.IN_DOUBT;
            default -> throw new NotFound("list of mailings", word);
        };
    }
}
