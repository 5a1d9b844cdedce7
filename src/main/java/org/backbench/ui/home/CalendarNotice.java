package org.backbench.ui.home;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.backbench.calendar.Calendar;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.Notice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A year before the calendar ends, for those who add to it and those who keep the service. */
@Component
@Order(1)
record CalendarNotice(Rights rights, Calendar calendar, DueDates dates) implements HomePart {

    @Override
    public Where where() {
        return Where.TOP;
    }

    @Override
    public Optional<Notice> of(Person person) {
        if (!rights.may(person, "edit-calendar") && !person.is(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        return calendar.notice(dates.today()).map(words -> {
            Notice notice = Notice.attention("The calendar ends soon.", words);
            notice.getElement().setAttribute("data-testid", "calendar-ends");
            if (rights.may(person, "edit-calendar")) {
                notice.add(" ");
                notice.add(new Anchor("/programme/calendar", "Calendar"));
            }
            return notice;
        });
    }
}
