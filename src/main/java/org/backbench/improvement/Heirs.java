package org.backbench.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;

/** To how many successors a duty of a body that has ended may pass, and who they are. */
final class Heirs {

    private Heirs() {}

    /** Each duty passes to one; that of a county may pass to two. */
    static int most(PublicBody former) {
        return former.type() == BodyType.SHIRE_COUNTY ? 2 : 1;
    }

    static void requireEnded(PublicBody former, LocalDate today) {
        LocalDate ended = former.validTo();
        if (ended == null || !today.isAfter(ended)) {
            throw new Successions.BodyGoesOn(former);
        }
    }

    static void require(PublicBody former, List<Heir> heirs) {
        BigDecimal total = heirs.stream().map(Heir::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean named = heirs.stream().noneMatch(heir -> heir.owner().isBlank())
                && heirs.stream().allMatch(heir -> heir.share().signum() > 0)
                && heirs.stream().map(Heir::bodyCode).distinct().count() == heirs.size()
                && former.successors()
                        .containsAll(heirs.stream().map(Heir::bodyCode).toList());
        int most = most(former);
        if (!named || heirs.isEmpty() || heirs.size() > most || total.compareTo(BigDecimal.ONE) != 0) {
            throw new Successions.HeirsUnclear(former, most);
        }
    }

    /** Castershire East (head of finance) and Castershire West (treasurer). */
    static String words(List<Heir> heirs, Bodies bodies) {
        return heirs.stream()
                .map(heir -> "%s (%s)".formatted(bodies.find(heir.bodyCode()).name(), heir.owner()))
                .collect(Collectors.joining(" and "));
    }
}
