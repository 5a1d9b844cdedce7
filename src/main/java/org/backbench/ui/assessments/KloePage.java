package org.backbench.ui.assessments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backbench.assessments.Kloe;
import org.backbench.assessments.ScoreTrial;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.backbench.problems.Problem;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.When;
import org.backbench.worklist.OpenForm;
import org.backbench.worklist.WorkItem;

/** The page of one KLOE: everything typed is kept as the draft of the task, and everything that follows is live. */
final class KloePage extends Div {

    /** The screen around it. */
    interface Host {

        void claimed();

        void handedIn(WorkItem done);
    }

    private final transient KloeDesk desk;
    private final transient Person person;
    private final transient CaseFile file;
    private final transient WorkItem item;
    private final transient Kloe kloe;
    private final transient Host host;
    private final transient KloeDraft draft;
    private final boolean mine;
    private final KloeWay way;
    private final Box clock = Box.div("");
    private final Box said = Box.div("");
    private final Box trace = Box.div("bb-stack-tight").with("aria-live", "polite");
    private final Box saved = Box.text("span", "", "").with("role", "status").with("data-testid", "saved");
    private final Box foot = Box.div("bb-foot");
    private final JudgementCard judgement;
    private final Box split = Box.div("");
    private final Button act = new Button("", click -> act());
    private final Box open = Box.text("span", "bb-s bb-2", "");
    private int splitsAt;

    KloePage(KloeDesk desk, Person person, CaseFile file, WorkItem item, Kloe kloe, Host host) {
        this.desk = desk;
        this.person = person;
        this.file = file;
        this.item = item;
        this.kloe = kloe;
        this.host = host;
        mine = item.isClaimedBy(person);
        OpenForm open = desk.open(person, item);
        draft = new KloeDraft(open.values(), desk.trial(person, file));
        if (open.savedAt() != null) {
            saved.setText("saved " + When.time(open.savedAt()));
        }
        addClassName("bb-stack");
        way = new KloeWay(file.reference(), kloe, draft);
        ScoreForm form = ScoreForm.of(open.model());
        judgement = new JudgementCard(draft, kloe, form.levels(), mine, this::keep);
        judgement.note(saved);
        judgement.add(foot);
        drawClock();
        add(head(), way, said, Box.div("bb-kloe", evidence(form), Box.div("bb-judge", judgement), does()));
        fillFoot();
        lookAgain();
    }

    private EvidenceCard evidence(ScoreForm form) {
        CaseEvidence.Offered offered = desk.evidence(person, file, kloe);
        return new EvidenceCard(draft, kloe.id(), offered, form.weights(), mine, this::keep)
                .offer("Ask the body…", "ask-body", () -> desk.questions()
                        .open(person, file, item, kloe, this::drawClock));
    }

    private void drawClock() {
        clock.removeAll();
        desk.questions().clock(item, person).ifPresent(clock::add);
    }

    private Card does() {
        return new Card("What this score does", trace, split, new ScoreTrace(trial(), kloe).ruleTable());
    }

    private ScoreTrial trial() {
        return draft.trial();
    }

    private Component head() {
        Box crumbs = Box.div("bb-s bb-2", new Anchor("/cases", "Cases"), Box.text("span", "", " / "));
        crumbs.add(new Anchor("/cases/" + file.reference(), file.reference()), Box.text("span", "", " / "));
        crumbs.add(new Anchor("/cases/" + file.reference() + "/assessment", "Use of resources"));
        Box line = Box.div("bb-2", FictionalTag.named(file.bodyName(), file.fictional()));
        line.add(" · theme %s · rule set %s · "
                .formatted(kloe.themeLabel(), trial().rules().version()));
        var due = desk.dates().of(item.due());
        line.add(Box.of("span", "bb-nowrap", due.status(), Box.text("span", "", " (" + due.date() + ")")));
        Box words = Box.div("", crumbs, Box.text("h1", "", "KLOE " + kloe.id() + " " + kloe.title()), line, clock);
        Box steps = Box.div("bb-row bb-noprint");
        neighbour(-1).ifPresent(before -> steps.add(step("Previous: ", "p", before)));
        neighbour(1).ifPresent(next -> steps.add(step("Next: ", "n", next)));
        return Box.div("bb-head", words, steps);
    }

    private Optional<Kloe> neighbour(int distance) {
        List<Kloe> all = trial().kloes();
        int at = all.indexOf(kloe) + distance;
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
    }

    private Button step(String words, String key, Kloe to) {
        Button button = new Button(
                words + to.id(), click -> UI.getCurrent().navigate(KloeView.path(file.reference(), to.id())));
        button.getElement().setAttribute("data-key", key).setAttribute("data-testid", "kloe-" + key);
        button.setTooltipText(to.title());
        return button;
    }

    private void keep() {
        Asking.politely(() -> desk.keep(person, item, draft), at -> saved.setText("saved " + When.time(at)));
        lookAgain();
    }

    private void lookAgain() {
        judgement.lookAgain();
        ScoreTrial trial = trial();
        ScoreTrace does = new ScoreTrace(trial, kloe);
        trace.removeAll();
        does.steps().forEach(trace::add);
        way.show(trial);
        drawFoot(trial);
        drawSplit(trial);
    }

    private void drawSplit(ScoreTrial trial) {
        int higher = trial.splits(kloe.theme())
                ? trial.with(trial.scores(), Map.of()).theme(kloe.theme()).high()
                : 0;
        if (higher == splitsAt) {
            return;
        }
        splitsAt = higher;
        split.removeAll();
        if (higher > 0) {
            draft.theme(kloe.theme())
                    .ifPresent(chosen -> split.add(SplitChoice.of(kloe.theme(), higher, chosen, mine, this::keep)));
        }
    }

    private void drawFoot(ScoreTrial trial) {
        List<Kloe> without =
                trial.kloes().stream().filter(one -> !draft.isDone(one.id())).toList();
        open.setText(
                without.isEmpty()
                        ? ""
                        : "%d of %d are still open."
                                .formatted(without.size(), trial.kloes().size()));
        act.setText(next().map(one -> "Go on to " + one.id()).orElse("Hand in the scores"));
        act.setVisible(without.isEmpty() || next().isPresent());
    }

    /** The next KLOE that is still open, and after the last the first. */
    private Optional<Kloe> next() {
        List<Kloe> all = trial().kloes();
        int here = all.indexOf(kloe);
        return IntStream.range(1, all.size())
                .mapToObj(step -> all.get((here + step) % all.size()))
                .filter(one -> !draft.isDone(one.id()))
                .findFirst();
    }

    private void act() {
        next().ifPresentOrElse(
                        one -> UI.getCurrent().navigate(KloeView.path(file.reference(), one.id())), this::handIn);
    }

    private void fillFoot() {
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(false);
        act.getElement().setAttribute("data-testid", "act");
        if (mine) {
            foot.add(act, open);
        } else if (item.claimantId() == null) {
            Button claim = new Button(
                    "Claim this task", click -> Asking.politely(() -> desk.claim(person, item), host::claimed));
            claim.addThemeVariants(ButtonVariant.PRIMARY);
            claim.getElement().setAttribute("data-testid", "claim").setAttribute("data-key", "m");
            foot.add(claim, Box.quiet("It is under Mine then, and only you can complete it until you release it."));
        } else {
            foot.add(Box.quiet(item.claimant() + " has this in hand."));
            foot.add(new Anchor("/work/" + item.id(), "The task in the queue"));
        }
    }

    private void handIn() {
        said.removeAll();
        try {
            host.handedIn(desk.handIn(person, item, draft));
        } catch (Invalid faults) {
            faults.places().forEach(place -> said.add(Notice.refused(place.message())));
        } catch (Problem refusal) {
            said.add(Notice.refused(refusal));
        }
    }
}
