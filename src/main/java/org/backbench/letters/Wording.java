package org.backbench.letters;

import org.backbench.calendar.Dates;
import org.backbench.people.Role;
import org.springframework.stereotype.Component;

/** Fills the template a letter was written with, with the few words it may have. */
@Component
class Wording {

    private final LetterTemplates templates;
    private final String address;

    Wording(LetterTemplates templates, LetterSettings settings) {
        this.templates = templates;
        this.address = settings.baseUrl().isBlank() ? "http://localhost:8080" : settings.baseUrl();
    }

    /** The letter as its reader has it. */
    Letter letter(LetterRow row) {
        LetterKind kind = templates.get(row.templateId());
        LetterWords words = words(row);
        return new Letter(
                row.id(),
                kind.key(),
                kind.mark(),
                row.caseId(),
                row.roleKey(),
                row.recipientId(),
                row.recipient(),
                row.standsInFor(),
                row.subject() == null ? kind.subject(words) : row.subject(),
                row.body() == null ? body(kind, words, row.vacant()) : row.body(),
                row.replyTo(),
                row.replyAddress(),
                row.writtenAt(),
                row.dueAt(),
                row.state(),
                row.mailingId(),
                row.mailing(),
                row.sentAt(),
                row.attempts());
    }

    /** Whoever reads it in the place of another is told so. */
    private static String body(LetterKind kind, LetterWords words, boolean vacant) {
        String text = kind.body(words);
        return vacant
                ? "Nobody holds the role %s at present, so this comes to you.\n\n%s".formatted(words.role(), text)
                : text;
    }

    private LetterWords words(LetterRow row) {
        Role role = Role.of(row.roleKey());
        boolean blind = role == Role.PEER || role == Role.LEAD_PEER;
        return new LetterWords(
                row.recipientId() == null ? "colleague" : row.recipient(),
                role.title(),
                row.bodyName(),
                row.reference(),
                row.dataYear(),
                row.what(),
                row.due() == null ? "" : "is due on " + Dates.day(row.due()),
                row.due() == null ? "" : Dates.day(row.due()),
                row.sentence(),
                "%s/%s".formatted(address, blind ? "work" : "cases/" + row.reference()));
    }
}
