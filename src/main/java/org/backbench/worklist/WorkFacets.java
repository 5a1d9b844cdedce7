package org.backbench.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the tasks of a queue have in common: how many have which stage, region, class, role, kind, flag, the most first.
 *
 * @param capped whether only the first thousand tasks were counted
 */
public record WorkFacets(Map<String, Map<String, Integer>> facets, boolean capped) {

    static WorkFacets of(List<QueueRows.Count> counts) {
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        counts.forEach(count -> facets.computeIfAbsent(count.facet(), name -> new LinkedHashMap<>())
                .put(count.value(), count.tasks()));
        int tasks = facets.getOrDefault("stage", Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new WorkFacets(facets, tasks == QueueRows.CAP);
    }

    /** The values of a facet with their counts: stage, region, class, role, task or flag. */
    public Map<String, Integer> of(String facet) {
        return facets.getOrDefault(facet, Map.of());
    }
}
