package org.backbench.letters;

import java.util.ArrayList;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;

/** A letter as it would go by post. */
final class LetterPaper {

    private LetterPaper() {}

    static Paper of(Letter letter, CaseFile file, @Nullable String training) {
        return new Paper(
                Mark.without(letter.subject()),
                letter.mark().words(),
                letter.mark() == Mark.ACT,
                address(letter, file),
                Dates.day(Dates.dayOf(letter.writtenAt())),
                file.reference(),
                training,
                words(letter));
    }

    private static List<String> address(Letter letter, CaseFile file) {
        List<String> lines = new ArrayList<>();
        lines.add(letter.recipient());
        Role role = Role.of(letter.roleKey());
        String title = role.title();
        lines.add(title.substring(0, 1).toUpperCase(java.util.Locale.UK) + title.substring(1));
        if (letter.roleKey().endsWith("@" + file.bodyCode())) {
            lines.add(file.bodyName());
        }
        if (letter.standsInFor() != null) {
            lines.add("for " + letter.standsInFor());
        }
        return lines;
    }

    private static List<Paper.Block> words(Letter letter) {
        List<Paper.Block> blocks = new ArrayList<>();
        letter.paragraphs().forEach(paragraph -> blocks.add(new Paper.Text(paragraph)));
        if (letter.replyTo() != null) {
            blocks.add(new Paper.Heading("Questions"));
            String address = letter.replyAddress() == null ? "" : ", " + letter.replyAddress();
            blocks.add(new Paper.Text(letter.replyTo() + address));
        }
        return blocks;
    }
}
