package org.backbench.bodies;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the tables public_body, body_succession and atypical_body, and adds fictional bodies. */
@Repository
class BodyRows {

    private static final String SELECT = """
        select b.*,
               (select headcount from body_headcount where body = b.code order by counted_on desc limit 1) as headcount,
               array(select successor from body_succession where predecessor = b.code order by 1) as successors,
               array(select predecessor from body_succession where successor = b.code order by 1) as predecessors
        from public_body b
        """;

    private final JdbcClient db;

    BodyRows(JdbcClient db) {
        this.db = db;
    }

    List<PublicBody> find(Collection<String> codes) {
        return db.sql(SELECT + " where b.code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> body(row))
                .list();
    }

    List<PublicBody> findOfClass(Collection<String> codes, String bodyClass) {
        return db.sql(SELECT + " where b.code = any(:codes) and b.body_class = :bodyClass")
                .param("codes", codes.toArray(String[]::new))
                .param("bodyClass", bodyClass)
                .query((row, number) -> body(row))
                .list();
    }

    /** The groups in which these bodies are compared, in their order; read by what makes a group, not body by body. */
    List<String> groupsOf(Collection<String> codes) {
        return db
                .sql("""
                    select distinct body_class, type, fictional from public_body where code = any(:codes)
                    order by body_class
                    """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> PublicBody.peerGroups(
                        row.getString("body_class"), BodyType.of(row.getString("type")), row.getBoolean("fictional")))
                .list()
                .stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    List<PublicBody> findByEcodes(Collection<String> ecodes) {
        return db.sql(SELECT + " where b.ecode = any(:ecodes)")
                .param("ecodes", ecodes.toArray(String[]::new))
                .query((row, number) -> body(row))
                .list();
    }

    List<PublicBody> list(BodyFilter filter, String after, int limit) {
        return db.sql(SELECT + """
            where b.code > :after
              and (cast(:sector as text) is null or b.sector = :sector)
              and (cast(:bodyClass as text) is null or b.body_class = :bodyClass)
              and (cast(:region as text) is null or b.region = :region)
              and (cast(:riep as text) is null or b.riep = :riep)
              and (cast(:on as date) is null or ((b.valid_from is null or b.valid_from <= :on)
                                             and (b.valid_to is null or b.valid_to >= :on)))
            order by b.code limit :limit
            """)
                .param("after", after)
                .param("sector", filter.sector())
                .param("bodyClass", filter.bodyClass())
                .param("region", filter.region())
                .param("riep", filter.riep())
                .param("on", filter.on())
                .param("limit", limit)
                .query((row, number) -> body(row))
                .list();
    }

    /** By name; those whose name, short name or code begins so. */
    List<PublicBody> listBeginning(String prefix, int limit) {
        return db.sql(SELECT + """
            where lower(b.name) like :prefix or lower(b.short_name) like :prefix or lower(b.code) like :prefix
            order by b.name, b.code limit :limit
            """)
                .param("prefix", prefix)
                .param("limit", limit)
                .query((row, number) -> body(row))
                .list();
    }

    List<PublicBody> listFictional() {
        return db.sql(SELECT + " where b.fictional order by b.code")
                .query((row, number) -> body(row))
                .list();
    }

    List<String> classes() {
        return db.sql("select distinct body_class from public_body order by 1")
                .query(String.class)
                .list();
    }

    Map<String, String> atypical() {
        Map<String, String> reasons = new TreeMap<>();
        db.sql("select body, reason from atypical_body").query(row -> {
            reasons.put(row.getString("body"), row.getString("reason"));
        });
        return reasons;
    }

    /** Whether the code was free. */
    boolean insert(PublicBody body, String sector) {
        return db.sql("""
            insert into public_body (code, name, short_name, type, body_class, sector, region, riep, county,
                valid_from, valid_to, fictional)
            values (:code, :name, :shortName, :type, :bodyClass, :sector, :region, :riep, :county,
                :validFrom, :validTo, true)
            on conflict do nothing
            """)
                        .param("code", body.code())
                        .param("name", body.name())
                        .param("shortName", body.shortName())
                        .param("type", body.type().key())
                        .param("bodyClass", body.bodyClass())
                        .param("sector", sector)
                        .param("region", body.region())
                        .param("riep", body.riep())
                        .param("county", body.county())
                        .param("validFrom", body.validFrom())
                        .param("validTo", body.validTo())
                        .update()
                == 1;
    }

    void insertNeighbours(String one, String other) {
        db.sql("""
            insert into body_neighbour (body, neighbour) values (:one, :other), (:other, :one) on conflict do nothing
            """).param("one", one).param("other", other).update();
    }

    Set<String> neighbours(String code) {
        return db.sql("select neighbour from body_neighbour where body = :code")
                .param("code", code)
                .query(String.class)
                .set();
    }

    /** The later body follows the earlier one. */
    void insertSuccession(String predecessor, String successor) {
        db.sql("""
            insert into body_succession (predecessor, successor) values (:predecessor, :successor)
            on conflict do nothing
            """)
                .param("predecessor", predecessor)
                .param("successor", successor)
                .update();
    }

    private static PublicBody body(ResultSet row) throws SQLException {
        return new PublicBody(
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                BodyType.of(row.getString("type")),
                row.getString("body_class"),
                row.getString("region"),
                row.getString("riep"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("ecode"),
                row.getBoolean("fictional"),
                row.getObject("headcount", Integer.class),
                texts(row.getArray("successors")),
                texts(row.getArray("predecessors")),
                row.getString("county"),
                row.getString("snac"),
                row.getString("register_code"),
                row.getObject("population", Integer.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
