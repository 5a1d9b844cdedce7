package org.backbench.ui.programme;

import com.vaadin.flow.component.html.Anchor;
import org.backbench.calendar.Calendar;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Notice;

/** The way to what the programme office keeps about time; a year before the calendar ends it says so. */
final class TimeCard extends Card {

    TimeCard(ProgrammeTools tools, Calendar calendar) {
        super("Days and ladders");
        calendar.notice(tools.dates().today()).ifPresent(words -> {
            Notice notice = Notice.attention("The calendar ends soon.", words);
            notice.getElement().setAttribute("data-testid", "calendar-ends");
            add(notice);
        });
        add(line("/programme/coming", "Steps to come", "what the clocks will do in the next twelve weeks"));
        if (tools.may("edit-calendar")) {
            add(line("/programme/calendar", "Calendar", "bank holidays and quiet periods"));
        }
        if (tools.may("edit-ladder")) {
            add(line("/programme/ladders", "Ladders", "what is sent before and after a day, and to whom"));
        }
        if (tools.may("stop-body")) {
            add(line("/programme/stops", "Stopped clocks", "bodies that are left in peace for a while"));
        }
    }

    private static Box line(String address, String words, String about) {
        return Box.div("", new Anchor(address, words), Box.detail(about));
    }
}
