package org.backbench.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.improvement.PlanScenes;
import org.backbench.people.People;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.queries.Question;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A figure leads to its query, judgement, action and saving, and each of these back to the figure. */
class FigureTrailTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Queries queries;

    @Autowired
    JdbcClient db;

    private List<String> links(CaseFile file, String tab, Map<String, String> parameters) {
        UI.getCurrent().navigate("cases/" + file.reference() + "/" + tab, QueryParameters.simple(parameters));
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static String place(CaseFile file, String rest) {
        return "/cases/" + file.reference() + rest;
    }

    @Test
    void aFunctionLeadsToItsJudgementItsActionsAndItsPlaceAmongThePeers() {
        CaseFile file = new WalkedCases(beans).judged();
        anAction(file);
        var manager = personWith(people, "review-manager@" + file.riep());
        signIn(manager);

        assertThat(links(file, "return", Map.of()))
                .contains(place(file, "/peer-review"))
                .contains(place(file, "/improvement?action=1"))
                .contains(place(file, "/benchmark?function=finance"));
        String back = place(file, "/return?function=finance");
        assertThat(links(file, "peer-review", Map.of())).contains(back);
        assertThat(links(file, "benchmark", Map.of())).contains(back);
        assertThat(links(file, "", Map.of())).contains(back);
    }

    @Test
    void anActionAndItsPlanLeadToTheFiguresAndToWhatThePanelSaid() {
        PlanScenes scenes = new PlanScenes(beans);
        try {
            PlanScenes.Scene scene = scenes.agreed();
            signIn(scene.manager());

            assertThat(links(scene.file(), "improvement", Map.of("action", "1")))
                    .filteredOn(place(scene.file(), "/return?function=finance")::equals)
                    .hasSize(2);
            assertThat(links(scene.file(), "improvement", Map.of("action", "1")))
                    .contains(place(scene.file(), "/peer-review"));
        } finally {
            scenes.travelHome();
        }
    }

    /** As an agreed plan would leave it. */
    private void anAction(CaseFile file) {
        db.sql("""
            insert into plan_need (case_id, outcome, reason, decided_by, decided_by_name, decided_on, function,
                function_title, indicator, pounds, baseline_cost, base, ratio, boundary, target)
            values (:case, 'required', 'Dear.', :by, 'By', date '2011-12-05', 'finance', 'Finance',
                'finance-cost-share', 100, 1000, 2000, 50, 45, date '2012-12-31')
            """)
                .param("case", file.id())
                .param("by", personWith(people).id())
                .update();
        db.sql("""
            with agreed as (
                insert into plan (case_id, body_code, state, agreed_on, reference, body_name, fictional, riep)
                values (:case, :body, 'agreed', date '2011-12-05', :reference, :body, true, :riep) returning id)
            insert into action (plan_id, number, what, function, owner, priority, due, milestone, measure, expected)
            select id, 1, 'Share payroll', 'finance', 'Head of finance', 'high', date '2012-03-30', 'Signed',
                'Cost', 100 from agreed
            """)
                .param("case", file.id())
                .param("body", file.bodyCode())
                .param("reference", file.reference())
                .param("riep", file.riep())
                .update();
    }

    @Test
    void aLineLeadsToItsQueriesSettledOrNotAndTheQueryToItsCell() {
        CaseFile file = new WalkedCases(beans).certified();
        var manager = personWith(people, "review-manager@" + file.riep());
        queries.raise(manager, file.id(), null, List.of(Question.of("finance-employees", "Why so dear?")));
        signIn(manager);

        assertThat(links(file, "return", Map.of())).contains(place(file, "/queries?query=1"));
        assertThat(links(file, "queries", Map.of("query", "1")))
                .contains(place(file, "/return?version=1&line=finance-employees"));
        assertThat(find(Card.class).withClassName("bb-chosen").single().getId()).hasValue("query-1");
    }

    @Test
    void theCellAnAddressNamesIsMarked() {
        CaseFile file = new WalkedCases(beans).certified();
        signIn(personWith(people, "review-manager@" + file.riep()));

        links(file, "return", Map.of("line", "finance-employees"));
        assertThat(find(Box.class).withClassName("bb-chosen").single().getId()).hasValue("line-finance-employees");
        links(file, "return", Map.of("function", "finance"));
        assertThat(find(Card.class).withClassName("bb-chosen").single().getId()).hasValue("function-finance");
        links(file, "return", Map.of("line", "nothing-such"));
        assertThat(find(Component.class).withClassName("bb-chosen").all()).isEmpty();
    }
}
