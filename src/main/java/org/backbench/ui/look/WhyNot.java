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

    private WhyNot(NativeDetails details, String testId) {
        super("div");
        addClassName("bb-why");
        details.getElement().setAttribute("data-testid", testId);
        add(details);
    }

    private static Map<Why, String> said(Map<String, Why> against) {
        Map<Why, String> said = new LinkedHashMap<>();
        against.forEach((deed, why) -> said.merge(why, deed, (first, next) -> first + " or " + next));
        return said;
    }

    private static Box list(Map<Why, String> said) {
        Box list = Box.of("dl", "bb-stack-tight");
        said.forEach((why, deeds) -> list.add(
                Box.text("dt", "bb-strong", Character.toUpperCase(deeds.charAt(0)) + deeds.substring(1)),
                Box.of("dd", "", Box.text("div", "", why.sentence()), Box.detail(further(why)))));
        return list;
    }

    /**
     * What stands against deeds, by their words, like “claim it”; empty where nothing does.
     *
     * @param against in the order in which it is shown
     */
    public static Optional<WhyNot> of(Map<String, Why> against) {
        if (against.isEmpty()) {
            return Optional.empty();
        }
        Map<Why, String> said = said(against);
        String lead = "Why can't I " + lead(List.copyOf(said.values())) + "?";
        return Optional.of(new WhyNot(new NativeDetails(lead, list(said)), "why-not"));
    }

    /**
     * The same in a few words beside a figure; a table has hundreds, so it is filled when it is opened.
     *
     * @param label of the figure, for those who hear the screen
     */
    public static Optional<WhyNot> ofFigure(String label, Map<String, Why> against) {
        if (against.isEmpty()) {
            return Optional.empty();
        }
        NativeDetails details = new NativeDetails("fixed");
        details.getSummary().getElement().setAttribute("aria-label", "fixed, and why: " + label);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                details.setContent(list(said(against)));
            }
        });
        return Optional.of(new WhyNot(details, "why-figure"));
    }

    /**
     * A word in the place of a figure, or beside one, that opens to what it means.
     *
     * @param label of the figure, for those who hear the screen
     */
    public static WhyNot ofWord(String word, String label, String meaning) {
        NativeDetails details = new NativeDetails(word, Box.text("div", "bb-2", meaning));
        details.getSummary().getElement().setAttribute("aria-label", "%s, and why: %s".formatted(word, label));
        return new WhyNot(details, "why-word");
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
