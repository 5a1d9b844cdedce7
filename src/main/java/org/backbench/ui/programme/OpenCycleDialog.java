package org.backbench.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backbench.returns.Cycle;
import org.backbench.returns.NewCycle;
import org.backbench.returns.Template;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Toast;

/** Opens a cycle: its year, its dates, what it collects of whom. The dates follow the year until they are changed. */
final class OpenCycleDialog extends Dialog {

    private static final int YEARS_TO_TARGET = 3;
    private static final List<String> WITHIN_OTHERS = List.of("police", "fire");

    private final transient ProgrammeTools tools;
    private final transient Runnable changed;
    private final IntegerField year = new IntegerField("Cycle");
    private final DayField due;
    private final DayField freeze;
    private final DayField target;
    private final List<CollectionField> collections;

    OpenCycleDialog(ProgrammeTools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        List<Cycle> known = tools.cycles().list();
        due = day("Returns due", "cycle-due");
        freeze = day("Benchmarks freeze", "cycle-freeze");
        target = day("Target for savings", "cycle-target");
        List<String> classes = tools.bodies().peerGroups().stream()
                .filter(group -> !WITHIN_OTHERS.contains(group))
                .toList();
        collections = tools.templates().list().stream()
                .map(template -> new CollectionField(template, classes, isUsual(template, known)))
                .toList();
        setHeaderTitle("Open a cycle");
        setWidth("560px");
        askForYear(known);
        Box days = Box.div("bb-three", due, freeze, target);
        Box form = Box.div("bb-form", year, days, Box.text("h3", "", "Collects"));
        collections.forEach(form::add);
        add(form);
        getFooter().add(new Button("Cancel", click -> close()), commit());
    }

    private void askForYear(List<Cycle> known) {
        year.setRequiredIndicatorVisible(true);
        year.setStepButtonsVisible(true);
        year.setHelperText("About the financial year that ends on 31 March of this year.");
        year.setManualValidation(true);
        year.getElement().setAttribute("data-testid", "cycle-year");
        year.addValueChangeListener(change -> suggestDates(known));
        year.setValue(
                known.isEmpty()
                        ? tools.dates().today().getYear()
                        : known.getFirst().year() + 1);
    }

    private DayField day(String label, String testId) {
        DayField field = new DayField(tools.dates().today()).warning(tools.dates()::caution);
        field.setLabel(label);
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("data-testid", testId);
        return field;
    }

    private Button commit() {
        Button open = new Button("Open the cycle", click -> send());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.getElement().setAttribute("data-testid", "confirm-open-cycle");
        return open;
    }

    private void send() {
        if (!isComplete()) {
            return;
        }
        NewCycle fresh = new NewCycle(
                year.getValue(),
                due.getValue(),
                freeze.getValue(),
                target.getValue(),
                collections.stream()
                        .map(CollectionField::value)
                        .flatMap(Optional::stream)
                        .toList());
        Asking.politely(() -> tools.cycles().open(tools.person(), fresh), opened -> {
            close();
            Toast.done("Cycle %d is open; %s.".formatted(opened.year(), cases(opened)));
            changed.run();
        });
    }

    private boolean isComplete() {
        year.setInvalid(year.getValue() == null);
        year.setErrorMessage("Give a year, for example 2012.");
        List<DayField> empty = Stream.of(due, freeze, target)
                .filter(day -> day.getValue() == null)
                .toList();
        empty.forEach(day -> {
            day.setInvalid(true);
            day.setErrorMessage("Give a date, for example 31 December 2012.");
        });
        boolean groups =
                collections.stream().filter(CollectionField::isWithoutGroups).count() == 0;
        return !year.isInvalid() && empty.isEmpty() && groups;
    }

    private String cases(Cycle opened) {
        long cases = opened.collections().stream()
                .flatMap(collection ->
                        tools.collecting().returns().ofCollection(opened.year(), collection.template()).stream())
                .filter(owed -> owed.caseId() != null)
                .count();
        return cases == 0
                ? "cases open with its bulk import"
                : cases == 1 ? "one case was opened" : Figures.count(cases) + " cases were opened";
    }

    /** As the last cycle did: returns by the end of the year, the freeze a month later, one target for the round. */
    private void suggestDates(List<Cycle> known) {
        Integer wanted = year.getValue();
        if (wanted == null || wanted < 1 || wanted > 9_000) {
            return;
        }
        LocalDate frozen = tools.dates().workingDayUpTo(LocalDate.of(wanted + 1, Month.JANUARY, 31));
        due.setValue(LocalDate.of(wanted, Month.DECEMBER, 31));
        freeze.setValue(frozen);
        target.setValue(known.stream()
                .map(Cycle::target)
                .filter(day -> day.isAfter(frozen))
                .findFirst()
                .orElse(LocalDate.of(wanted + YEARS_TO_TARGET, Month.DECEMBER, 31)));
    }

    private static boolean isUsual(Template template, List<Cycle> known) {
        return known.isEmpty()
                || known.getFirst().collections().stream()
                        .anyMatch(collection -> collection.template().equals(template.key()));
    }
}
