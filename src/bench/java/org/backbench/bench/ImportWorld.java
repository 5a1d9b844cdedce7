package org.backbench.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backbench.people.Person;
import org.backbench.returns.Cycles;
import org.backbench.returns.NewCycle;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Templates;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many fictional bodies, a cycle for each import, and the file with all their figures. */
final class ImportWorld {

    static final Person PROGRAMME = new Person(-1, "programme", "Programme office", Set.of("programme-office@OEP"));
    static final String TEMPLATE = "vfm-2009";

    private static final int FIRST_YEAR = 2030;
    private static final String GROUP = "X-BENCH";

    private final Product product;
    private final int bodies;
    private final List<TemplateLine> lines;
    private int year = FIRST_YEAR - 1;

    ImportWorld(Product product, int bodies, int imports) {
        this.product = product;
        this.bodies = bodies;
        lines = product.get(Templates.class).get(TEMPLATE).required();
        addBodies(1, 1);
        for (int next = FIRST_YEAR; next < FIRST_YEAR + imports; next++) {
            product.get(Cycles.class).open(PROGRAMME, cycle(next));
        }
        addBodies(2, bodies);
        settleRegister();
    }

    private static NewCycle cycle(int year) {
        return new NewCycle(
                year,
                LocalDate.of(2011, 12, 31),
                LocalDate.of(2012, 1, 31),
                LocalDate.of(2015, 12, 31),
                List.of(new NewCycle.NewCollection(TEMPLATE, List.of(GROUP))));
    }

    /** Of a kind whose route is not drawn: what the engine does with cases is measured elsewhere. */
    private void addBodies(int from, int to) {
        product.get(JdbcClient.class)
                .sql("""
                    insert into public_body (code, name, short_name, type, body_class, sector, region, valid_from,
                        fictional)
                    select 'X-' || lpad(n::text, 6, '0'), 'Sample Authority ' || n, 'Sample ' || n,
                           'police_authority', :class, 'police', 'East Midlands', date '2009-04-01', true
                    from generate_series(:from, :to) as n
                    """)
                .param("class", GROUP)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /**
     * What autovacuum does within a minute: until then a statement is planned for the register of one body, and a
     * connection that has prepared it keeps that plan.
     */
    private void settleRegister() {
        JdbcClient.create(product.get(Flyway.class).getConfiguration().getDataSource())
                .sql("analyze public_body")
                .update();
    }

    int nextYear() {
        return ++year;
    }

    int bodies() {
        return bodies;
    }

    int valuesOfABody() {
        return lines.size();
    }

    /** A complete return of every body. One in a hundred has a year-on-year jump that somebody must explain. */
    byte[] file(Format format, int version) throws IOException {
        return format.write(bodies + 1, row -> row == 0 ? header() : line(row, row % 100 == 0 && version % 2 == 1));
    }

    private List<String> header() {
        return Stream.concat(Stream.of("body"), lines.stream().map(TemplateLine::column))
                .toList();
    }

    private List<String> line(int body, boolean jumps) {
        return Stream.concat(
                        Stream.of("X-%06d".formatted(body)),
                        lines.stream().map(line -> Integer.toString(value(line.key(), body, jumps))))
                .toList();
    }

    private static int value(String line, int body, boolean jumps) {
        int more = jumps ? 900 : 0;
        return switch (line) {
            case "running-costs" -> 200_000 + body;
            case "headcount" -> 640;
            case "fte" -> 541;
            default -> {
                int employees = 700 + body % 100;
                if (line.endsWith("-employees")) {
                    yield employees;
                }
                if (line.endsWith("-it")) {
                    yield more;
                }
                yield line.endsWith("-cost") ? employees + more : 0;
            }
        };
    }
}
