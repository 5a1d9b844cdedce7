package org.backbench.ui.queries;

import java.util.List;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.Returns;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.corrections.Correction;
import org.backbench.returns.corrections.Corrections;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.queries.Query;
import org.backbench.returns.queries.QueryThread;
import org.backbench.ui.forms.DeedDialog;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.When;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The threads and corrections of a case, as cards for the person who looks. */
@Component
class QueryCards {

    private final Queries queries;
    private final Corrections corrections;
    private final Returns returns;
    private final Worklist worklist;

    QueryCards(Queries queries, Corrections corrections, Returns returns, Worklist worklist) {
        this.queries = queries;
        this.corrections = corrections;
        this.returns = returns;
        this.worklist = worklist;
    }

    Queries queries() {
        return queries;
    }

    Corrections corrections() {
        return corrections;
    }

    boolean mayCorrect(Person person, CaseFile file) {
        return corrections.mayOpen(person, file.id());
    }

    List<TemplateLine> lines(CaseFile file) {
        return template(file).lines();
    }

    /** The newest first. */
    List<Card> threads(Person person, CaseFile file) {
        List<QueryThread> threads = queries.ofCase(file.id());
        if (threads.isEmpty()) {
            return List.of();
        }
        Template template = template(file);
        return threads.reversed().stream()
                .map(thread -> new ThreadCard(file, template, thread)
                        .card(task(person, file, thread.query()), more(person, thread.query())))
                .toList();
    }

    /** What was opened for correction; empty while nothing was. */
    Optional<Card> corrected(CaseFile file) {
        List<Correction> all = corrections.ofCase(file.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Box list = Box.of("ol", "bb-story");
        all.reversed()
                .forEach(each -> list.add(Box.of(
                        "li",
                        "",
                        Box.text("time", "", When.shortDay(each.openedAt())),
                        Box.div("", Box.text("div", "", QueryWords.sentence(each)), QueryWords.changed(file, each)))));
        return Optional.of(new Card("Corrections", list));
    }

    private @Nullable Runnable more(Person person, Query query) {
        return queries.mayExtend(person, query)
                ? () -> new DeedDialog("More time for " + query.name(), "extend-query " + query.id())
                        .wording("Why the answer takes longer")
                        .doing(
                                "Ask for more time",
                                "confirm-extend-query",
                                typed -> queries.extend(person, query.id(), typed.reason()),
                                QueriesTab::again)
                        .open()
                : null;
    }

    private @Nullable WorkItem task(Person person, CaseFile file, Query query) {
        return worklist.openOf(file.id()).stream()
                .filter(item ->
                        item.task().equals("answer-query") || item.task().equals("judge-answer"))
                .filter(item -> item.subject() != null && item.subject() == query.id())
                .filter(item -> person.holds(item.roleKey()))
                .findFirst()
                .orElse(null);
    }

    private Template template(CaseFile file) {
        return returns.templateOf(returns.ofCase(file.id()));
    }
}
