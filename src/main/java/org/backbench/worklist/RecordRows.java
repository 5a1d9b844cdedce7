package org.backbench.worklist;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;

/**
 * Maps rows to records, a column for each component in their order. By name each moment and each name of two words
 * costs an exception inside the mapping, which took nineteen twentieths of a page of 50 rows.
 */
final class RecordRows<R extends Record> implements RowMapper<R> {

    private interface Reader {
        @Nullable
        Object read(ResultSet row, int column) throws SQLException;
    }

    private static final Map<Class<?>, Reader> READERS = Map.of(
            long.class, ResultSet::getLong,
            int.class, ResultSet::getInt,
            boolean.class, ResultSet::getBoolean,
            String.class, ResultSet::getString,
            Instant.class, RecordRows::moment);

    private final Constructor<R> constructor;
    private final List<Reader> readers;

    RecordRows(Class<R> type) {
        constructor = BeanUtils.getResolvableConstructor(type);
        readers = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .map(RecordRows::reader)
                .toList();
    }

    private static Reader reader(Class<?> type) {
        return READERS.getOrDefault(type, (row, column) -> row.getObject(column, type));
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    @Override
    public R mapRow(ResultSet row, int number) throws SQLException {
        @Nullable Object[] values = new Object[readers.size()];
        for (int place = 0; place < values.length; place++) {
            values[place] = readers.get(place).read(row, place + 1);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }
}
