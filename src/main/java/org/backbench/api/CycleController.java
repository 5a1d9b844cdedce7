package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.people.SignedIn;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.backbench.returns.NewCycle;
import org.backbench.returns.NewCycle.NewCollection;
import org.backbench.returns.imports.ImportChoices;
import org.backbench.returns.imports.ImportView;
import org.backbench.returns.imports.Imports;
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
import org.springframework.web.multipart.MultipartFile;

/** The yearly collections and the bulk import of their returns. */
@Tag(name = "Cycles")
@RestController
@RequestMapping("/api/v1")
class CycleController {

    /** A cycle to open; a template alone means one collection of all bodies in scope. */
    record Opening(
            int year,
            LocalDate due,
            LocalDate freeze,
            LocalDate target,
            @Nullable String template,
            @Nullable List<NewCollection> collections) {

        Opening {
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(freeze, "freeze");
            Objects.requireNonNull(target, "target");
        }

        NewCycle cycle() {
            List<NewCollection> asked = collections == null ? List.of() : collections;
            List<NewCollection> alone = template == null ? List.of() : List.of(new NewCollection(template, List.of()));
            return new NewCycle(year, due, freeze, target, asked.isEmpty() ? alone : asked);
        }
    }

    private final Cycles cycles;
    private final Imports imports;
    private final SignedIn signedIn;

    CycleController(Cycles cycles, Imports imports, SignedIn signedIn) {
        this.cycles = cycles;
        this.imports = imports;
        this.signedIn = signedIn;
    }

    @GetMapping("/cycles")
    Map<String, List<Cycle>> list() {
        return Map.of("items", cycles.list());
    }

    @GetMapping("/cycles/{year}")
    Cycle get(@PathVariable int year) {
        return cycles.get(year);
    }

    @PostMapping("/cycles")
    @ResponseStatus(HttpStatus.CREATED)
    Cycle open(@RequestBody Opening opening) {
        return cycles.open(signedIn.person(), opening.cycle());
    }

    @PostMapping("/cycles/{year}/freeze")
    Cycle freeze(@PathVariable int year) {
        return cycles.freeze(signedIn.person(), year);
    }

    @PostMapping("/imports/{cycle}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportView start(
            @PathVariable int cycle,
            @RequestParam MultipartFile file,
            @RequestParam(name = "financial-year", required = false) @Nullable String financialYear,
            @RequestParam(name = "unknown-bodies", defaultValue = "refuse") String unknownBodies)
            throws IOException {
        String name = file.getOriginalFilename() == null ? "upload" : file.getOriginalFilename();
        ImportChoices choices = new ImportChoices(financialYear, unknownBodies.equals("leave-out"));
        try (InputStream content = file.getInputStream()) {
            return getImport(imports.start(signedIn.person(), cycle, name, content, choices));
        }
    }

    @GetMapping("/imports/{id}")
    ImportView getImport(@PathVariable long id) {
        return imports.view(signedIn.person(), id);
    }
}
