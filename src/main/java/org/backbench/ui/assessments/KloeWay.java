package org.backbench.ui.assessments;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.stream.Collectors;
import org.backbench.assessments.Kloe;
import org.backbench.assessments.ScoreTrial;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;

/** All KLOEs of an assessment in a line, each with how far it is and a way to its page. */
final class KloeWay extends Nav {

    private final String reference;
    private final transient Kloe here;
    private final transient KloeDraft draft;
    private String drawn = "";

    KloeWay(String reference, Kloe here, KloeDraft draft) {
        this.reference = reference;
        this.here = here;
        this.draft = draft;
        addClassNames("bb-row", "bb-s", "bb-kloes");
        setAriaLabel("KLOEs of this assessment");
    }

    /** Only when it has changed: a link must not go from under the pointer. */
    void show(ScoreTrial trial) {
        String standing = trial.kloes().stream()
                .map(one -> "%s%s%s ".formatted(draft.score(one.id()), draft.isDone(one.id()), draft.isBegun(one.id())))
                .collect(Collectors.joining());
        if (standing.equals(drawn)) {
            return;
        }
        drawn = standing;
        removeAll();
        long done = trial.kloes().stream().filter(one -> draft.isDone(one.id())).count();
        add(Box.text(
                "span", "bb-2", "Scored %d of %d:".formatted(done, trial.kloes().size())));
        trial.kloes().forEach(one -> add(stop(one)));
    }

    private Anchor stop(Kloe one) {
        boolean isHere = one.equals(here);
        boolean done = draft.isDone(one.id());
        Shape shape = isHere ? Shape.NOW : done ? Shape.DONE : draft.isBegun(one.id()) ? Shape.HALF : Shape.TODO;
        Status status = new Status(shape, one.id() + (isHere ? " here" : shape == Shape.HALF ? " begun" : ""));
        if (isHere) {
            status.addClassName("bb-strong");
        }
        if (done) {
            draft.score(one.id()).ifPresent(score -> status.add(Box.strong(" " + score)));
        }
        Anchor link = new Anchor("/" + KloeView.path(reference, one.id()), status);
        link.setTitle(one.title());
        if (isHere) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
