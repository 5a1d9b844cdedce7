package org.backbench.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Conversation;
import org.backbench.cases.Remark;
import org.backbench.documents.Document;
import org.backbench.documents.Documents;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The files of a case, the letters it caused, and what was said about it. */
@Component
@Order(7)
class WholeCaseEnd implements CasePart {

    private static final int PAGE = 500;

    private final Documents documents;
    private final Letters letters;
    private final Conversation conversation;

    WholeCaseEnd(Documents documents, Letters letters, Conversation conversation) {
        this.documents = documents;
        this.letters = letters;
        this.conversation = conversation;
    }

    @Override
    public Stream<Paper.Block> of(Person person, CaseFile file) {
        List<Paper.Block> blocks = new ArrayList<>();
        add(
                blocks,
                "Documents",
                List.of("Name", "Bytes", "Added", "Fingerprint (SHA-256)"),
                documents.ofCase(file.id()).stream().map(WholeCaseEnd::document));
        add(
                blocks,
                "Letters",
                List.of("Written", "Subject", "To", "State"),
                Page.all(after -> letters.ofCase(person, file.reference(), after, PAGE))
                        .map(WholeCaseEnd::letter));
        add(
                blocks,
                "Conversation",
                List.of("When", "Who", "What was said"),
                Page.all(after -> conversation.of(person, file.reference(), after, PAGE))
                        .map(WholeCaseEnd::remark));
        return blocks.stream();
    }

    private static void add(List<Paper.Block> blocks, String heading, List<String> head, Stream<List<String>> all) {
        List<List<String>> rows = all.toList();
        if (!rows.isEmpty()) {
            blocks.add(new Paper.Heading(heading));
            blocks.add(WholeCase.table(heading, head, rows));
        }
    }

    private static List<String> document(Document document) {
        return List.of(
                document.name(),
                "%,d".formatted(document.size()),
                "%s, %s".formatted(document.addedBy(), WholeCase.day(document.addedAt())),
                WholeCase.hash(document.sha256()));
    }

    private static List<String> letter(LetterLine letter) {
        String role = Role.of(letter.roleKey()).title();
        return List.of(
                WholeCase.day(letter.writtenAt()),
                letter.subject(),
                letter.recipient() == null ? role : "%s, %s".formatted(letter.recipient(), role),
                letter.state());
    }

    private static List<String> remark(Remark remark) {
        return List.of(Dates.moment(remark.at()), remark.byName(), remark.words());
    }
}
