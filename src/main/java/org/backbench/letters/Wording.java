package org.backbench.letters;

import java.time.Instant;
import java.time.LocalDate;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the template a letter was written with, with the few words it may have. */
@Component
class Wording {

    /** How nobody in particular is addressed. */
    private static final String COLLEAGUE = "colleague";

    private final LetterTemplates templates;
    private final String address;

    Wording(LetterTemplates templates, LetterSettings settings) {
        this.templates = templates;
        this.address = settings.baseUrl().isBlank() ? "http://localhost:8080" : settings.baseUrl();
    }

    /** A letter that is to be written at a moment to come, as its reader would have it. */
    Letter letter(NewLetter letter, CaseFile file, Instant at) {
        LetterKind kind = letter.occasion().kind();
        LetterWords words = words(letter, file);
        return new Letter(
                0,
                kind.key(),
                kind.mark(),
                file.id(),
                letter.occasion().roleKey(),
                letter.readerId(),
                letter.readerName(),
                letter.standsInFor(),
                kind.subject(words),
                body(kind, words, letter.vacant()),
                letter.replyName(),
                letter.replyAddress(),
                at,
                letter.dueAt(),
                letter.state(),
                null,
                null,
                null,
                0);
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

    private LetterWords words(NewLetter letter, CaseFile file) {
        Occasion occasion = letter.occasion();
        Role role = Role.of(occasion.roleKey());
        return new LetterWords(
                letter.readerId() == null ? COLLEAGUE : letter.readerName(),
                role.title(),
                file.bodyName(),
                file.reference(),
                file.dataYear(),
                occasion.what(),
                due(occasion.due()),
                day(occasion.due()),
                occasion.sentence(),
                link(role, file.reference()));
    }

    private LetterWords words(LetterRow row) {
        Role role = Role.of(row.roleKey());
        return new LetterWords(
                row.recipientId() == null ? COLLEAGUE : row.recipient(),
                role.title(),
                row.bodyName(),
                row.reference(),
                row.dataYear(),
                row.what(),
                due(row.due()),
                day(row.due()),
                row.sentence(),
                link(role, row.reference()));
    }

    private static String due(@Nullable LocalDate due) {
        return due == null ? "" : "is due on " + Dates.day(due);
    }

    private static String day(@Nullable LocalDate due) {
        return due == null ? "" : Dates.day(due);
    }

    private String link(Role reader, String reference) {
        boolean blind = reader == Role.PEER || reader == Role.LEAD_PEER;
        return "%s/%s".formatted(address, blind ? "work" : "cases/" + reference);
    }
}
