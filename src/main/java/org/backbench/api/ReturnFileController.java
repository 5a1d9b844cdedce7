package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.backbench.figures.SheetFormat;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.Returns;
import org.backbench.returns.roundtrip.ReturnFiles;
import org.backbench.returns.roundtrip.Upload;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The return as a workbook: downloaded filled in, uploaded, compared, and taken in or dropped. */
@Tag(name = "Returns")
@RestController
@RequestMapping("/api/v1/returns/{cycle}/{body}")
class ReturnFileController {

    /** The functions to take, the empty text for what all functions share; none takes everything. */
    record Chosen(Set<String> functions) {

        Chosen {
            Objects.requireNonNull(functions, "functions");
        }
    }

    private final ReturnFiles files;
    private final Returns returns;
    private final SignedIn signedIn;

    ReturnFileController(ReturnFiles files, Returns returns, SignedIn signedIn) {
        this.files = files;
        this.returns = returns;
        this.signedIn = signedIn;
    }

    @GetMapping("/template.xlsx")
    void download(@PathVariable int cycle, @PathVariable String body, HttpServletResponse answer) throws IOException {
        long caseId = caseOf(cycle, body);
        String name = files.fileName(person(), caseId);
        returns.draft(person(), caseId);
        answer.setContentType(SheetFormat.XLSX.contentType());
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        files.write(person(), caseId, answer.getOutputStream());
    }

    @PostMapping("/upload")
    Upload upload(@PathVariable int cycle, @PathVariable String body, @RequestParam("file") MultipartFile file)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "return");
        try (InputStream content = file.getInputStream()) {
            return files.upload(person(), caseOf(cycle, body), name, content);
        }
    }

    @GetMapping("/upload/{id}")
    Upload get(@PathVariable int cycle, @PathVariable String body, @PathVariable long id) {
        return files.get(person(), caseOf(cycle, body), id);
    }

    /** The file as it came, always as a download. */
    @GetMapping("/upload/{id}/file")
    ResponseEntity<byte[]> kept(@PathVariable int cycle, @PathVariable String body, @PathVariable long id) {
        long caseId = caseOf(cycle, body);
        byte[] bytes = files.kept(person(), caseId, id);
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(files.get(person(), caseId, id).fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .body(bytes);
    }

    @PostMapping("/upload/{id}/take")
    ReturnDraft take(
            @PathVariable int cycle, @PathVariable String body, @PathVariable long id, @RequestBody Chosen chosen) {
        return files.take(person(), caseOf(cycle, body), id, chosen.functions());
    }

    @PostMapping("/upload/{id}/drop")
    void drop(@PathVariable int cycle, @PathVariable String body, @PathVariable long id) {
        files.drop(person(), caseOf(cycle, body), id);
    }

    private long caseOf(int cycle, String body) {
        return ReturnController.caseOf(returns.find(person(), cycle, body, null));
    }

    private Person person() {
        return signedIn.person();
    }
}
