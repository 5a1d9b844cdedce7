package org.backbench.letters;

import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A mailing in plain text and in HTML. The frame is ours; every word of a letter is escaped. */
@Component
class MailText {

    private static final String RULE = "\n\n" + "-".repeat(72) + "\n\n";

    /** A letter as the frame shows it. */
    record Shown(
            boolean act,
            String title,
            @Nullable String standsInFor,
            List<String> paragraphs,
            @Nullable String link,
            @Nullable String replyTo) {}

    private record Page(String subject, List<Shown> letters) {}

    private final Template frame = LetterKinds.frame();

    String html(Mailing mailing, List<Letter> letters) {
        return frame.execute(new Page(
                mailing.subject(), letters.stream().map(MailText::shown).toList()));
    }

    String plain(List<Letter> letters) {
        return letters.stream().map(MailText::plain).collect(Collectors.joining(RULE)) + "\n";
    }

    private static String plain(Letter letter) {
        List<String> parts = new ArrayList<>(List.of(letter.subject()));
        if (letter.standsInFor() != null) {
            parts.add("You get this for %s, who is away.".formatted(letter.standsInFor()));
        }
        parts.addAll(letter.paragraphs());
        if (letter.replyTo() != null) {
            parts.add("Questions: " + replyTo(letter));
        }
        return String.join("\n\n", parts);
    }

    private static Shown shown(Letter letter) {
        List<String> paragraphs = new ArrayList<>(letter.paragraphs());
        String last = paragraphs.getLast();
        boolean linked = last.startsWith("http://") || last.startsWith("https://");
        if (linked) {
            paragraphs.removeLast();
        }
        return new Shown(
                letter.mark() == Mark.ACT,
                Mark.without(letter.subject()),
                letter.standsInFor(),
                paragraphs,
                linked ? last : null,
                letter.replyTo() == null ? null : replyTo(letter));
    }

    private static String replyTo(Letter letter) {
        String name = Objects.requireNonNull(letter.replyTo());
        return letter.replyAddress() == null ? name : "%s, %s".formatted(name, letter.replyAddress());
    }
}
