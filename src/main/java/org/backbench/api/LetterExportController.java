package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.backbench.figures.LetterSheets;
import org.backbench.figures.SavingsSheets;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of letters, and of what their papers tell, whole, as csv or xlsx. */
@Tag(name = "Exports")
@RestController
@RequestMapping("/api/v1/exports")
class LetterExportController {

    private final LetterSheets sheets;
    private final SavingsSheets savings;
    private final SignedIn signedIn;

    LetterExportController(LetterSheets sheets, SavingsSheets savings, SignedIn signedIn) {
        this.sheets = sheets;
        this.savings = savings;
        this.signedIn = signedIn;
    }

    @GetMapping("/cases/{reference}/letters.{format}")
    void written(@PathVariable String reference, @PathVariable String format, HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(sheets.written(person(), reference), format, answer);
    }

    @GetMapping("/cases/{reference}/letters-to-come.{format}")
    void toCome(@PathVariable String reference, @PathVariable String format, HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(sheets.toCome(person(), reference), format, answer);
    }

    /** The agreed actions of a case with their savings, as the quarterly tracker has them. */
    @GetMapping("/cases/{reference}/tracker.{format}")
    void tracker(@PathVariable String reference, @PathVariable String format, HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(savings.tracker(person(), reference), format, answer);
    }

    /** What training mode would have sent. */
    @GetMapping("/outbox.{format}")
    void outbox(@PathVariable String format, HttpServletResponse answer) throws IOException {
        SheetAnswer.send(sheets.outbox(person()), format, answer);
    }

    /** The mailings in one of the states failed and in-doubt. */
    @GetMapping("/mailings.{format}")
    void mailings(
            @PathVariable String format,
            @RequestParam(defaultValue = "failed") String state,
            HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(sheets.mailings(person(), MailRoomController.state(state)), format, answer);
    }

    private Person person() {
        return signedIn.person();
    }
}
