package org.backbench.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.backbench.audit.Audit;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the files of a case and gives them back. This module lies below the cases and cannot tell who may see one:
 * whoever calls looks the case up for the person first.
 */
@Service
@Transactional
public class Documents {

    private final DocumentRows rows;
    private final Rights rights;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(DocumentRows rows, Rights rights, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Stores a file of at most 10 MB; its kind is told by its content. */
    public Document store(Person person, long caseId, String fileName, byte[] bytes) {
        rights.require(person, "add-document");
        String name = Document.label(fileName);
        DocumentType type = Document.accept(name, bytes);
        long id = rows.insert(caseId, name, type, sha256(bytes), bytes, person, clock.instant());
        audit.record(person.login(), "add-document", "document " + id, caseId, "Added %s.".formatted(name));
        events.publishEvent(new DocumentAdded(caseId, person));
        return get(caseId, id);
    }

    /** The files of a case in the order they came. */
    @Transactional(readOnly = true)
    public List<Document> ofCase(long caseId) {
        return rows.findByCase(caseId);
    }

    @Transactional(readOnly = true)
    public Document get(long caseId, long id) {
        return rows.find(caseId, id).orElseThrow(() -> new NotFound("document", id));
    }

    @Transactional(readOnly = true)
    public byte[] bytes(long caseId, long id) {
        return rows.findBytes(caseId, id).orElseThrow(() -> new NotFound("document", id));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
