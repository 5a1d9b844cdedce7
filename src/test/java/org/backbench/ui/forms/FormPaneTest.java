package org.backbench.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backbench.problems.Invalid.Place;
import org.backbench.workflow.Choice;
import org.backbench.workflow.FormFixtures;
import org.backbench.workflow.FormModel;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = FormPane.class)
class FormPaneTest extends BrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 12, 5);
    private static final Map<String, Object> PLAN = Map.of(
            "kind",
            "plan",
            "items",
            List.of(
                    Map.of("what", "Shared payroll", "gross", new BigDecimal("900.50"), "due", "2012-03-31"),
                    Map.of("what", "Vacancy freeze", "gross", "about 600", "due", "next spring", "ongoing", "no")));

    @Test
    void showsWhatIsGivenAndGivesItBack() {
        FormPane pane = open("draft-plan", PLAN);

        assertThat(field(TextField.class, "items-0-gross").getValue()).isEqualTo("900.50");
        assertThat(field(DayField.class, "items-0-due").getValue()).isEqualTo("2012-03-31");
        assertThat(field(RadioButtonGroup.class, "items-1-ongoing").getValue()).isEqualTo(new Choice("no", "No"));
        assertThat(items(pane)).extracting(item -> item.get("gross")).containsExactly("900.50", "about 600");
        assertThat(items(pane)).extracting(item -> item.get("due")).containsExactly("2012-03-31", "next spring");
        assertThat(items(pane)).extracting(item -> item.get("function")).containsExactly("", "");
    }

    @Test
    void saysAtOnceWhatIsNoNumberAndNoDate() {
        open("draft-plan", PLAN);

        assertThat(fault("items-0-gross")).isNull();
        assertThat(fault("items-1-gross")).isEqualTo("Write a number, for example 900.");
        assertThat(fault("items-1-due")).startsWith("Give a date, for example 31 December 2012");

        test(field(TextField.class, "items-1-gross")).setValue("600");
        assertThat(fault("items-1-gross")).isNull();
    }

    @Test
    void hidesAndShowsWhileThePersonChooses() {
        FormPane pane = open("certify-return", Map.of());
        assertThat(shown("reason")).isFalse();
        assertThat(shown("declaration")).isFalse();

        choose("outcome", "Send it back");
        assertThat(shown("reason")).isTrue();
        test(field(TextArea.class, "reason")).setValue("Line FIN-12 is empty");
        choose("outcome", "Certify the return");

        assertThat(shown("reason")).isFalse();
        assertThat(shown("declaration")).isTrue();
        assertThat(pane.values()).containsEntry("reason", "Line FIN-12 is empty");
    }

    @Test
    void putsEachFaultAtItsField() {
        FormPane pane = open("draft-plan", PLAN);

        pane.showErrors(List.of(
                new Place("items[1].what", "Item 2, what will be done: fill it in."),
                new Place("items[1].priority", "Item 2, priority: choose one."),
                new Place("items", "Items of the plan: they come to nothing."),
                new Place("signedBy", "signedBy: the form has no such field; leave it out.")));

        assertThat(fault("items-0-what")).isNull();
        assertThat(fault("items-1-what")).isEqualTo("Fill it in.");
        assertThat(fault("items-1-priority")).isEqualTo("Choose one.");
        assertThat(words(pane))
                .contains("4 places need attention.")
                .contains("they come to nothing")
                .contains("signedBy");

        pane.showErrors(List.of());
        assertThat(fault("items-1-what")).isNull();
        assertThat(words(pane)).doesNotContain("they come to nothing").doesNotContain("signedBy");
    }

    @Test
    void addsAndRemovesRowsWithoutLosingTheOthers() {
        FormPane pane = open("draft-plan", PLAN);
        test(field(TextField.class, "items-1-owner")).setValue("Head of finance");

        click("add-items");
        test(field(TextField.class, "items-2-what")).setValue("Stop reports");
        click("remove-items-0");

        assertThat(items(pane)).extracting(item -> item.get("what")).containsExactly("Vacancy freeze", "Stop reports");
        assertThat(field(TextField.class, "items-0-owner").getValue()).isEqualTo("Head of finance");
        assertThat(find(Component.class).withAttribute("aria-label", "Item 2").exists())
                .isTrue();

        click("undo");
        assertThat(items(pane))
                .extracting(item -> item.get("what"))
                .containsExactly("Shared payroll", "Vacancy freeze", "Stop reports");
    }

    @Test
    void beginsWithAsManyRowsAsTheFormSays() {
        open("appoint-panel", Map.of());
        assertThat(exists("field-seats-2-skill")).isTrue();
        assertThat(exists("field-seats-3-skill")).isFalse();
    }

    @Test
    void keepsFixedRowsAsTheyAreAndNamesThem() {
        FormPane pane = open(
                "judge-return",
                Map.of("functions", List.of(Map.of("function", "Finance"), Map.of("function", "Human resources"))));

        choose("functions-1-verdict", "Improve");

        assertThat(exists("add-functions")).isFalse();
        assertThat(exists("remove-functions-0")).isFalse();
        assertThat(find(Component.class)
                        .withAttribute("aria-label", "Human resources")
                        .exists())
                .isTrue();
        assertThat(pane.values().get("functions"))
                .isEqualTo(List.of(
                        Map.of("function", "Finance", "verdict", "", "evidence", ""),
                        Map.of("function", "Human resources", "verdict", "improve", "evidence", "")));
    }

    @Test
    void givesTheHelpOfRowsInTheFirstOfThem() {
        open(
                "judge-return",
                Map.of("functions", List.of(Map.of("function", "Finance"), Map.of("function", "Human resources"))));

        assertThat(field(TextArea.class, "functions-0-evidence").getHelperText())
                .startsWith("The figures and facts");
        assertThat(field(TextArea.class, "functions-1-evidence").getHelperText())
                .isNullOrEmpty();
    }

    @Test
    void keepsTheHelpWhenTheFirstRowGoes() {
        open("draft-plan", PLAN);
        click("remove-items-0");

        assertThat(field(TextField.class, "items-0-gross").getHelperText()).isEqualTo("Before any new cost.");
    }

    @Test
    void leavesOutAFixedListWithoutRows() {
        open("judge-return", Map.of());

        assertThat(find(Component.class)
                        .withAttribute("aria-label", "Functions")
                        .exists())
                .isFalse();
    }

    @Test
    void showsReadOnlyFieldsAsSuch() {
        open("moderate", Map.of("functions", List.of(Map.of("function", "Finance", "tally", "Improve 4, explain 1"))));

        assertThat(field(TextArea.class, "functions-0-tally").isReadOnly()).isTrue();
        assertThat(field(TextArea.class, "functions-0-tally").getValue()).isEqualTo("Improve 4, explain 1");
        assertThat(field(TextArea.class, "functions-0-tally").isRequiredIndicatorVisible())
                .isFalse();
    }

    @Test
    void offersChoicesToSearchOrToTick() {
        List<Choice> few = List.of(new Choice("1", "Payroll ledger"));
        List<Choice> many = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> new Choice("" + number, "Peer " + number))
                .toList();
        FormPane pane = open(FormFixtures.form("appoint-panel"), Map.of("lead", 8), Map.of("people", many));
        assertThat(field(ComboBox.class, "lead").getValue()).isEqualTo(many.get(7));
        assertThat(pane.values()).containsEntry("lead", "8");

        FormPane progress = open(
                FormFixtures.form("report-progress"), Map.of("evidence", List.of("1", "99")), Map.of("documents", few));
        assertThat(field(CheckboxGroup.class, "evidence").isInvalid()).isFalse();
        assertThat(progress.values()).containsEntry("evidence", List.of("1"));
    }

    @Test
    void saysWhatAChoiceBringsAlongOnceItIsChosen() {
        List<Choice> lines = List.of(new Choice("it", "IT", "Opens with it: function cost."), new Choice("fte", "FTE"));
        open(
                FormFixtures.form("certify-return"),
                Map.of("outcome", "send-back", "lines", List.of(Map.of("line", "it"), Map.of("line", "fte"))),
                Map.of("returnLines", lines));

        assertThat(field(ComboBox.class, "lines-0-line").getHelperText()).isEqualTo("Opens with it: function cost.");
        assertThat(field(ComboBox.class, "lines-1-line").getHelperText()).isNullOrEmpty();
    }

    @Test
    void saysWhenThereIsNothingToChooseFrom() {
        open("report-progress", Map.of());

        assertThat(field(CheckboxGroup.class, "evidence").getHelperText())
                .endsWith("There is nothing to choose from yet.");
    }

    @Test
    void countsCharactersUnderLongText() {
        open("close-plan", Map.of());
        test(field(TextArea.class, "statement")).setValue("x".repeat(1999));
        assertThat(field(TextArea.class, "statement").getHelperText()).doesNotContain("characters");

        test(field(TextArea.class, "statement")).setValue("x".repeat(4001));

        assertThat(field(TextArea.class, "statement").getHelperText()).endsWith("4,001 of 4,000 characters.");
        assertThat(fault("statement")).isEqualTo("4,001 characters are too many; write at most 4,000.");
    }

    @Test
    void tellsOfEveryChange() {
        FormPane pane = open("certify-return", Map.of());
        List<Map<String, Object>> saved = new ArrayList<>();
        pane.onChange(() -> saved.add(pane.values()));

        choose("outcome", "Certify the return");
        test(field(Checkbox.class, "declaration")).click();

        assertThat(saved).extracting(values -> values.get("declaration")).containsExactly(false, true);
    }

    @Test
    void marksWhatIsRequiredAndNamesEveryInput() {
        open("draft-plan", PLAN);

        assertThat(field(TextField.class, "items-0-what").isRequiredIndicatorVisible())
                .isTrue();
        assertThat(field(TextField.class, "items-0-owner").isRequiredIndicatorVisible())
                .isFalse();
        assertThat(find(TextField.class).all())
                .allSatisfy(field -> assertThat(field.getLabel()).isNotBlank());
        assertThat(find(ComboBox.class).all())
                .allSatisfy(field -> assertThat(field.getLabel()).isNotBlank());
    }

    @Test
    void canBeMadeToReadOnly() {
        FormPane pane = open("draft-plan", PLAN);

        pane.setReadOnly(true);

        assertThat(field(TextField.class, "items-0-what").isReadOnly()).isTrue();
        assertThat(exists("add-items")).isFalse();
        assertThat(exists("remove-items-0")).isFalse();
    }

    @Test
    void keepsTheFieldsOfAGroupTogether() {
        FormPane pane =
                open(FormFixtures.written("""
                    { "type": "group", "path": "minute", "label": "Minute", "components": [
                      { "type": "checkbox", "key": "final", "label": "Final" },
                      { "type": "textfield", "key": "number", "label": "Number",
                        "conditional": { "hide": "=minute.final = false" } } ] }
                    """), Map.of("minute", Map.of("final", false, "number", "47")), Map.of());
        assertThat(exists("field-minute-number")).isFalse();

        test(field(Checkbox.class, "minute-final")).click();
        pane.showErrors(List.of(new Place("minute.number", "Minute, number: write at most 1 characters.")));

        assertThat(fault("minute-number")).isEqualTo("Write at most 1 characters.");
        assertThat(pane.values()).isEqualTo(Map.of("minute", Map.of("final", true, "number", "47")));
    }

    private FormPane open(String key, Map<String, Object> values) {
        return open(FormFixtures.form(key), values, Map.of());
    }

    private FormPane open(FormModel form, Map<String, Object> values, Map<String, List<Choice>> choices) {
        FormPane pane = new FormPane(form, values, choices, TODAY);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(pane);
        return pane;
    }

    private <C extends Component> C field(Class<C> type, String name) {
        return find(type).withAttribute("data-testid", "field-" + name).single();
    }

    private boolean exists(String testId) {
        return find(Component.class).withAttribute("data-testid", testId).exists();
    }

    private boolean shown(String name) {
        return exists("field-" + name);
    }

    private String fault(String name) {
        HasValidationProperties field = (HasValidationProperties) field(Component.class, name);
        return field.isInvalid() ? field.getErrorMessage() : null;
    }

    @SuppressWarnings("unchecked")
    private void choose(String name, String label) {
        test((RadioButtonGroup<Choice>) field(RadioButtonGroup.class, name)).selectItem(label);
    }

    private void click(String testId) {
        test(find(Button.class).withAttribute("data-testid", testId).single()).click();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(FormPane pane) {
        return (List<Map<String, Object>>) pane.values().get("items");
    }

    private static String words(FormPane pane) {
        return pane.getElement().getTextRecursively();
    }
}
