package org.backbench.ui.cases;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.backbench.cases.CaseFilter;
import org.backbench.cases.CaseFlag;
import org.backbench.cases.CaseStatus;
import org.backbench.cases.Stage;
import org.jspecify.annotations.Nullable;

/** Which cases the address asks for: words, cycle, class, region, stage, status, flag. */
record CaseSearch(
        @Nullable String text,
        @Nullable String cycle,
        @Nullable String bodyClass,
        @Nullable String region,
        @Nullable String stage,
        @Nullable String status,
        @Nullable String flag) {

    /** The path of the list. */
    static final String PATH = "cases";

    static final CaseSearch NONE = new CaseSearch(null, null, null, null, null, null, null);

    static CaseSearch of(QueryParameters address) {
        return new CaseSearch(
                word(address, "q"),
                address.getSingleParameter("cycle")
                        .filter(text -> text.matches("\\d{4}"))
                        .orElse(null),
                word(address, "class"),
                word(address, "region"),
                word(address, "stage"),
                word(address, "status"),
                word(address, "flag"));
    }

    QueryParameters address() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "q", text);
        put(parts, "cycle", cycle);
        put(parts, "class", bodyClass);
        put(parts, "region", region);
        put(parts, "stage", stage);
        put(parts, "status", status);
        put(parts, "flag", flag);
        return QueryParameters.simple(parts);
    }

    boolean isFiltered() {
        return !equals(NONE);
    }

    /** The same search with one part changed, by the name it has in the address. */
    CaseSearch with(String part, @Nullable String value) {
        Map<String, String> parts = new LinkedHashMap<>();
        address().getParameters().forEach((name, values) -> parts.put(name, values.getFirst()));
        parts.remove(part);
        put(parts, part, value);
        return of(QueryParameters.simple(parts));
    }

    CaseFilter filter() {
        return new CaseFilter(
                text,
                cycle == null ? null : Integer.valueOf(cycle),
                bodyClass,
                region,
                constant(Stage.class, stage),
                constant(CaseStatus.class, status),
                constant(CaseFlag.class, flag));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String word(QueryParameters address, String name) {
        Optional<String> word = address.getSingleParameter(name);
        return word.filter(text -> !text.isBlank()).orElse(null);
    }

    private static void put(Map<String, String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.put(name, value);
        }
    }
}
