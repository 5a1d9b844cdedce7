package org.backbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backbench.BackbenchTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables as they stand after all migrations, in one file to read and to compare. When a migration changes them on
 * purpose: run this test, then {@code cp target/schema.txt src/test/resources/schema.txt} and read the difference.
 */
@BackbenchTest
class SchemaTest {

    private static final Path AGREED = Path.of("src/test/resources/schema.txt");
    private static final Path FOUND = Path.of("target/schema.txt");

    private static final String TABLES = """
        select table_name from information_schema.tables
        where table_schema = 'app' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
        order by table_name
        """;

    private static final String COLUMNS = """
        select format('    %s %s%s%s%s', rpad(a.attname, 22), format_type(a.atttypid, a.atttypmod),
                   case when a.attnotnull then ' not null' else '' end,
                   case when a.attidentity <> '' then ' identity' else '' end,
                   coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''))
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = ('app.' || quote_ident(:table))::regclass and a.attnum > 0 and not a.attisdropped
        order by a.attnum
        """;

    private static final String CONSTRAINTS = """
        select format('    %s', pg_get_constraintdef(oid))
        from pg_constraint
        where conrelid = ('app.' || quote_ident(:table))::regclass and contype <> 'n'
        order by array_position(array['p', 'u', 'x', 'f', 'c']::"char"[], contype), pg_get_constraintdef(oid)
        """;

    private static final String INDEXES = """
        select '    ' || regexp_replace(indexdef, '^CREATE (UNIQUE )?INDEX (\\S+) ON app\\.\\S+ USING', '\\1index \\2')
        from pg_indexes i
        where schemaname = 'app' and tablename = :table
          and not exists (select from pg_constraint c where c.conname = i.indexname and c.contype in ('p', 'u', 'x'))
        order by indexname
        """;

    @Autowired
    JdbcClient db;

    @Test
    void tablesAreAsAgreed() throws IOException {
        String schema = schema();
        Files.writeString(FOUND, schema);

        assertThat(schema)
                .as("the tables; if they are as you want them: cp %s %s", FOUND, AGREED)
                .isEqualTo(Files.readString(AGREED));
    }

    private String schema() {
        var schema = new StringBuilder();
        for (String table : db.sql(TABLES).query(String.class).list()) {
            schema.append(table).append('\n');
            for (String question : List.of(COLUMNS, CONSTRAINTS, INDEXES)) {
                List<String> lines = db.sql(question)
                        .param("table", table)
                        .query(String.class)
                        .list();
                lines.forEach(line -> schema.append(line.stripTrailing()).append('\n'));
            }
            schema.append('\n');
        }
        return schema.toString();
    }
}
