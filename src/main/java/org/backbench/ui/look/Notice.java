package org.backbench.ui.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.Invalid;
import org.backbench.problems.Problem;

/** A bar across the page: what is next, what needs attention, what was refused. */
public final class Notice extends HtmlContainer {

    private Notice(String kind, Component... parts) {
        super("div");
        addClassName("bb-notice");
        if (!kind.isEmpty()) {
            getElement().setAttribute("data-is", kind);
        }
        add(parts);
    }

    /** A plain bar in the accent. */
    public static Notice plain(Component... parts) {
        return new Notice("", parts);
    }

    /** An amber bar: the strong words with a triangle, then the rest. */
    public static Notice attention(String words, String rest) {
        return new Notice("soon", strong(Shape.SOON, words), new Text(" " + rest));
    }

    /** A red bar: "Not possible." and the sentence that says rule, since when and who can change it. */
    public static Notice refused(String sentence) {
        Notice notice = new Notice("late", strong(Shape.REFUSED, "Not possible."), new Text(" " + sentence));
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    /** The same of a refusal, with who can change it where the sentence does not say so. */
    public static Notice refused(Problem refusal) {
        Notice notice = refused(refusal.sentence());
        String who = WhyNot.titles(refusal.wayOut().contacts());
        if (!(refusal instanceof Invalid) && !refusal.sentence().contains(who)) {
            notice.add(Box.detail("Who can change it: %s.".formatted(who)));
        }
        return notice;
    }

    /** The same for somebody who may change it himself: he needs nobody else. */
    public static Notice refused(Problem refusal, Person reader) {
        boolean himself = refusal.wayOut().contacts().stream().map(Role::of).anyMatch(reader::is);
        return himself ? refused(refusal.sentence()) : refused(refusal);
    }

    /** An amber bar: someone was first, who and when. */
    public static Notice conflict(String sentence) {
        Notice notice = new Notice("soon", strong(Shape.CONFLICT, "Someone was first."), new Text(" " + sentence));
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    private static Status strong(Shape shape, String words) {
        Status status = new Status(shape, words);
        status.addClassName("bb-strong");
        return status;
    }
}
