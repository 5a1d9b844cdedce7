package org.backbench.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Maps the rows of one query to records: a component is the column of its name, taskId also task_id. The columns are
 * looked up once a query; Spring's own mapper does it for each row, and there every name of two words and every moment
 * costs an exception inside.
 */
final class RecordMapper<R> implements RowMapper<R> {

    /** What is the same for every query of a record. */
    record Shape<R>(Constructor<R> constructor, String[] names, TypeDescriptor[] types) {

        static <R> Shape<R> of(Class<R> type) {
            Constructor<R> constructor = BeanUtils.getResolvableConstructor(type);
            RecordComponent[] components = type.getRecordComponents();
            String[] names = Arrays.stream(components)
                    .map(component -> plain(component.getName()))
                    .toArray(String[]::new);
            TypeDescriptor[] types = new TypeDescriptor[components.length];
            Arrays.setAll(types, place -> TypeDescriptor.valueOf(components[place].getType()));
            return new Shape<>(constructor, names, types);
        }
    }

    private static final ConversionService CONVERSIONS = DefaultConversionService.getSharedInstance();
    private static final int MOST_WORDS = 200;
    private static final int LONGEST_WORD = 100;

    private final Shape<R> shape;
    private final Map<String, String> words = new HashMap<>();
    private int[] columns = {};

    RecordMapper(Shape<R> shape) {
        this.shape = shape;
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public R mapRow(ResultSet row, int number) throws SQLException {
        if (columns.length == 0) {
            columns = columns(row.getMetaData());
        }
        @Nullable Object[] values = new Object[columns.length];
        for (int place = 0; place < values.length; place++) {
            values[place] = value(row, columns[place], shape.types()[place]);
        }
        return BeanUtils.instantiateClass(shape.constructor(), values);
    }

    private int[] columns(ResultSetMetaData row) throws SQLException {
        Map<String, Integer> places = new HashMap<>();
        for (int column = 1; column <= row.getColumnCount(); column++) {
            places.putIfAbsent(plain(row.getColumnLabel(column)), column);
        }
        return Arrays.stream(shape.names())
                .mapToInt(name -> place(places, name))
                .toArray();
    }

    private int place(Map<String, Integer> places, String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new InvalidDataAccessApiUsageException(
                    "%s has no column %s, only %s".formatted(shape.constructor(), name, places.keySet()));
        }
        return place;
    }

    private @Nullable Object value(ResultSet row, int column, TypeDescriptor type) throws SQLException {
        if (type.getType() == Instant.class) {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
        Object value = JdbcUtils.getResultSetValue(row, column, type.getType());
        if (value instanceof String word && type.getType() == String.class) {
            return once(word);
        }
        return type.getObjectType().isInstance(value) ? value : CONVERSIONS.convert(value, type);
    }

    /** A page says the same again and again, like stages and regions: who keeps it, as screens do, keeps that once. */
    private String once(String word) {
        if (word.length() > LONGEST_WORD) {
            return word;
        }
        String known = words.size() < MOST_WORDS ? words.putIfAbsent(word, word) : words.get(word);
        return known == null ? word : known;
    }
}
