package org.backbench.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The least that any import does: parse the same file and COPY the same values, a row each, into a plain table. */
final class FloorRun implements Arm.Work, AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    private final ImportWorld world;
    private final Format format;
    private final Connection connection;
    private byte[] file = {};

    FloorRun(Product product, ImportWorld world, Format format) throws SQLException {
        this.world = world;
        this.format = format;
        connection =
                product.get(Flyway.class).getConfiguration().getDataSource().getConnection();
        execute("create table if not exists bench_floor (body text, line text, value numeric)");
        connection.setAutoCommit(false);
    }

    @Override
    public void prepare() throws Exception {
        execute("truncate bench_floor");
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
        file = world.file(format, 0);
    }

    @Override
    public Map<String, Long> run() throws Exception {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy bench_floor (body, line, value) from stdin");
        Lines lines = new Lines(copy);
        format.read(file, lines);
        lines.flush();
        long rows = copy.endCopy();
        connection.commit();
        return Map.of("values", rows);
    }

    /** Writes each row as so many lines as it has values. */
    private static final class Lines implements Consumer<List<String>> {

        private final CopyIn copy;
        private final StringBuilder block = new StringBuilder(BLOCK * 2);
        private List<String> header = List.of();

        Lines(CopyIn copy) {
            this.copy = copy;
        }

        @Override
        public void accept(List<String> row) {
            if (header.isEmpty()) {
                header = row;
                return;
            }
            for (int column = 1; column < header.size(); column++) {
                block.append(row.getFirst()).append('\t').append(header.get(column));
                block.append('\t').append(row.get(column)).append('\n');
            }
            if (block.length() > BLOCK) {
                flush();
            }
        }

        void flush() {
            try {
                byte[] bytes = block.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                block.setLength(0);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
