package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.backbench.figures.ClockSheets;
import org.backbench.figures.LadderSheets;
import org.backbench.people.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Clocks, ladders, stops and the calendar, whole, as csv or xlsx. */
@Tag(name = "Exports")
@RestController
@RequestMapping("/api/v1/exports")
class LedgerExportController {

    private final ClockSheets clocks;
    private final LadderSheets ladders;
    private final SignedIn signedIn;

    LedgerExportController(ClockSheets clocks, LadderSheets ladders, SignedIn signedIn) {
        this.clocks = clocks;
        this.ladders = ladders;
        this.signedIn = signedIn;
    }

    @GetMapping("/cases/{reference}/clocks.{format}")
    void clocks(@PathVariable String reference, @PathVariable String format, HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(clocks.clocks(signedIn.person(), reference), format, answer);
    }

    @GetMapping("/calendar.{format}")
    void calendar(@PathVariable String format, HttpServletResponse answer) throws IOException {
        SheetAnswer.send(clocks.calendar(), format, answer);
    }

    @GetMapping("/ladders.{format}")
    void ladders(@PathVariable String format, HttpServletResponse answer) throws IOException {
        SheetAnswer.send(ladders.ladders(signedIn.person()), format, answer);
    }

    @GetMapping("/stops.{format}")
    void stops(@PathVariable String format, HttpServletResponse answer) throws IOException {
        SheetAnswer.send(clocks.stops(signedIn.person()), format, answer);
    }
}
