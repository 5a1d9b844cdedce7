package org.backbench.ui.cases;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.backbench.cases.CaseFile;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.ProcessDiagram;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.TabLinks;
import org.backbench.ui.look.When;
import org.backbench.workflow.ProcessTrace;
import org.backbench.workflow.ProcessTrace.Visit;
import org.backbench.workflow.Workflow;

/** The models the case goes through, each drawn with the way it came and where it stands, and the same as a list. */
@Route(value = "cases/:reference/process", layout = CaseLayout.class)
@PermitAll
public class ProcessTab extends CaseTab {

    /** Below heading, drawing and the sentence where the case stands. */
    private static final int CALLS_AT = 3;

    private static final String BESIDE = "escalation";

    private final transient Workflow workflow;
    private final transient Models models;

    ProcessTab(CaseDoor door, Workflow workflow, Models models) {
        super(door);
        this.workflow = workflow;
        this.models = models;
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        List<ProcessTrace> traces = workflow.trace(file.id());
        if (traces.isEmpty()) {
            add(new EmptyState("No process has run", "This case has figures only, so no model moves it."));
            return;
        }
        int shown = address.getSingleParameter("n")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number < traces.size())
                .orElse(whereItStands(traces));
        List<String> titles = titles(traces);
        if (traces.size() > 1) {
            TabLinks links = new TabLinks("Processes of the case");
            for (int i = 0; i < traces.size(); i++) {
                links.tab(place(file, i), titles.get(i), i == shown);
            }
            add(links);
        }
        Model model = models.of(traces.get(shown).process());
        Card card = card(traces.get(shown), model);
        card.addComponentAtIndex(CALLS_AT, calls(file, traces.get(shown), model, traces, titles));
        add(card);
    }

    private static String place(CaseFile file, int number) {
        return "/cases/" + file.reference() + "/process?n=" + number;
    }

    /** What each process is called; of several of one kind each has its number. */
    private List<String> titles(List<ProcessTrace> traces) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < traces.size(); i++) {
            String kind = traces.get(i).process();
            long all =
                    traces.stream().filter(each -> each.process().equals(kind)).count();
            long before = traces.subList(0, i).stream()
                    .filter(each -> each.process().equals(kind))
                    .count();
            String title = models.of(kind).title();
            titles.add(all == 1 ? title : "%s %d".formatted(title, before + 1));
        }
        return titles;
    }

    /** The processes that began from this one, the latest first; a call activity of the drawing opens its first. */
    private static Box calls(
            CaseFile file, ProcessTrace shown, Model model, List<ProcessTrace> traces, List<String> titles) {
        Box links = Box.div("bb-s bb-onward");
        model.calls().forEach((activity, process) -> {
            List<Visit> stays = shown.visits().stream()
                    .filter(visit -> visit.element().equals(activity))
                    .toList();
            for (int i = traces.size() - 1; i >= 0; i--) {
                ProcessTrace called = traces.get(i);
                if (called.process().equals(process) && stays.stream().anyMatch(called::beganDuring)) {
                    Anchor link =
                            new Anchor(place(file, i), "%s: open %s".formatted(model.name(activity), titles.get(i)));
                    link.getElement().setAttribute("data-opens", activity);
                    links.add(link);
                }
            }
        });
        return links;
    }

    private Card card(ProcessTrace trace, Model model) {
        List<Visit> visits = trace.visits().stream()
                .filter(visit -> model.draws(visit.element()))
                .toList();
        List<String> passed = new ArrayList<>(trace.passed());
        passed.addAll(model.way(visits));
        String here = here(trace, model);
        String label = here.isEmpty() ? model.title() + ": ended" : model.title() + ": the case stands at " + here;
        Card card = new Card(
                model.title(),
                new ProcessDiagram(model.xml(), passed, trace.current(), label),
                Box.text(
                        "p",
                        "bb-s bb-2",
                        here.isEmpty() ? "This part has ended." : "The case stands at: " + here + "."));
        card.note("Thick line: the way the case came. Filled: done. Framed: where it stands.");
        NativeDetails list = new NativeDetails("The same as a list", list(model, visits));
        list.addClassName("bb-printopen");
        card.add(list);
        return card;
    }

    /** The steps where it stands; those of a join have no name. */
    private static String here(ProcessTrace trace, Model model) {
        return trace.current().stream()
                .filter(model::draws)
                .map(model::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static DataTable<Visit> list(Model model, List<Visit> visits) {
        return new DataTable<Visit>("The way of the case")
                .text("Step", visit -> model.name(visit.element()))
                .part("How far", ProcessTab::status)
                .text("From", visit -> When.moment(visit.from()))
                .text("To", visit -> visit.to() == null ? "" : When.moment(visit.to()))
                .rows(visits.stream()
                        .filter(visit -> !model.name(visit.element()).isEmpty())
                        .toList());
    }

    private static Status status(Visit visit) {
        return visit.to() == null ? new Status(Shape.NOW, "here") : new Status(Shape.DONE, "done");
    }

    /** The innermost process that is still under way. */
    /** The innermost that goes on; an escalation goes on beside the case. */
    private static int whereItStands(List<ProcessTrace> traces) {
        for (int i = traces.size() - 1; i >= 0; i--) {
            ProcessTrace trace = traces.get(i);
            if (!trace.current().isEmpty() && !trace.process().equals(BESIDE)) {
                return i;
            }
        }
        return traces.size() - 1;
    }
}
