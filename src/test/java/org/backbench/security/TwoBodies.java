package org.backbench.security;

import static org.backbench.people.PeopleFixtures.personWith;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.backbench.cases.CaseFile;
import org.backbench.deadlines.Deadlines;
import org.backbench.documents.Documents;
import org.backbench.letters.Letters;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.corrections.Corrections;
import org.backbench.returns.roundtrip.ReturnFiles;
import org.backbench.ui.WalkedCases;
import org.backbench.worklist.WorkItem;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A case of one body with a thing of each kind that has an id, and a person with every role of other bodies,
 * partnerships and routes, to whom none of it may show.
 *
 * @param owner the return officer of the case's body
 * @param files the walk the case came from
 */
record TwoBodies(
        WalkedCases files,
        CaseFile file,
        Person owner,
        Person stranger,
        long task,
        long clock,
        long document,
        long action,
        long query,
        long upload,
        long seat,
        Person peer) {

    /** An id that nothing has. */
    static final long NOTHING = 987_654_321;

    /** The return is being prepared. */
    static TwoBodies in(ApplicationContext beans) {
        WalkedCases walked = new WalkedCases(beans);
        CaseFile file = walked.asked();
        walked.type(file, 2_000);
        Person owner = walked.holder(file, "return-officer");
        return in(beans, walked, file, walked.open(file, "prepare-return").getFirst(), NOTHING, owner);
    }

    /** The return was sent and came back: there is a version of it, and it is being prepared again. */
    static TwoBodies sentBack(ApplicationContext beans) {
        WalkedCases walked = new WalkedCases(beans);
        CaseFile file = walked.sentBack();
        Person owner = walked.holder(file, "return-officer");
        return in(beans, walked, file, walked.open(file, "prepare-return").getFirst(), NOTHING, owner);
    }

    /** The panel has judged, the report is out for comments, and the return is open for correction. */
    static TwoBodies judged(ApplicationContext beans) {
        WalkedCases walked = new WalkedCases(beans);
        CaseFile file = walked.judged();
        long seat = beans.getBean(JdbcClient.class)
                .sql("select min(id) from panel_seat where case_id = ?")
                .param(file.id())
                .query(Long.class)
                .single();
        beans.getBean(Corrections.class)
                .open(walked.holder(file, "return-officer"), file.id(), "A recharge is missing.");
        told(beans.getBean(JdbcClient.class), file);
        Person peer = beans.getBean(People.class).holding("peer@" + seat).getFirst();
        return in(beans, walked, file, walked.open(file, "check-report").getFirst(), seat, peer);
    }

    private static TwoBodies in(
            ApplicationContext beans, WalkedCases walked, CaseFile file, WorkItem task, long seat, Person peer) {
        Person owner = walked.holder(file, "return-officer");
        long clock = beans.getBean(Deadlines.class)
                .of("return", file.id(), null)
                .orElseThrow()
                .id();
        byte[] text = "account,amount\n4711,-750\n".getBytes(StandardCharsets.UTF_8);
        long document = beans.getBean(Documents.class)
                .store(owner, file.id(), "ledger.csv", text)
                .id();
        long action = action(beans.getBean(JdbcClient.class), file, owner);
        long query = query(beans.getBean(JdbcClient.class), file);
        long upload = upload(beans.getBean(ReturnFiles.class), file, owner);
        return new TwoBodies(
                walked, file, owner, stranger(beans), task.id(), clock, document, action, query, upload, seat, peer);
    }

    /** The workbook of the return, as it was downloaded. */
    private static long upload(ReturnFiles files, CaseFile file, Person owner) {
        var workbook = new ByteArrayOutputStream();
        try {
            files.write(owner, file.id(), workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var content = new ByteArrayInputStream(workbook.toByteArray());
        return files.upload(owner, file.id(), "return.xlsx", content).id();
    }

    /** As a review manager who asks about a figure would leave it. */
    private static long query(JdbcClient db, CaseFile file) {
        return db.sql("""
            with raised as (
                insert into query (case_id, return_id, number, version, raised_by, raised_name, raised_at, due)
                select :case, id, 1, 1, 'service', 'Backbench', now(), date '2011-12-19'
                from body_return where case_id = :case returning id)
            insert into query_point (query_id, position, line, hard, state)
            select id, 1, 'finance-cost', false, 'OPEN' from raised returning query_id
            """).param("case", file.id()).query(Long.class).single();
    }

    /** The first letter that went to the return officer of the case. */
    long letter(ApplicationContext beans) {
        return beans.getBean(JdbcClient.class)
                .sql("select min(id) from letter where case_id = ? and role_key = ?")
                .param(file.id())
                .param("return-officer@" + file.bodyCode())
                .query(Long.class)
                .single();
    }

    /** The clock of a task of the case that is open. */
    long taskClock(ApplicationContext beans) {
        return beans.getBean(Deadlines.class).ofTasks(file.id()).stream()
                .filter(clock -> clock.stoppedOn() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The rung that causes the next letter of the case. */
    long rung(ApplicationContext beans) {
        return beans.getBean(Letters.class)
                .preview(owner(), file.reference())
                .getFirst()
                .rungId();
    }

    /** What the auditor recommended to the body under section 11. */
    long recommendation(ApplicationContext beans) {
        return beans.getBean(JdbcClient.class)
                .sql("""
                    insert into recommendation (case_id, text, sent_on, sent_by, last_day)
                    values (?, 'Reconcile.', '2011-12-01', 'Ann Example', '2011-12-31') returning id
                    """)
                .param(file.id())
                .query(Long.class)
                .single();
    }

    private static Person stranger(ApplicationContext beans) {
        return personWith(
                beans.getBean(People.class),
                "return-officer@XELSEWHERE",
                "certifying-officer@XELSEWHERE",
                "chief-executive@XELSEWHERE",
                "lead-member@XELSEWHERE",
                "review-manager@SWRIEP",
                "riep-director@SWRIEP",
                "peer@pool",
                "hmic-analyst@HMIC",
                "administrator@BB");
    }

    /** As two months before the target date would leave it. */
    private static void told(JdbcClient db, CaseFile file) {
        db.sql("""
            insert into target_notice (case_id, told_on, reply_by, required, verified, words)
            values (?, date '2011-12-05', date '2011-12-19', 100, 0, 'Behind.')
            """).param(file.id()).update();
    }

    /** As the walk to an agreed plan would leave it. */
    private static long action(JdbcClient db, CaseFile file, Person by) {
        db.sql("""
            insert into plan_need (case_id, outcome, reason, decided_by, decided_by_name, decided_on, function,
                function_title, indicator, pounds, baseline_cost, base, ratio, boundary, target)
            values (:case, 'required', 'Dear.', :by, 'By', date '2011-12-05', 'finance', 'Finance',
                'finance-cost-share', 100, 1000, 2000, 50, 45, date '2012-12-31')
            """).param("case", file.id()).param("by", by.id()).update();
        return db.sql("""
            with agreed as (
                insert into plan (case_id, body_code, state, agreed_on, reference, body_name, fictional, riep)
                values (:case, :body, 'agreed', date '2011-12-05', :reference, :name, :fictional, :riep) returning id)
            insert into action (plan_id, number, what, function, owner, priority, due, milestone, measure, expected)
            select id, 1, 'Share payroll', 'finance', 'Head of finance', 'high', date '2012-03-30', 'Signed',
                'Cost', 100 from agreed returning id
            """)
                .param("case", file.id())
                .param("body", file.bodyCode())
                .param("reference", file.reference())
                .param("name", file.bodyName())
                .param("fictional", file.fictional())
                .param("riep", file.riep())
                .query(Long.class)
                .single();
    }
}
