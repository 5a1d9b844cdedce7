package org.backbench.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.Cause;
import org.backbench.returns.Cycles;
import org.backbench.returns.Failure;
import org.backbench.returns.FreeYear;
import org.backbench.returns.NewCycle;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.Returns;
import org.backbench.returns.corrections.Corrections;
import org.backbench.returns.imports.ImportChoices;
import org.backbench.returns.imports.ImportState;
import org.backbench.returns.imports.Imports;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.look.Box;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a soft rule asks about figures that came in bulk stands on the return until its body explains it. */
class ImportedFiguresTest extends SignedInScreens {

    private static final String BODY = "X-TO-EXPLAIN";

    @Autowired
    Imports imports;

    @Autowired
    Corrections corrections;

    @Autowired
    Returns returns;

    @Autowired
    Cycles cycles;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private Person officer;
    private int year;
    private long caseId;

    @BeforeEach
    void aReturnWithTooDearAFinanceFunctionIsImported() throws Exception {
        bodies.add(PublicBody.fictional(BODY, "Imported", BodyType.UNITARY, BODY, "East Midlands", null));
        officer = personWith(people, "return-officer@" + BODY);
        year = FreeYear.next(db);
        cycles.open(
                PROGRAMME,
                new NewCycle(
                        year,
                        LocalDate.of(2011, 12, 30),
                        LocalDate.of(2012, 1, 31),
                        LocalDate.of(2012, 12, 31),
                        List.of(new NewCycle.NewCollection("vfm-2009", List.of(BODY)))));
        var file = ReturnFixtures.bulkFile(Map.of(BODY, ReturnFixtures.finance(16_000, 200_000)));
        long id = imports.start(PROGRAMME, year, "returns.csv", file, ImportChoices.NONE);
        assertThat(imports.await(PROGRAMME, id).state()).isEqualTo(ImportState.DONE);
        caseId =
                Objects.requireNonNull(returns.find(PROGRAMME, year, BODY, null).caseId());
    }

    private void look() {
        signIn(officer);
        UI.getCurrent().navigate("returns/%d/%s".formatted(year, BODY), QueryParameters.of("function", "finance"));
    }

    @Test
    void itsOfficerIsShownWhatToExplainAndExplainsIt() {
        look();
        assertThat(words(part(Box.class, "to-explain")))
                .contains("1 figure to explain", "Finance: function cost is £16,000k", "Correct or explain");

        corrections.open(officer, caseId, "Finance is to be explained.");
        look();
        test(part(Button.class, "explain-finance-cost")).click();
        test(part(TextField.class, "cause-finance-cost-0")).setValue("Payroll of two districts");
        test(part(TextField.class, "amount-finance-cost-0")).setValue("4,000");
        test(part(Button.class, "keep-explanation-finance-cost")).click();

        assertThat(returns.draft(officer, caseId).explanations())
                .singleElement()
                .satisfies(told ->
                        assertThat(told.causes()).extracting(Cause::text).containsExactly("Payroll of two districts"));
        assertThat(returns.draft(officer, caseId).open())
                .extracting(Failure::line)
                .doesNotContain("finance-cost");
    }
}
