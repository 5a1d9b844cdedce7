package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.backbench.cases.Cases;
import org.backbench.documents.Document;
import org.backbench.documents.Documents;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a case a person may see. */
@Tag(name = "Documents")
@RestController
@RequestMapping("/api/v1/cases/{reference}/documents")
class DocumentController {

    private final Cases cases;
    private final Documents documents;
    private final SignedIn signedIn;

    DocumentController(Cases cases, Documents documents, SignedIn signedIn) {
        this.cases = cases;
        this.documents = documents;
        this.signedIn = signedIn;
    }

    @GetMapping
    Map<String, List<Document>> list(@PathVariable String reference) {
        return Map.of("items", documents.ofCase(caseId(reference)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Document add(@PathVariable String reference, @RequestParam MultipartFile file) throws IOException {
        Person person = signedIn.person();
        String name = file.getOriginalFilename() == null ? "upload" : file.getOriginalFilename();
        return documents.store(person, cases.find(person, reference).id(), name, file.getBytes());
    }

    /** Always as a download: nothing that was uploaded is shown by the browser as a page of ours. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> get(@PathVariable String reference, @PathVariable long id) {
        long caseId = caseId(reference);
        Document document = documents.get(caseId, id);
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .body(documents.bytes(caseId, id));
    }

    private long caseId(String reference) {
        return cases.find(signedIn.person(), reference).id();
    }
}
