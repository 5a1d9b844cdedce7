package org.backbench.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The least that any import does: parse the same file and COPY the same values, a row each, into a plain table. */
final class FloorRun implements Arm.Work, AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    private final ImportWorld world;
    private final Connection connection;
    private byte[] file = {};

    FloorRun(Product product, ImportWorld world) throws SQLException {
        this.world = world;
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
        file = world.file(0);
    }

    @Override
    public Map<String, Long> run() throws Exception {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy bench_floor (body, line, value) from stdin");
        StringBuilder block = new StringBuilder(BLOCK * 2);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
            List<String> header = List.of();
            for (CsvRecord record : csv) {
                if (header.isEmpty()) {
                    header = record.getFields();
                    continue;
                }
                for (int column = 1; column < header.size(); column++) {
                    block.append(record.getField(0))
                            .append('\t')
                            .append(header.get(column))
                            .append('\t');
                    block.append(record.getField(column)).append('\n');
                }
                if (block.length() > BLOCK) {
                    write(copy, block);
                }
            }
        }
        write(copy, block);
        long rows = copy.endCopy();
        connection.commit();
        return Map.of("values", rows);
    }

    private static void write(CopyIn copy, StringBuilder block) throws SQLException {
        byte[] bytes = block.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        block.setLength(0);
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
