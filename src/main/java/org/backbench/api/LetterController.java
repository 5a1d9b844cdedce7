package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.backbench.letters.Letter;
import org.backbench.letters.LetterLine;
import org.backbench.letters.LetterToCome;
import org.backbench.letters.Letters;
import org.backbench.letters.PaperFormat;
import org.backbench.letters.Papers;
import org.backbench.paging.Page;
import org.backbench.people.SignedIn;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The letters and papers of a case a person may see, and the letters it will cause. */
@Tag(name = "Letters")
@RestController
@RequestMapping("/api/v1/cases/{reference}")
class LetterController {

    private final Letters letters;
    private final Papers papers;
    private final SignedIn signedIn;

    LetterController(Letters letters, Papers papers, SignedIn signedIn) {
        this.letters = letters;
        this.papers = papers;
        this.signedIn = signedIn;
    }

    @GetMapping("/letters")
    Page<LetterLine> list(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return letters.ofCase(signedIn.person(), reference, after, Limits.of(limit));
    }

    /** Whom the running clocks of the case will write to, and when, if nothing comes before. */
    @GetMapping("/letters/preview")
    Map<String, List<LetterToCome>> preview(@PathVariable String reference) {
        return Map.of("items", letters.preview(signedIn.person(), reference));
    }

    @GetMapping("/letters/{id}")
    Letter get(@PathVariable String reference, @PathVariable long id) {
        return letters.read(signedIn.person(), reference, id);
    }

    /** The letter as pdf or docx. */
    @GetMapping("/letters/{id}/{format}")
    ResponseEntity<byte[]> file(@PathVariable String reference, @PathVariable long id, @PathVariable String format) {
        return answer(papers.letter(signedIn.person(), reference, id, format(format)));
    }

    @GetMapping("/papers")
    Map<String, List<Papers.Offer>> papers(@PathVariable String reference) {
        return Map.of("items", papers.ofCase(signedIn.person(), reference));
    }

    /** The paper as pdf or docx. */
    @GetMapping("/papers/{paper}/{format}")
    ResponseEntity<byte[]> paper(
            @PathVariable String reference, @PathVariable String paper, @PathVariable String format) {
        return answer(papers.paper(signedIn.person(), reference, paper, format(format)));
    }

    private static PaperFormat format(String ending) {
        return PaperFormat.of(ending).orElseThrow(() -> new NotFound("format", ending));
    }

    private static ResponseEntity<byte[]> answer(Papers.PaperFile file) {
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .body(file.bytes());
    }
}
