package org.backbench.returns.scope;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.problems.Invalid;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Unit;

/**
 * The figures of former bodies and how they are shared out to those that follow them.
 *
 * @param figures by former body and line
 */
public record NewProForma(List<Share> shares, Map<String, Map<String, BigDecimal>> figures) {

    private static final int THOUSANDTHS = 3;
    private static final Set<Unit> ADD_UP = Set.of(
            Unit.THOUSAND_POUNDS,
            Unit.PEOPLE,
            Unit.FTE,
            Unit.COUNT,
            Unit.DAYS,
            Unit.HOURS,
            Unit.SQUARE_METRES,
            Unit.KWH,
            Unit.CUBIC_METRES);

    public NewProForma {
        shares = List.copyOf(shares);
        figures = Map.copyOf(figures);
    }

    Set<String> predecessors() {
        return shares.stream().map(Share::predecessor).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> successors() {
        return shares.stream().map(Share::successor).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Share> of(String predecessor) {
        return shares.stream()
                .filter(share -> share.predecessor().equals(predecessor))
                .toList();
    }

    /** Lets shares pass that leave nothing out, or says what is wrong with them; the bodies by code. */
    NewProForma requireSound(Map<String, PublicBody> bodies) {
        for (Share share : shares) {
            PublicBody former = known(bodies, share.predecessor());
            if (share.share().signum() <= 0 || !former.successors().contains(share.successor())) {
                throw unsound(
                        former,
                        "No share of %s can go to %s: name its successors, each with more than 0."
                                .formatted(former.name(), share.successor()));
            }
        }
        predecessors().forEach(code -> requireWhole(known(bodies, code)));
        for (String successor : successors()) {
            known(bodies, successor).predecessors().stream()
                    .filter(former -> of(former).isEmpty())
                    .findFirst()
                    .ifPresent(missing -> {
                        throw unsound(
                                known(bodies, successor),
                                "%s also follows %s: its figures and share are missing."
                                        .formatted(known(bodies, successor).name(), missing));
                    });
        }
        return this;
    }

    private void requireWhole(PublicBody former) {
        List<Share> parts = of(former.code());
        BigDecimal total = parts.stream().map(Share::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(BigDecimal.ONE) != 0) {
            throw unsound(
                    former,
                    "The shares of %s total %s: they must total 1, so that nothing is lost or counted twice."
                            .formatted(former.name(), total.stripTrailingZeros().toPlainString()));
        }
        if (parts.size() > 1 && former.type() != BodyType.SHIRE_COUNTY) {
            throw unsound(
                    former,
                    "%s goes whole to one successor: only the figures of a county are shared out."
                            .formatted(former.name()));
        }
        if (figures.getOrDefault(former.code(), Map.of()).isEmpty()) {
            throw unsound(former, "The figures of %s are missing.".formatted(former.name()));
        }
    }

    private static PublicBody known(Map<String, PublicBody> bodies, String code) {
        PublicBody body = bodies.get(code);
        if (body == null) {
            throw new Unsound(code, "The register knows no body %s.".formatted(code));
        }
        return body;
    }

    private static Unsound unsound(PublicBody body, String sentence) {
        return new Unsound(body.code(), sentence);
    }

    /**
     * What a successor gets of every line that can be added up; shares of the last successor are what is left, so that
     * the successors together have what the former bodies had. An index or an answer is nobody's sum and stays out.
     */
    Map<String, BigDecimal> figuresOf(String successor, Template template) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (TemplateLine line : template.lines()) {
            if (!ADD_UP.contains(line.unit())) {
                continue;
            }
            for (String former : predecessors()) {
                BigDecimal whole = figures.getOrDefault(former, Map.of()).get(line.key());
                if (whole != null
                        && of(former).stream()
                                .anyMatch(share -> share.successor().equals(successor))) {
                    sums.merge(line.key(), part(former, successor, whole, line.unit()), BigDecimal::add);
                }
            }
        }
        return sums;
    }

    private BigDecimal part(String former, String successor, BigDecimal whole, Unit unit) {
        int digits = unit == Unit.PEOPLE || unit == Unit.COUNT ? 0 : THOUSANDTHS;
        BigDecimal left = whole;
        for (Share share : of(former)) {
            BigDecimal part = share.equals(of(former).getLast())
                    ? left
                    : whole.multiply(share.share()).setScale(digits, RoundingMode.HALF_UP);
            if (share.successor().equals(successor)) {
                return part;
            }
            left = left.subtract(part);
        }
        throw new IllegalArgumentException(successor);
    }

    /** 51 % of Castershire County Council, the whole of Aldford District. */
    String inWords(String successor, Map<String, PublicBody> bodies) {
        return shares.stream()
                .filter(share -> share.successor().equals(successor))
                .map(share -> (share.share().compareTo(BigDecimal.ONE) == 0
                                ? "the whole of "
                                : share.share()
                                                .movePointRight(2)
                                                .stripTrailingZeros()
                                                .toPlainString() + " % of ")
                        + known(bodies, share.predecessor()).name())
                .collect(Collectors.joining(", "));
    }

    /** Shares or figures that cannot be: the body, and what to do. */
    public static final class Unsound extends Invalid {
        Unsound(String body, String sentence) {
            super(sentence, List.of(new Place(body, sentence)));
        }
    }
}
