package org.backbench.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.Cause;
import org.backbench.returns.FunctionStanding;
import org.backbench.returns.ReturnNotes;
import org.backbench.returns.Returns;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.corrections.Corrections;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The return of a case: one version beside another. */
class ReturnTabTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Test
    void saysThatTheNoteAndTheExplanationsOfTwoVersionsDiffer() {
        WalkedCases walked = new WalkedCases(beans);
        CaseFile file = walked.asked();
        Person officer = walked.holder(file, "return-officer");
        ReturnNotes notes = beans.getBean(ReturnNotes.class);
        notes.saveNote(officer, file.id(), "Payroll of two districts is in here.", "");
        walked.sendBack(file);
        notes.saveNote(officer, file.id(), "That of three is.", "Payroll of two districts is in here.");
        walked.complete(file, "prepare-return", Map.of("complete", true));
        signIn(walked.holder(file, "certifying-officer"));

        holdTheSecondVersionBesideTheFirst(file);

        assertThat(words(find(Main.class).single()))
                .contains(
                        "No line differs from version 1",
                        "The context note differs: that of version 1 is “Payroll of two districts is in here.”")
                .doesNotContain("Explained otherwise");
    }

    @Test
    void saysWhichLinesOfTwoVersionsDifferAndLeadsToEach() {
        WalkedCases walked = new WalkedCases(beans);
        CaseFile file = walked.sentBack("finance-cost", "finance-employees");
        walked.type(file, 2_100);
        walked.complete(file, "prepare-return", Map.of("complete", true));
        signIn(walked.holder(file, "certifying-officer"));

        holdTheSecondVersionBesideTheFirst(file);

        assertThat(words(find(Main.class).single()))
                .contains("2 lines differ from version 1: Finance: employees · Finance: function cost");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getHref().contains("line=finance-employees"))
                .isNotEmpty();
    }

    @Test
    void saysWhichLinesAreExplainedOtherwiseAndWhereOtherEvidenceIsNamed() {
        WalkedCases walked = new WalkedCases(beans);
        CaseFile file = walked.asked();
        Person officer = walked.holder(file, "return-officer");
        Returns returns = beans.getBean(Returns.class);
        walked.type(file, 16_000);
        returns.saveDraft(officer, file.id(), Map.of("finance-practice-1", "yes"));
        explain(officer, file, "Payroll of two districts.", "Minutes of May 2010.");
        walked.complete(file, "prepare-return", Map.of("complete", true));
        walked.complete(file, "certify-return", Map.of("outcome", "send-back", "reason", "Look again."));
        explain(officer, file, "Payroll of three districts.", "Minutes of June 2010.");
        walked.complete(file, "prepare-return", Map.of("complete", true));
        signIn(walked.holder(file, "certifying-officer"));

        holdTheSecondVersionBesideTheFirst(file);

        assertThat(words(find(Main.class).single()))
                .contains("No line differs from version 1", "Explained otherwise: Finance: function cost")
                .contains("Other evidence is named: Finance: the medium-term financial plan follows");
    }

    private void explain(Person officer, CaseFile file, String cause, String evidence) {
        Returns returns = beans.getBean(Returns.class);
        returns.saveExplanation(
                officer, file.id(), "band", "finance-cost", List.of(new Cause(cause, BigDecimal.valueOf(4_000))));
        returns.saveExplanation(
                officer, file.id(), "evidence", "finance-practice-1", List.of(new Cause(evidence, null)));
    }

    @Test
    void saysWhichFunctionIsHandedInOtherwiseAndMissesNothingWhereItIsNil() {
        WalkedCases walked = new WalkedCases(beans);
        CaseFile file = walked.sentBack();
        Returns returns = beans.getBean(Returns.class);
        Person officer = walked.holder(file, "return-officer");
        Template template = returns.templateOf(returns.ofCase(file.id()));
        returns.saveDraft(
                officer,
                file.id(),
                template.linesOf("travel").stream().collect(Collectors.toMap(TemplateLine::key, line -> "")));
        returns.setStanding(officer, file.id(), "travel", FunctionStanding.Kind.NIL, "The county books all travel.");
        walked.complete(file, "prepare-return", Map.of("complete", true));
        signIn(walked.holder(file, "certifying-officer"));

        holdTheSecondVersionBesideTheFirst(file);

        assertThat(words(find(Main.class).single()))
                .contains("Handed in otherwise: Travel")
                .contains("Travel is stated as nil: there is no such function. The county books all travel.")
                .doesNotContain("missing");
    }

    @Test
    void afterACorrectionWasDroppedTheCertifiedVersionStands() {
        WalkedCases walked = new WalkedCases(beans);
        CaseFile file = walked.certified();
        Person officer = walked.holder(file, "return-officer");
        beans.getBean(Corrections.class).open(officer, file.id(), "Headcount is wrong.");
        beans.getBean(Returns.class).saveDraft(officer, file.id(), Map.of("headcount", "650"));
        walked.complete(file, "correct-return", Map.of("outcome", "send", "note", "Counted again."));
        walked.complete(file, "certify-correction", Map.of("outcome", "send-back", "reason", "It was right."));
        walked.complete(file, "correct-return", Map.of("outcome", "drop", "note", "So it was."));
        signIn(officer);

        UI.getCurrent().navigate("cases/" + file.reference() + "/return");

        assertThat(words(find(Main.class).single())).contains("Version 1, sent by", "certified by");
    }

    @Test
    void aLineThatNobodyHasToFillInIsNotGivenAndNotMissing() {
        WalkedCases walked = new WalkedCases(beans);
        CaseFile file = walked.sentBack();
        signIn(walked.holder(file, "certifying-officer"));

        UI.getCurrent().navigate("cases/" + file.reference() + "/return");

        assertThat(words(find(Main.class).single()))
                .contains("Income from shared services", "not given")
                .doesNotContain("missing");
    }

    private static void holdTheSecondVersionBesideTheFirst(CaseFile file) {
        UI.getCurrent()
                .navigate(
                        "cases/" + file.reference() + "/return",
                        QueryParameters.simple(Map.of("version", "2", "beside", "1")));
    }
}
