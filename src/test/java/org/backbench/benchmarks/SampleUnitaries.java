package org.backbench.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.returns.Cycles;
import org.backbench.returns.NewCycle;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.imports.ImportChoices;
import org.backbench.returns.imports.ImportState;
import org.backbench.returns.imports.ImportView;
import org.backbench.returns.imports.Imports;
import org.springframework.context.ApplicationContext;

/** Groups of sample unitaries with cycles of their own; the first of a group have few leavers. */
public final class SampleUnitaries {

    private final Bodies bodies;
    private final Cycles cycles;
    private final Imports imports;

    public SampleUnitaries(ApplicationContext beans) {
        bodies = beans.getBean(Bodies.class);
        cycles = beans.getBean(Cycles.class);
        imports = beans.getBean(Imports.class);
    }

    /** Opens a cycle for so many bodies; the first so many of them send. */
    public List<String> collect(int year, String group, int count, int sent) throws InterruptedException {
        List<String> codes = IntStream.range(0, count)
                .mapToObj(i -> bodies.add(PublicBody.fictional(
                                        group + "-" + (char) ('A' + i),
                                        "Sample Unitary " + i,
                                        BodyType.UNITARY,
                                        group,
                                        "East Midlands",
                                        null)
                                .employing(3000))
                        .code())
                .toList();
        cycles.open(
                PROGRAMME,
                new NewCycle(
                        year,
                        LocalDate.of(2016, 12, 30),
                        LocalDate.of(2017, 1, 31),
                        LocalDate.of(2019, 12, 31),
                        List.of(new NewCycle.NewCollection("vfm-2009", List.of(group)))));
        Map<String, Map<String, String>> file = new LinkedHashMap<>();
        for (int i = 0; i < sent; i++) {
            file.put(codes.get(i), figures(i, 1_000 + 100L * i));
        }
        send(year, file);
        return codes;
    }

    /** The first of them loses two people a year, each further one ten more. */
    public static Map<String, String> figures(int place, long cost) {
        Map<String, String> figures = ReturnFixtures.finance(cost, 100_000);
        figures.put("hr-leavers", Integer.toString(2 + 10 * place));
        figures.put("hr-average-headcount", "640");
        return figures;
    }

    public void send(int year, Map<String, Map<String, String>> file) throws InterruptedException {
        ImportView view = imports.await(
                PROGRAMME,
                imports.start(PROGRAMME, year, "vfm.csv", ReturnFixtures.bulkFile(file), ImportChoices.NONE));
        assertThat(view.state()).isEqualTo(ImportState.DONE);
    }
}
