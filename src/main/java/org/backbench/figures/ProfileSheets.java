package org.backbench.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.backbench.benchmarks.Indicators;
import org.backbench.benchmarks.Position;
import org.backbench.benchmarks.ProfileLine;
import org.backbench.benchmarks.Profiles;
import org.backbench.benchmarks.Quartiles;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A body by all its indicators as a file; every line carries how it was made and what it must be read with. */
@Component
class ProfileSheets {

    private static final int PLACES = 4;

    private final Profiles profiles;
    private final Indicators indicators;
    private final Cases cases;
    private final Templates templates;
    private final Rights rights;

    ProfileSheets(Profiles profiles, Indicators indicators, Cases cases, Templates templates, Rights rights) {
        this.profiles = profiles;
        this.indicators = indicators;
        this.cases = cases;
        this.templates = templates;
        this.rights = rights;
    }

    /** All indicators of the body of a case the person may see, in the order of the indicators. */
    Sheet<ProfileLine> of(Person person, String reference) {
        CaseFile file = cases.find(person, reference);
        rights.require(person, "see-benchmarks");
        Template template = templates.get(file.template());
        Sheet<ProfileLine> sheet = new Sheet<ProfileLine>(
                        "benchmarks-" + reference,
                        () -> profiles.of(person, file.cycle(), file.template(), file.bodyCode()).stream())
                .column("cycle", line -> file.cycle())
                .column("data_year", line -> file.dataYear())
                .column("body", line -> file.bodyCode())
                .column("name", line -> file.bodyName())
                .column("fictional", line -> file.fictional())
                .column("group", ProfileLine::group)
                .column("function", line -> template.titleOf(line.indicator().function()))
                .column("kind", line -> indicators.kindOf(line.indicator()).key())
                .column("indicator", line -> line.indicator().key())
                .column("title", line -> line.indicator().title())
                .column("official_code", line -> line.indicator().officialCode())
                .column("unit", line -> line.indicator().unit().words())
                .column("better_when", line -> line.indicator().betterWhen().key());
        return figures(sheet, template);
    }

    private static Sheet<ProfileLine> figures(Sheet<ProfileLine> sheet, Template template) {
        return sheet.column("value", line -> own(line, position -> rounded(position.ratio())))
                .column("quarter_1_better_or_lowest_4_worse_or_highest", line -> own(line, Position::quartile))
                .column("numerator", line -> own(line, Position::numerator))
                .column("denominator", line -> own(line, Position::denominator))
                .column("n", ProfileLine::n)
                .column("q1", line -> quartile(line, Quartiles::q1))
                .column("median", line -> quartile(line, Quartiles::median))
                .column("q3", line -> quartile(line, Quartiles::q3))
                .column("method", ProfileLine::method)
                .column("release", ProfileLine::release)
                .column("data_quality", ProfileSheets::quality)
                .column("definition_note", line -> line.indicator().note())
                .column("caveat", line -> template.caveat());
    }

    private static @Nullable Object own(ProfileLine line, Function<Position, @Nullable Object> part) {
        Position own = line.own();
        return own == null ? null : part.apply(own);
    }

    private static @Nullable BigDecimal quartile(ProfileLine line, Function<Quartiles, BigDecimal> part) {
        Quartiles quartiles = line.quartiles();
        return quartiles == null ? null : rounded(part.apply(quartiles));
    }

    /** What must be known before the value is used; suppressed, reserved and left out are three things. */
    private static String quality(ProfileLine line) {
        if (line.leftOut() != null && line.own() == null) {
            String what = line.suppressed() ? "suppressed: " : line.reserved() ? "reserved: " : "left out: ";
            return what + line.leftOut().reason();
        }
        Position own = line.own();
        if (own == null) {
            return "not reported";
        }
        if (line.caution() != null) {
            return "provisional: " + line.caution();
        }
        String quality = own.spike() ? Position.SPIKE : "as reported";
        return line.late() ? quality + ", after the release, measured against it" : quality;
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(PLACES, RoundingMode.HALF_UP);
    }
}
