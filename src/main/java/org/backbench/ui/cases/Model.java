package org.backbench.ui.cases;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.workflow.ProcessTrace.Visit;

/**
 * A process model as drawn: its words, and which arrows a case came along.
 *
 * @param xml the file as it is
 * @param names of its elements by id
 * @param calls the processes that its call activities start, by id of the activity
 */
record Model(
        String title,
        String xml,
        Map<String, String> names,
        List<Arrow> arrows,
        Set<String> joins,
        Map<String, String> calls) {

    /** An arrow between two elements. */
    record Arrow(String id, String from, String to) {}

    boolean draws(String element) {
        return names.containsKey(element);
    }

    String name(String element) {
        return names.getOrDefault(element, element);
    }

    /**
     * The arrows of the way: each element was reached from the nearest one visited before it that points to it; where
     * ways join, from all.
     */
    Set<String> way(List<Visit> visits) {
        Set<String> way = new LinkedHashSet<>();
        for (int at = 1; at < visits.size(); at++) {
            String here = visits.get(at).element();
            Set<String> wanted = new HashSet<>();
            arrows.stream().filter(arrow -> arrow.to().equals(here)).forEach(arrow -> wanted.add(arrow.from()));
            for (int before = at - 1; before >= 0 && !wanted.isEmpty(); before--) {
                String from = visits.get(before).element();
                if (wanted.remove(from)) {
                    arrows.stream()
                            .filter(arrow ->
                                    arrow.from().equals(from) && arrow.to().equals(here))
                            .forEach(arrow -> way.add(arrow.id()));
                    if (!joins.contains(here)) {
                        break;
                    }
                }
            }
        }
        return way;
    }
}
