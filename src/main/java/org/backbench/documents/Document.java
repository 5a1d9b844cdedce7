package org.backbench.documents;

import java.time.Instant;
import org.backbench.problems.Refused;

/**
 * A stored file of a case, without its bytes. The name is the one it came with, kept as a label only.
 *
 * @param size in bytes
 * @param addedBy the name of the person
 */
public record Document(
        long id,
        long caseId,
        String name,
        DocumentType type,
        int size,
        String sha256,
        String addedBy,
        Instant addedAt) {

    /** In bytes; a larger file is not stored. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 150;

    /** The kind of a file that may be stored; refuses every other. */
    static DocumentType accept(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new FileEmpty(name);
        }
        if (bytes.length > LARGEST) {
            throw new FileTooLarge(name);
        }
        DocumentType type = Contents.typeOf(name, bytes).orElseThrow(() -> new FileKindNotTaken(name));
        if (!type.fits(name)) {
            throw new FileNameMisleads(name, type);
        }
        return type;
    }

    /** The last part of a path, without characters that steer a screen, at most 150 long. */
    static String label(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        int end = clean.length();
        return end <= LONGEST_NAME ? clean : clean.substring(end - LONGEST_NAME);
    }

    /** There is nothing in the file. */
    public static final class FileEmpty extends Refused {
        FileEmpty(String name) {
            super("%s is empty and was not stored. Choose the file again.".formatted(name));
        }
    }

    /** Files are stored up to 10 MB. */
    public static final class FileTooLarge extends Refused {
        FileTooLarge(String name) {
            super("%s is larger than 10 MB and was not stored. Split it or save it smaller.".formatted(name));
        }
    }

    /** Only a few kinds of file are taken, told by their content. */
    public static final class FileKindNotTaken extends Refused {
        FileKindNotTaken(String name) {
            super(("%s was not stored: by its content it is no PDF, Excel workbook (xlsx), Word document (docx), CSV,"
                            + " plain text, PNG or JPEG without macros. Save it as one of these and add it again.")
                    .formatted(name));
        }
    }

    /** The ending of the name says what is in the file. */
    public static final class FileNameMisleads extends Refused {
        FileNameMisleads(String name, DocumentType type) {
            super("%s was not stored: by its content it is a file .%s. Rename it so and add it again."
                    .formatted(name, type.ending()));
        }
    }
}
