package org.backbench.ui.returns;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.RatioUnit;
import org.backbench.benchmarks.ReleaseEffect;
import org.backbench.benchmarks.Releases;
import org.backbench.cases.CaseFile;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Before a correction is accepted: which released figures it changes, and who would stand in another quarter. */
@Component
class CorrectionEffects {

    private static final int PLACES = 2;

    private final Releases releases;

    CorrectionEffects(Releases releases) {
        this.releases = releases;
    }

    /** Empty before the freeze, and where no released figure changes. */
    Optional<Box> of(CaseFile file, Map<String, BigDecimal> figures) {
        List<ReleaseEffect> effects = releases.preview(file.cycle(), file.template(), file.bodyCode(), figures);
        if (effects.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        effects.forEach(effect -> list.add(new ListItem(sentence(effect))));
        return Optional.of(Box.div(
                "",
                Box.text("h3", "", "What it changes against the release"),
                Box.text("p", "bb-2", "The release itself stands. A note about the correction is published with it."),
                list));
    }

    static String sentence(ReleaseEffect effect) {
        RatioUnit unit = effect.released().indicator().unit();
        String changed = effect.changes().stream()
                .filter(ReleaseEffect.Change::changesQuarter)
                .map(ReleaseEffect.Change::name)
                .collect(Collectors.joining(", "));
        return "%s: %s becomes %s, release %s. Made again, the boundary would move by %s%%; %s."
                .formatted(
                        effect.released().indicator().title(),
                        value(effect.was(), unit),
                        value(effect.now(), unit),
                        effect.released().release(),
                        Figures.change(effect.moved(), 1),
                        changed.isEmpty() ? "nobody would change quarter" : changed + " would change quarter");
    }

    private static String value(@Nullable Position position, RatioUnit unit) {
        return position == null ? "left out" : unit.before() + Figures.decimal(position.ratio(), PLACES) + unit.after();
    }
}
