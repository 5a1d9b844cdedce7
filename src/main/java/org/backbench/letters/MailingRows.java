package org.backbench.letters;

import static org.backbench.letters.LetterRows.utc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table mailing. What is due is composed in business time; attempts are counted in the machine's. */
@Repository
class MailingRows {

    private static final String COLUMNS = """
        select id, recipient_id, recipient, address, digest, letters, subject, composed_at,
               upper(replace(state, '-', '_')) as state, attempts, sent_at, message_id, trouble
        from mailing
        """;

    /** One mailing a letter. */
    private static final String ALONE = """
        with due as materialized (
            select id, recipient_id, recipient, nextval(pg_get_serial_sequence('mailing', 'id')) as mailing
            from letter where id = any(:ids) and state = 'held' and due_at <= :now),
        made as (
            insert into mailing (id, recipient_id, recipient, digest, letters, composed_at, state, sent_at)
            overriding system value
            select mailing, recipient_id, recipient, false, 1, :now, :state,
                   case when :state = 'local' then :now end
            from due)
        update letter set state = 'mailed', mailing_id = due.mailing from due where letter.id = due.id
        returning due.mailing
        """;

    /** One mailing a person and, where each day has one of its own, a moment. */
    private static final String DIGESTS = """
        with due as materialized (
            select l.id, l.recipient_id, l.recipient, t.mark,
                   case when :daily then l.due_at else :now::timestamptz end as slot
            from letter l join letter_template t on t.id = l.template_id
            where l.state = 'held' and l.due_at <= :now for update of l skip locked),
        heads as (
            select recipient_id, slot, min(recipient) as recipient, count(*) as letters,
                   count(*) filter (where mark = 'act') as act
            from due group by recipient_id, slot),
        numbered as materialized (
            select heads.*, nextval(pg_get_serial_sequence('mailing', 'id')) as mailing
            from (select * from heads order by slot, recipient_id) heads),
        made as (
            insert into mailing (id, recipient_id, recipient, digest, letters, subject, composed_at, state, sent_at)
            overriding system value
            select mailing, recipient_id, recipient, true, letters,
                   case when letters = 1 then null
                        when act = 0 then 'For your information: ' || letters || ' letters'
                        when act = letters then 'Action needed: ' || letters || ' letters ask you to act'
                        else 'Action needed: ' || act || ' of ' || letters || ' letters ask'
                             || case when act = 1 then 's' else '' end || ' you to act' end,
                   slot, :state, case when :state = 'local' then slot end
            from numbered),
        taken as (
            update letter set state = 'mailed', mailing_id = numbered.mailing
            from due join numbered using (recipient_id, slot) where letter.id = due.id)
        select mailing from numbered where letters = 1
        """;

    private final JdbcClient db;

    MailingRows(JdbcClient db) {
        this.db = db;
    }

    /** Makes a mailing of each of these letters that is due now; the ids of the mailings, which have no subject yet. */
    List<Long> composeAlone(List<Long> letterIds, MailingState state, Instant now) {
        return db.sql(ALONE)
                .param("ids", letterIds.toArray(Long[]::new))
                .param("now", utc(now))
                .param("state", state.key())
                .query(Long.class)
                .list();
    }

    /**
     * Makes digests of everything that is held and due.
     *
     * @param daily a digest for each day, as when they had come in time; otherwise one a person, however late
     * @return the ids of those of one letter, which have no subject yet
     */
    List<Long> composeDigests(boolean daily, MailingState state, Instant now) {
        return db.sql(DIGESTS)
                .param("daily", daily)
                .param("now", utc(now))
                .param("state", state.key())
                .query(Long.class)
                .list();
    }

    /** Gives each of these letters' mailings the subject of the letter. */
    void updateSubjects(List<Letter> letters) {
        db.sql("""
            update mailing set subject = named.subject
            from unnest(:ids, :subjects) as named (id, subject) where mailing.id = named.id
            """)
                .param("ids", letters.stream().map(Letter::mailingId).toArray(Long[]::new))
                .param("subjects", letters.stream().map(Letter::subject).toArray(String[]::new))
                .update();
    }

    /** Takes the next mailing to hand over; another node takes another one. */
    Optional<Mailing> claim() {
        return db.sql("""
            update mailing set state = 'handing-over', handed_at = now(), attempts = attempts + 1
            where id = (select id from mailing where state = 'ready' and next_try_at <= now()
                        order by next_try_at, id limit 1 for update skip locked)
            returning id, recipient_id, recipient, address, digest, letters, subject, composed_at,
                      upper(replace(state, '-', '_')) as state, attempts, sent_at, message_id, trouble
            """).query(Mailing.class).optional();
    }

    void sent(long id, String address, Instant at) {
        db.sql("""
            update mailing set state = 'sent', sent_at = :at, address = :address, trouble = null
            where id = :id and state = 'handing-over'
            """)
                .param("id", id)
                .param("at", utc(at))
                .param("address", address)
                .update();
    }

    void tryAgain(long id, Duration delay, String trouble) {
        db.sql("""
            update mailing set state = 'ready', next_try_at = now() + make_interval(secs => :seconds),
                               trouble = :trouble
            where id = :id and state = 'handing-over'
            """)
                .param("id", id)
                .param("seconds", (double) delay.toSeconds())
                .param("trouble", trouble)
                .update();
    }

    void stop(long id, MailingState state, String trouble) {
        db.sql("update mailing set state = :state, trouble = :trouble where id = :id and state = 'handing-over'")
                .param("id", id)
                .param("state", state.key())
                .param("trouble", trouble)
                .update();
    }

    /** What somebody began to hand over long ago: whoever it was has died, and nobody knows how far he came. */
    int doubt(Duration after, String trouble) {
        return db.sql("""
            update mailing set state = 'in-doubt', trouble = :trouble
            where state = 'handing-over' and handed_at < now() - make_interval(secs => :seconds)
            """)
                .param("seconds", (double) after.toSeconds())
                .param("trouble", trouble)
                .update();
    }

    /** Somebody decides that what failed or is in doubt goes out again; false when it is neither. */
    boolean sendAgain(long id) {
        return db.sql("""
            update mailing set state = 'ready', next_try_at = now(), attempts = 0, handed_at = null
            where id = :id and state in ('failed', 'in-doubt')
            """).param("id", id).update() == 1;
    }

    Optional<Mailing> find(long id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Mailing.class)
                .optional();
    }

    /** Newest first. */
    List<Mailing> list(MailingState state, long before, int limit) {
        return db.sql(COLUMNS + "where state = :state and id < :before order by id desc limit :limit")
                .param("state", state.key())
                .param("before", before)
                .param("limit", limit)
                .query(Mailing.class)
                .list();
    }

    /** What stayed in the outbox, the latest first. */
    List<Mailing> listLocal(@Nullable Instant before, long beforeId, int limit) {
        return db.sql(COLUMNS + """
            where state = 'local' and (:before::timestamptz is null or (composed_at, id) < (:before, :id))
            order by composed_at desc, id desc limit :limit
            """)
                .param("before", before == null ? null : utc(before))
                .param("id", beforeId)
                .param("limit", limit)
                .query(Mailing.class)
                .list();
    }

    int count(MailingState state) {
        return db.sql("select count(*) from mailing where state = :state")
                .param("state", state.key())
                .query(Integer.class)
                .single();
    }
}
