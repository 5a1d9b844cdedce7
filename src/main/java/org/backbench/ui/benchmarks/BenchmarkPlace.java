package org.backbench.ui.benchmarks;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a benchmark is found: /benchmarks/2011/central-services-share?group=SC. */
record BenchmarkPlace(int cycle, String indicator, String group) {

    static final String CYCLE = "cycle";
    static final String INDICATOR = "indicator";
    static final String GROUP = "group";

    BenchmarkPlace in(String other) {
        return new BenchmarkPlace(cycle, indicator, other);
    }

    RouteParameters path() {
        return new RouteParameters(
                new RouteParam(CYCLE, Integer.toString(cycle)), new RouteParam(INDICATOR, indicator));
    }

    QueryParameters query() {
        return QueryParameters.of(GROUP, group);
    }

    String href() {
        return "/benchmarks/%d/%s?group=%s"
                .formatted(cycle, indicator, URLEncoder.encode(group, StandardCharsets.UTF_8));
    }
}
