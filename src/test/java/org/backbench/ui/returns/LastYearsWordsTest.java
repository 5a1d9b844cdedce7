package org.backbench.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.Cause;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.ReturnNotes;
import org.backbench.returns.Returns;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said in last year's return is there to start from, in grey, and nothing of it is sent untouched. */
class LastYearsWordsTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Returns returns;

    @Autowired
    ReturnNotes notes;

    @Autowired
    JdbcClient db;

    private CaseFile file;
    private Person officer;

    @BeforeEach
    void aReturnAfterOneThatExplainedItsFinanceCosts() {
        WalkedCases walked = new WalkedCases(beans);
        file = walked.asked();
        if (file.cycle() == 2028) {
            file = walked.asked(); // the years before are other tests’ own
        }
        officer = walked.holder(file, "return-officer");
        lastYear(file.cycle() - 1);
        returns.saveDraft(officer, file.id(), ReturnFixtures.finance(16_000, 200_000));
        signIn(officer);
        UI.getCurrent()
                .navigate(
                        "returns/%d/%s".formatted(file.cycle(), file.bodyCode()),
                        QueryParameters.of("function", "finance"));
    }

    private void lastYear(int year) {
        db.sql("""
            insert into collection (cycle, template, template_version, groups)
            values (:year, 'vfm-2009', 1, array['X-UA']) on conflict do nothing
            """).param("year", year).update();
        db.sql("""
            with c as (
                insert into case_file (reference, cycle, data_year, template, body_code, body_name, fictional,
                                       body_class, region, route, status, opened_at)
                select 'BEFORE-' || reference, :year, 'before', template, body_code, body_name, fictional,
                       body_class, region, route, 'RUNNING', opened_at
                from case_file where id = :case returning id
            ), r as (
                insert into body_return (cycle, template, body_code, case_id, state, draft, accepted_version)
                select :year, 'vfm-2009', :body, c.id, 'RECEIVED', '{}', 1 from c returning id
            )
            insert into return_version
                (return_id, number, source, sent_at, sent_by, note, outcome, content_hash, explanations)
            select id, 1, 'SENT', now(), 'officer', 'Payroll of two districts is in here.', 'CERTIFIED', 'x',
                   '[{"rule": "band", "line": "finance-cost", "by": "officer", "at": "2011-01-01T00:00:00Z",
                      "causes": [{"text": "Payroll of two districts", "amount": 3000},
                                 {"text": "Ledger licences", "amount": 900}]}]'
            from r
            """)
                .param("year", year)
                .param("case", file.id())
                .param("body", file.bodyCode())
                .update();
    }

    private TextField cause(int index) {
        return part(TextField.class, "cause-finance-cost-" + index);
    }

    private TextField amount(int index) {
        return part(TextField.class, "amount-finance-cost-" + index);
    }

    private boolean isGrey(TextField field) {
        return field.getParent().orElseThrow().getClassNames().contains("last");
    }

    @Test
    void theCausesToldLastYearStandThereInGreyWithoutTheirPoundsAndCountOnceTheyAreTakenOver() {
        test(part(Button.class, "explain-finance-cost")).click();
        assertThat(cause(0).getValue()).isEqualTo("Payroll of two districts");
        assertThat(amount(0).getValue()).isEmpty();
        assertThat(isGrey(cause(0)) && isGrey(cause(1))).isTrue();
        assertThat(words(find(Main.class).single())).contains("The causes cover £0k of £4,000k");

        test(amount(0)).setValue("4,000");
        assertThat(isGrey(cause(0))).isFalse();
        assertThat(isGrey(cause(1))).isTrue();
        test(part(Button.class, "keep-explanation-finance-cost")).click();

        assertThat(returns.draft(officer, file.id()).explanations())
                .singleElement()
                .satisfies(told ->
                        assertThat(told.causes()).extracting(Cause::text).containsExactly("Payroll of two districts"));
    }

    @Test
    void lastYearsNoteIsOfferedAndNotSentUnlessItIsTaken() {
        assertThat(part(TextArea.class, "context-note").getValue()).isEmpty();
        assertThat(words(find(Main.class).single())).contains("not sent unless you take it: Payroll of two districts");
        assertThat(notes.note(officer, file.id()).text()).isEmpty();

        test(part(Button.class, "take-note")).click();

        assertThat(notes.note(officer, file.id()).text()).isEqualTo("Payroll of two districts is in here.");
        assertThat(part(TextArea.class, "context-note").getValue()).isEqualTo("Payroll of two districts is in here.");
    }
}
