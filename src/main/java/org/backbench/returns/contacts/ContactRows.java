package org.backbench.returns.contacts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table body_contact. */
@Repository
class ContactRows {

    /** Whom a body named in some cycle. */
    private record ContactRow(
            ContactRole role,
            boolean current,
            String name,
            String address,
            String telephone,
            String confirmedBy,
            Instant confirmedAt) {

        Contact contact() {
            return new Contact(name, address, telephone);
        }
    }

    private final JdbcClient db;

    ContactRows(JdbcClient db) {
        this.db = db;
    }

    /** One for each role: who is confirmed in this cycle, and who was last before it. */
    List<NamedContact> of(String bodyCode, int cycle) {
        List<ContactRow> rows = db.sql("""
            select distinct on (role, current) role, cycle = :cycle as current, name, address, telephone,
                   confirmed_by, confirmed_at
            from body_contact where body_code = :body and cycle <= :cycle
            order by role, current, cycle desc
            """)
                .param("body", bodyCode)
                .param("cycle", cycle)
                .query(ContactRow.class)
                .list();
        return Arrays.stream(ContactRole.values())
                .map(role -> named(
                        role, rows.stream().filter(row -> row.role == role).toList()))
                .toList();
    }

    private static NamedContact named(ContactRole role, List<ContactRow> rows) {
        ContactRow now = rows.stream().filter(ContactRow::current).findFirst().orElse(null);
        @Nullable
        Contact before = rows.stream()
                .filter(row -> !row.current)
                .map(ContactRow::contact)
                .findFirst()
                .orElse(null);
        return now == null
                ? new NamedContact(role, null, null, null, before)
                : new NamedContact(role, now.contact(), now.confirmedBy, now.confirmedAt, before);
    }

    void save(String bodyCode, int cycle, Map<ContactRole, Contact> contacts, String by, Instant at) {
        db.sql("""
            insert into body_contact (body_code, cycle, role, name, address, telephone, confirmed_by, confirmed_at)
            select :body, :cycle, r, n, a, t, :by, :at
            from unnest(:roles, :names, :addresses, :telephones) as c (r, n, a, t)
            on conflict (body_code, cycle, role)
            do update set name = excluded.name, address = excluded.address, telephone = excluded.telephone,
                confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at
            """)
                .param("body", bodyCode)
                .param("cycle", cycle)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("roles", contacts.keySet().stream().map(Enum::name).toArray(String[]::new))
                .param("names", texts(contacts, Contact::name))
                .param("addresses", texts(contacts, Contact::address))
                .param("telephones", texts(contacts, Contact::telephone))
                .update();
    }

    private static String[] texts(Map<ContactRole, Contact> contacts, Function<Contact, String> text) {
        return contacts.values().stream().map(text).toArray(String[]::new);
    }
}
