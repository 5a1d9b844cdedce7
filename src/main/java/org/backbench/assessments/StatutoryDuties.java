package org.backbench.assessments;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.problems.Refused;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which bodies the Audit Commission Act gives no clock for a recommendation: reference/section-11.csv. */
@Component
class StatutoryDuties {

    private final Map<BodyType, String> without = new HashMap<>();

    StatutoryDuties() throws IOException {
        var file = new ClassPathResource("reference/section-11.csv");
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            lines.forEach(line -> without.put(BodyType.of(line.getField("body_type")), line.getField("why_not")));
        }
    }

    void requireClock(PublicBody body) {
        String why = without.get(body.type());
        if (why != null) {
            throw new NoClock(body, why);
        }
    }

    /** The Act leaves this kind of body out. */
    public static final class NoClock extends Refused {
        NoClock(PublicBody body, String why) {
            super("%s is a %s: section 11 sets it no clock (%s). Write the recommendation into the annual letter."
                    .formatted(body.name(), body.type().title(), why));
        }
    }
}
