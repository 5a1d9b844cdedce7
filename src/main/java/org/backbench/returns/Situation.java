package org.backbench.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a return is held against beside its template.
 *
 * @param lastYear the accepted figures of the cycle before, without lines that were defined otherwise then
 * @param groups the peer groups of the body
 * @param standings by function, only those that are not simply handed in
 */
public record Situation(Map<String, BigDecimal> lastYear, Set<String> groups, Map<String, FunctionStanding> standings) {

    public static final Situation NONE = new Situation(Map.of(), Set.of(), Map.of());

    static Map<String, FunctionStanding> byFunction(List<FunctionStanding> standings) {
        return standings.stream().collect(Collectors.toMap(FunctionStanding::function, Function.identity()));
    }

    FunctionStanding.Kind of(String function) {
        if (standings.isEmpty()) {
            return FunctionStanding.Kind.HANDED_IN;
        }
        FunctionStanding standing = standings.get(function);
        return standing == null ? FunctionStanding.Kind.HANDED_IN : standing.kind();
    }
}
