package org.backbench.letters;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backbench.people.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table letter. */
@Repository
class LetterRows {

    private static final String COLUMNS = """
        select l.id, l.kind, l.mark, l.case_id, l.role_key, l.recipient_id, l.recipient, l.stands_in_for, l.subject,
               l.body, l.reply_to, l.reply_address, l.written_at, l.due_at, l.state, l.mailing_id,
               m.state as mailing, m.sent_at, m.attempts, m.digest
        from letter l left join mailing m on m.id = l.mailing_id
        """;

    private final JdbcClient db;

    LetterRows(JdbcClient db) {
        this.db = db;
    }

    /** Writes all in one statement; who has a letter because of the same thing gets no second one. */
    List<Long> insertAll(List<NewLetter> letters, Instant now) {
        return db.sql("""
            insert into letter (cause, kind, version, mark, urgent, case_id, clock_id, rung, role_key, recipient_id,
                                recipient, stands_in_for, subject, body, reply_to, reply_address, written_at, due_at,
                                state)
            select cause, kind, version, mark, urgent, case_id, clock_id, rung, role_key, recipient_id,
                   coalesce(recipient, 'nobody'), stands_in_for, subject, body, reply_to, reply_address, :now, due_at,
                   state
            from unnest(:causes::text[], :kinds::text[], :versions::int[], :marks::text[], :urgent::boolean[],
                        :caseIds::bigint[], :clockIds::bigint[], :rungs::text[], :roles::text[], :toIds::bigint[],
                        :names::text[], :standIns::text[], :subjects::text[], :bodies::text[], :replies::text[],
                        :replyAddresses::text[], :dueAts::timestamptz[], :states::text[])
              as written (cause, kind, version, mark, urgent, case_id, clock_id, rung, role_key, recipient_id,
                          recipient, stands_in_for, subject, body, reply_to, reply_address, due_at, state)
            on conflict do nothing
            returning id
            """)
                .param("now", utc(now))
                .param("causes", texts(letters, letter -> letter.occasion().cause()))
                .param(
                        "kinds",
                        texts(letters, letter -> letter.occasion().kind().key()))
                .param(
                        "versions",
                        each(letters, letter -> letter.occasion().kind().version())
                                .toArray(Integer[]::new))
                .param(
                        "marks",
                        texts(letters, letter -> letter.occasion().kind().mark().key()))
                .param(
                        "urgent",
                        each(letters, letter -> letter.occasion().kind().urgent())
                                .toArray(Boolean[]::new))
                .param("caseIds", longs(letters, letter -> letter.occasion().caseId()))
                .param("clockIds", longs(letters, letter -> letter.occasion().clockId()))
                .param("rungs", texts(letters, letter -> letter.occasion().rung()))
                .param("roles", texts(letters, letter -> letter.occasion().roleKey()))
                .param("toIds", longs(letters, letter -> of(letter.to(), Recipient::personId)))
                .param("names", texts(letters, letter -> of(letter.to(), Recipient::name)))
                .param("standIns", texts(letters, letter -> of(letter.to(), Recipient::standsInFor)))
                .param("subjects", texts(letters, NewLetter::subject))
                .param("bodies", texts(letters, NewLetter::body))
                .param("replies", texts(letters, letter -> of(letter.replyTo(), Recipient::name)))
                .param("replyAddresses", texts(letters, letter -> of(letter.replyTo(), Recipient::address)))
                .param("dueAts", texts(letters, letter -> letter.dueAt().toString()))
                .param("states", texts(letters, letter -> letter.state().key()))
                .query(Long.class)
                .list();
    }

    /** The letters of a case, newest first. */
    List<Letter> findByCase(long caseId, long before, int limit) {
        return db
                .sql(COLUMNS + "where l.case_id = :caseId and l.id < :before order by l.id desc limit :limit")
                .param("caseId", caseId)
                .param("before", before)
                .param("limit", limit)
                .query(LetterRow.class)
                .list()
                .stream()
                .map(LetterRow::letter)
                .toList();
    }

    Optional<Letter> find(long id) {
        return db.sql(COLUMNS + "where l.id = :id")
                .param("id", id)
                .query(LetterRow.class)
                .optional()
                .map(LetterRow::letter);
    }

    List<Letter> findByMailing(long mailingId) {
        return db
                .sql(COLUMNS + "where l.mailing_id = :mailingId order by l.mark, l.id")
                .param("mailingId", mailingId)
                .query(LetterRow.class)
                .list()
                .stream()
                .map(LetterRow::letter)
                .toList();
    }

    private record LetterRow(
            long id,
            String kind,
            String mark,
            long caseId,
            String roleKey,
            @Nullable Long recipientId,
            String recipient,
            @Nullable String standsInFor,
            String subject,
            String body,
            @Nullable String replyTo,
            @Nullable String replyAddress,
            Instant writtenAt,
            Instant dueAt,
            String state,
            @Nullable Long mailingId,
            @Nullable String mailing,
            @Nullable Instant sentAt,
            @Nullable Integer attempts,
            @Nullable Boolean digest) {

        Letter letter() {
            Letter.Way way = mailing == null || mailingId == null
                    ? null
                    : new Letter.Way(
                            mailingId,
                            MailingState.of(mailing),
                            sentAt,
                            attempts == null ? 0 : attempts,
                            Boolean.TRUE.equals(digest));
            return new Letter(
                    id,
                    kind,
                    Mark.of(mark),
                    caseId,
                    roleKey,
                    recipientId,
                    recipient,
                    standsInFor,
                    subject,
                    body,
                    replyTo,
                    replyAddress,
                    writtenAt,
                    dueAt,
                    LetterState.of(state),
                    way);
        }
    }

    private static <T> java.util.stream.Stream<T> each(List<NewLetter> letters, Function<NewLetter, T> part) {
        return letters.stream().map(part);
    }

    private static String[] texts(List<NewLetter> letters, Function<NewLetter, @Nullable String> part) {
        return each(letters, part).toArray(String[]::new);
    }

    private static Long[] longs(List<NewLetter> letters, Function<NewLetter, @Nullable Long> part) {
        return each(letters, part).toArray(Long[]::new);
    }

    private static <T> @Nullable T of(@Nullable Recipient person, Function<Recipient, @Nullable T> part) {
        return person == null ? null : part.apply(person);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
