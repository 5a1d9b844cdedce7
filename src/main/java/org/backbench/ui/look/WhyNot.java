package org.backbench.ui.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backbench.people.Role;
import org.backbench.problems.Why;

/** “Why can't I?”: a line that opens to each rule that stands in the way, since when, and who can change it. */
public final class WhyNot extends HtmlContainer {

    private WhyNot(Map<String, Why> against) {
        super("div");
        addClassName("bb-why");
        Map<Why, String> said = new LinkedHashMap<>();
        against.forEach((deed, why) -> said.merge(why, deed, (first, next) -> first + " or " + next));
        Box list = Box.of("dl", "bb-stack-tight");
        said.forEach((why, deeds) -> list.add(
                Box.text("dt", "bb-strong", Character.toUpperCase(deeds.charAt(0)) + deeds.substring(1)),
                Box.of("dd", "", Box.text("div", "", why.sentence()), Box.detail(further(why)))));
        NativeDetails details = new NativeDetails("Why can't I " + lead(List.copyOf(said.values())) + "?", list);
        details.getElement().setAttribute("data-testid", "why-not");
        add(details);
    }

    /**
     * What stands against deeds, by their words, like “claim it”; empty where nothing does.
     *
     * @param against in the order in which it is shown
     */
    public static Optional<WhyNot> of(Map<String, Why> against) {
        return against.isEmpty() ? Optional.empty() : Optional.of(new WhyNot(against));
    }

    private static String lead(List<String> deeds) {
        return deeds.size() == 1 ? deeds.getFirst() : "…";
    }

    /** What the sentence does not say: Since 5 December 2011. Next: wait. Who can change it: review manager. */
    private static String further(Why why) {
        String since = why.since() == null ? "" : "Since " + When.moment(why.since()) + ". ";
        String who = titles(why.contacts());
        return why.sentence().contains(who)
                ? since.strip()
                : "%sNext: %s Who can change it: %s.".formatted(since, why.nextStep(), who);
    }

    /** The roles as people call them: review manager or RIEP director. */
    static String titles(List<String> contacts) {
        return contacts.stream().map(role -> Role.of(role).title()).collect(Collectors.joining(" or "));
    }
}
