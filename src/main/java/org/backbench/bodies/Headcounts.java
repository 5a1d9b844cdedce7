package org.backbench.bodies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.backbench.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people each body employs, by the day on which they were counted. */
@Service
@Transactional
public class Headcounts {

    private final HeadcountRows rows;
    private final Bodies bodies;
    private final Audit audit;

    Headcounts(HeadcountRows rows, Bodies bodies, Audit audit) {
        this.rows = rows;
        this.bodies = bodies;
        this.audit = audit;
    }

    /**
     * Writes a count down; one of the same day is replaced, and the trail keeps both. A decision on scope that was made
     * with an earlier count stands. Whether the person may is for the caller to check.
     *
     * @param by the login of the person
     */
    public void record(String code, Headcount count, String by) {
        PublicBody body = bodies.find(code);
        rows.save(code, count);
        audit.record(
                by,
                "count-headcount",
                code,
                null,
                "%s: %d people on %s".formatted(body.name(), count.people(), count.on()));
    }

    /** Every count of a body, the latest first. */
    @Transactional(readOnly = true)
    public List<Headcount> of(String code) {
        return rows.list(bodies.find(code).code());
    }

    /** The last count of each body up to the day or, for a body that begins later, up to its first day. */
    @Transactional(readOnly = true)
    public Map<String, Headcount> latest(Collection<String> codes, LocalDate on) {
        return rows.latest(codes, on);
    }
}
