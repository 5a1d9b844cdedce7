package org.backbench.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.backbench.bodies.Headcount;
import org.backbench.bodies.PublicBody;
import org.backbench.calendar.Dates;
import org.backbench.returns.scope.StaffCounts;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.BodyField;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.PageHead;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.Toast;
import org.backbench.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** Writes down how many people a body employs on a reference date: the next cycle decides by it who owes a return. */
@Route(value = "programme/headcounts", layout = Shell.class)
@PageTitle("Headcounts · Backbench")
@PermitAll
public class HeadcountPage extends Main implements BeforeEnterObserver {

    private static final int LAST_OF_MARCH = 31;

    private final transient ProgrammeTools tools;
    private final transient StaffCounts counts;
    private final BodyField body;
    private final DayField day;
    private final IntegerField people = new IntegerField("People");
    private final BigDecimalField fte = new BigDecimalField("Full-time equivalents");
    private final Box known = Box.div("");

    HeadcountPage(ProgrammeTools tools, StaffCounts counts) {
        this.tools = tools;
        this.counts = counts;
        body = new BodyField(tools.bodies());
        day = new DayField(tools.dates().today());
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!tools.may("record-headcount")) {
            throw new NotFoundException();
        }
        if (getChildren().findAny().isEmpty()) {
            build();
        }
    }

    private void build() {
        add(PageHead.programme(
                "headcounts",
                "How many people bodies employ",
                "People on the body's own payroll and those transferred to it count; agency workers do not, and"
                        + " full-time equivalents do not decide. Scope of an open cycle stands as it was decided;"
                        + " the next cycle takes the last count up to its reference date."));
        add(Box.div("bb-cols", new Card("Write a count down", form()), new Card("Counts of the body", known)));
        show();
    }

    private Component form() {
        body.setRequiredIndicatorVisible(true);
        body.addValueChangeListener(change -> show());
        day.setLabel("Counted on");
        day.setRequiredIndicatorVisible(true);
        day.setValue(lastReferenceDate());
        people.setRequiredIndicatorVisible(true);
        fte.setHelperText("Where they are known; they do not decide.");
        Button record = new Button("Write down", click -> record());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        mark(body, "headcount-body");
        mark(day, "headcount-day");
        mark(people, "headcount-people");
        mark(fte, "headcount-fte");
        mark(record, "record-headcount");
        return Box.div("bb-form", body, Box.div("bb-three", day, people, fte), Box.div("bb-row", record));
    }

    private static void mark(Component part, String testId) {
        part.getElement().setAttribute("data-testid", testId);
    }

    /** The 31 March that has come last. */
    private LocalDate lastReferenceDate() {
        LocalDate today = tools.dates().today();
        LocalDate thisYears = LocalDate.of(today.getYear(), Month.MARCH, LAST_OF_MARCH);
        return thisYears.isAfter(today) ? thisYears.minusYears(1) : thisYears;
    }

    private void record() {
        PublicBody chosen = body.getValue();
        LocalDate on = day.getValue();
        Integer number = people.getValue();
        body.setInvalid(chosen == null);
        body.setErrorMessage("Choose the body that was counted.");
        day.setInvalid(on == null);
        day.setErrorMessage("Give a date, for example 31 March 2012.");
        people.setInvalid(number == null);
        people.setErrorMessage("Give the number of people.");
        if (chosen != null && on != null && number != null) {
            Headcount count = new Headcount(on, number, fte.getValue());
            Asking.politely(() -> counts.record(tools.person(), chosen.code(), count), () -> {
                Toast.done("%s: %s people on %s.".formatted(chosen.name(), Figures.count(number), Dates.day(on)));
                people.clear();
                fte.clear();
                show();
            });
        }
    }

    private void show() {
        known.removeAll();
        PublicBody chosen = body.getValue();
        List<Headcount> list = chosen == null ? List.of() : counts.of(tools.person(), chosen.code());
        if (list.isEmpty()) {
            known.add(
                    chosen == null
                            ? new EmptyState("No body chosen", "Choose a body to see how many people it had and when.")
                            : new EmptyState("Nobody was counted", "%s has no count yet.".formatted(chosen.name())));
            return;
        }
        known.add(new DataTable<Headcount>("Counts of " + chosen.name())
                .text("Counted on", count -> Dates.day(count.on()))
                .number("People", count -> Figures.count(count.people()))
                .number("Full-time equivalents", count -> figure(count.fte()))
                .rows(list));
        known.add(new SheetLinks(() -> tools.sheets().headcounts(tools.person(), chosen.code())));
    }

    private static String figure(@Nullable BigDecimal fte) {
        return fte == null ? "not known" : fte.stripTrailingZeros().toPlainString();
    }
}
