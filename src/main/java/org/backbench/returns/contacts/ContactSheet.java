package org.backbench.returns.contacts;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of a body in a cycle, confirmed in the October before its return is due.
 *
 * @param from the first day on which they are confirmed
 * @param due the last day of that October
 */
public record ContactSheet(LocalDate from, LocalDate due, List<NamedContact> contacts) {

    private static final int LAST_OF_OCTOBER = 31;

    public ContactSheet {
        contacts = List.copyOf(contacts);
    }

    static ContactSheet of(LocalDate returnDue, List<NamedContact> contacts) {
        LocalDate october = LocalDate.of(returnDue.getYear(), Month.OCTOBER, LAST_OF_OCTOBER);
        LocalDate due = october.isAfter(returnDue) ? october.minusYears(1) : october;
        return new ContactSheet(due.withDayOfMonth(1), due, contacts);
    }

    /** Those that nobody has confirmed yet. */
    public List<NamedContact> toConfirm() {
        return contacts.stream().filter(each -> each.contact() == null).toList();
    }

    /** Whether it is time to confirm them, or past. */
    public boolean isOpen(LocalDate today) {
        return !today.isBefore(from);
    }

    ContactSheet requireOpen(LocalDate today) {
        if (!isOpen(today)) {
            throw new NotYetOctober(from);
        }
        return this;
    }

    @Nullable
    Contact lastYear(ContactRole role) {
        return contacts.stream()
                .filter(each -> each.role() == role)
                .findFirst()
                .map(NamedContact::lastYear)
                .orElse(null);
    }

    /** Who is named too early has often left when the return is due. */
    public static final class NotYetOctober extends Refused {
        NotYetOctober(LocalDate from) {
            super("Contacts are confirmed in the October before the return: come back on %s."
                    .formatted(Dates.day(from)));
        }
    }
}
