package org.backbench.returns.roundtrip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.audit.Audit;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.Returns;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.roundtrip.Upload.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a return as a workbook and takes it back: first only compared, then stored in whole, by function, or not. */
@Service
@Transactional
public class ReturnFiles {

    private final Returns returns;
    private final Cases cases;
    private final UploadRows uploads;
    private final Audit audit;
    private final Clock clock;

    ReturnFiles(Returns returns, Cases cases, UploadRows uploads, Audit audit, Clock clock) {
        this.returns = returns;
        this.cases = cases;
        this.uploads = uploads;
        this.audit = audit;
        this.clock = clock;
    }

    /** The name of the workbook of a case. */
    @Transactional(readOnly = true)
    public String fileName(Person person, long caseId) {
        return "return-%s.xlsx".formatted(cases.find(person, caseId).reference());
    }

    /** Writes the draft with last year beside it; for the people of the body. The stream stays open. */
    @Transactional(readOnly = true)
    public void write(Person person, long caseId, OutputStream out) throws IOException {
        ReturnDraft draft = returns.draft(person, caseId);
        new ReturnWorkbook(identity(person, caseId), draft.texts(), draft.lastYear(), draft.changed()).write(out);
    }

    /**
     * Reads a file and compares it with the draft; nothing of the draft changes. The file is kept, also one with
     * errors. One that no longer fits the draft's state is refused like typing would be.
     */
    public Upload upload(Person person, long caseId, String fileName, InputStream content) {
        returns.requireOpen(person, caseId);
        KeptFile file = KeptFile.read(fileName, content);
        FileReading reading = file.reading(identity(person, caseId));
        uploads.open(caseId).ifPresent(older -> uploads.end(older.upload().id(), State.DROPPED, clock.instant()));
        long id = uploads.insert(caseId, file, reading, clock.instant(), person.login());
        audit.record(
                person.login(),
                "upload-return",
                file.name(),
                caseId,
                "sha-256 %s, %d things wrong"
                        .formatted(file.sha256(), reading.errors().size()));
        return get(person, caseId, id);
    }

    /** The upload, compared with the draft as it is now. */
    public Upload get(Person person, long caseId, long id) {
        return compared(person, found(person, caseId, id));
    }

    /** The file as it came, also one that was refused or dropped; for the people of the body. */
    @Transactional(readOnly = true)
    public byte[] kept(Person person, long caseId, long id) {
        returns.draft(person, caseId);
        return uploads.bytes(caseId, id).orElseThrow(() -> new NotFound("upload", id));
    }

    /** The upload that waits to be taken in or dropped; the caller's draft is compared with it. */
    @Transactional(readOnly = true)
    public Optional<Upload> waiting(Person person, long caseId) {
        return uploads.open(cases.find(person, caseId).id()).map(stored -> compared(person, stored));
    }

    /**
     * Stores what the file changes.
     *
     * @param sections the functions to take, the empty text for what all functions share; none takes everything
     */
    public ReturnDraft take(Person person, long caseId, long id, Set<String> sections) {
        UploadRows.Stored stored = found(person, caseId, id);
        stored.upload().requireOpen();
        List<LineChange> taken = compared(person, stored).changes().stream()
                .filter(change -> sections.isEmpty() || sections.contains(change.section()))
                .toList();
        Map<String, String> texts = taken.stream()
                .collect(Collectors.toMap(
                        LineChange::line, LineChange::uploaded, (one, other) -> one, LinkedHashMap::new));
        ReturnDraft draft = returns.saveDraft(person, caseId, texts);
        uploads.end(id, State.TAKEN, clock.instant());
        audit.record(
                person.login(),
                "take-upload",
                stored.upload().fileName(),
                caseId,
                "%d lines of the file with sha-256 %s"
                        .formatted(texts.size(), stored.upload().sha256()));
        return draft;
    }

    public void drop(Person person, long caseId, long id) {
        returns.requireOpen(person, caseId);
        UploadRows.Stored stored = found(person, caseId, id);
        stored.upload().requireOpen();
        uploads.end(id, State.DROPPED, clock.instant());
        audit.record(person.login(), "drop-upload", stored.upload().fileName(), caseId, "Nothing was stored.");
    }

    /** Who has no draft to read has no upload either. */
    private UploadRows.Stored found(Person person, long caseId, long id) {
        returns.draft(person, caseId);
        return uploads.find(caseId, id).orElseThrow(() -> new NotFound("upload", id));
    }

    private FileIdentity identity(Person person, long caseId) {
        CaseFile file = cases.find(person, caseId);
        return FileIdentity.of(file, returns.templateOf(returns.ofCase(caseId)));
    }

    private Upload compared(Person person, UploadRows.Stored stored) {
        Upload upload = stored.upload();
        ReturnDraft draft = returns.draft(person, upload.caseId());
        if (upload.state() != State.OPEN) {
            return upload;
        }
        List<LineChange> changes = new ArrayList<>();
        Template template = returns.templateOf(draft.owed());
        for (TemplateLine line : template.lines()) {
            String uploaded = stored.texts().get(line.key());
            String before = draft.texts().getOrDefault(line.key(), "");
            if (uploaded != null && !same(line, before, uploaded)) {
                changes.add(new LineChange(line.key(), line.function(), line.label(), before, uploaded));
            }
        }
        return upload.with(changes);
    }

    /** 5,600 and 5600.0 are the same figure. */
    private static boolean same(TemplateLine line, String one, String other) {
        BigDecimal first = line.unit().read(one);
        BigDecimal second = line.unit().read(other);
        return first == null || second == null
                ? one.strip().equalsIgnoreCase(other.strip())
                : first.compareTo(second) == 0;
    }
}
