package org.backbench.documents;

import java.util.List;
import java.util.Locale;

/** The kinds of file that are taken, each with the endings a name may have. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private final String mediaType;
    private final List<String> endings;

    DocumentType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of a name of this kind, without the dot. */
    public String ending() {
        return endings.getFirst();
    }

    /** All endings a name of this kind may have, without the dot. */
    public List<String> endings() {
        return endings;
    }

    /** Whether the name ends as names of this kind do. */
    boolean fits(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }
}
