package org.backbench.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table letter. */
@Repository
class LetterRows {

    private static final String COLUMNS = """
        select l.id, l.template_id, l.case_id, f.reference, f.body_name, f.data_year, l.role_key, l.recipient_id,
               l.recipient, l.stands_in_for, l.vacant, l.what, l.due, l.sentence, l.subject, l.body, l.reply_to,
               l.reply_address, l.written_at, l.due_at, upper(replace(l.state, '-', '_')) as state, l.mailing_id,
               upper(replace(m.state, '-', '_')) as mailing, m.sent_at, coalesce(m.attempts, 0) as attempts
        from letter l join case_file f on f.id = l.case_id left join mailing m on m.id = l.mailing_id
        """;

    /** The columns travel as arrays: one statement, whatever the number of letters. */
    private static final String INSERT = """
        with made as (
        insert into letter (cause, template_id, case_id, clock_id, rung, role_key, recipient_id, recipient,
                            stands_in_for, vacant, what, due, sentence, reply_to, reply_address, written_at, due_at,
                            state)
        select cause, template_id, case_id, clock_id, rung, role_key, recipient_id, recipient,
               stands_in_for, vacant, what, due, sentence, reply_to, reply_address, :now, due_at, state
        from unnest(:causes::text[], :templates::bigint[], :caseIds::bigint[], :clockIds::bigint[], :rungs::text[],
                    :roles::text[], :toIds::bigint[], :names::text[], :standIns::text[], :vacant::boolean[],
                    :whats::text[], :dues::date[], :sentences::text[], :replies::text[], :replyAddresses::text[],
                    :dueAts::timestamptz[], :states::text[])
          as written (cause, template_id, case_id, clock_id, rung, role_key, recipient_id, recipient, stands_in_for,
                      vacant, what, due, sentence, reply_to, reply_address, due_at, state)
        on conflict do nothing
        returning id, due_at)
        select id from made where due_at <= :now
        """;

    private final Wording wording;
    private final JdbcClient db;

    LetterRows(JdbcClient db, Wording wording) {
        this.db = db;
        this.wording = wording;
    }

    /** Writes all; who has a letter because of the same thing gets no second one. The ids of those due now. */
    List<Long> insertAll(List<NewLetter> letters, Instant now) {
        return db.sql(INSERT)
                .param("now", utc(now))
                .params(causes(letters))
                .params(readers(letters))
                .params(words(letters))
                .query(Long.class)
                .list();
    }

    private static Map<String, Object> causes(List<NewLetter> letters) {
        return Map.of(
                "causes", texts(letters, letter -> letter.occasion().cause()),
                "templates", longs(letters, NewLetter::templateId),
                "caseIds", longs(letters, letter -> letter.occasion().caseId()),
                "clockIds", longs(letters, letter -> letter.occasion().clockId()),
                "rungs", texts(letters, letter -> letter.occasion().rung()));
    }

    private static Map<String, Object> readers(List<NewLetter> letters) {
        return Map.of(
                "roles", texts(letters, letter -> letter.occasion().roleKey()),
                "toIds", longs(letters, NewLetter::readerId),
                "names", texts(letters, NewLetter::readerName),
                "standIns", texts(letters, NewLetter::standsInFor),
                "vacant", letters.stream().map(NewLetter::vacant).toArray(Boolean[]::new),
                "replies", texts(letters, NewLetter::replyName),
                "replyAddresses", texts(letters, NewLetter::replyAddress));
    }

    private static Map<String, Object> words(List<NewLetter> letters) {
        return Map.of(
                "whats", texts(letters, letter -> letter.occasion().what()),
                "dues", texts(letters, letter -> text(letter.occasion().due())),
                "sentences", texts(letters, letter -> letter.occasion().sentence()),
                "dueAts", texts(letters, letter -> letter.dueAt().toString()),
                "states", texts(letters, letter -> letter.state().key()));
    }

    /** The letters of a case, newest first. */
    List<Letter> findByCase(long caseId, long before, int limit) {
        return db
                .sql(COLUMNS + "where l.case_id = :caseId and l.id < :before order by l.id desc limit :limit")
                .param("caseId", caseId)
                .param("before", before)
                .param("limit", limit)
                .query(LetterRow.class)
                .stream()
                .map(wording::letter)
                .toList();
    }

    Optional<Letter> find(long id) {
        return db.sql(COLUMNS + "where l.id = :id")
                .param("id", id)
                .query(LetterRow.class)
                .optional()
                .map(wording::letter);
    }

    List<Letter> findByMailing(long mailingId) {
        return findByMailings(List.of(mailingId)).stream()
                .sorted(Comparator.comparing(Letter::mark).thenComparing(Letter::id))
                .toList();
    }

    /** All letters of these mailings. */
    List<Letter> findByMailings(Collection<Long> mailingIds) {
        return db
                .sql(COLUMNS + "where l.mailing_id = any(:mailings)")
                .param("mailings", mailingIds.toArray(Long[]::new))
                .query(LetterRow.class)
                .stream()
                .map(wording::letter)
                .toList();
    }

    private static String[] texts(List<NewLetter> letters, Function<NewLetter, @Nullable String> part) {
        return letters.stream().map(part).toArray(String[]::new);
    }

    private static Long[] longs(List<NewLetter> letters, Function<NewLetter, @Nullable Long> part) {
        return letters.stream().map(part).toArray(Long[]::new);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
