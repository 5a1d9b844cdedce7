package org.backbench.returns.roundtrip;

import java.time.Instant;
import java.util.List;
import org.backbench.problems.Outdated;

/**
 * A file that was uploaded to a return. It is kept as it came; what it changes is stored only when it is taken in.
 *
 * @param errors every cell that cannot be taken; with one of them nothing of the file can be
 * @param changes what taking it in would change, in the order of the template
 */
public record Upload(
        long id,
        long caseId,
        String fileName,
        String sha256,
        State state,
        Instant uploadedAt,
        String uploadedBy,
        List<CellError> errors,
        List<LineChange> changes) {

    /** What became of it. */
    public enum State {
        REFUSED,
        OPEN,
        TAKEN,
        DROPPED
    }

    public Upload {
        errors = List.copyOf(errors);
        changes = List.copyOf(changes);
    }

    Upload with(List<LineChange> differences) {
        return new Upload(id, caseId, fileName, sha256, state, uploadedAt, uploadedBy, errors, differences);
    }

    Upload requireOpen() {
        if (state != State.OPEN) {
            throw new NotOpen(this);
        }
        return this;
    }

    /** A file is taken in or dropped once, and never when something in it is wrong. */
    public static final class NotOpen extends Outdated {
        NotOpen(Upload upload) {
            super(
                    switch (upload.state()) {
                        case REFUSED ->
                            "Nothing of %s can be taken in: put right what is listed and upload it again."
                                    .formatted(upload.fileName());
                        case TAKEN -> "%s has been taken in already.".formatted(upload.fileName());
                        case OPEN, DROPPED ->
                            "%s was dropped. Upload it again to take it in.".formatted(upload.fileName());
                    });
        }
    }
}
