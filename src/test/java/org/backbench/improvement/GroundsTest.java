package org.backbench.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backbench.BackbenchTest;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.returns.Cycles;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.imports.ImportChoices;
import org.backbench.returns.imports.Imports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may be asked of the eight unitaries of scenario S7, whose finance costs 1.0 to 2.8 per cent. */
@BackbenchTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroundsTest {

    /** Finance cost and running costs in £ thousand; the last body is Tarnbury, the one before has 2.0 per cent. */
    private static final long[][] EIGHT = {
        {1200, 120_000}, {1320, 120_000}, {1440, 120_000}, {1560, 120_000},
        {1800, 120_000}, {1920, 120_000}, {3000, 150_000}, {5600, 200_000},
    };

    private static final int YEAR = 2014;

    @Autowired
    Grounds grounds;

    @Autowired
    Cases cases;

    @Autowired
    Bodies bodies;

    @Autowired
    Cycles cycles;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient db;

    @BeforeAll
    void collect() throws InterruptedException {
        Map<String, Map<String, String>> file = new LinkedHashMap<>();
        for (long[] figure : EIGHT) {
            file.put(add("X-GROUND", file.size() + 1), ReturnFixtures.finance(figure[0], figure[1]));
        }
        file.put(add("X-ALONE", 1), ReturnFixtures.finance(5600, 200_000));
        cycles.open(PROGRAMME, ReturnFixtures.cycle(YEAR, "vfm-2009", "X-GROUND", "X-ALONE"));
        long id = imports.start(PROGRAMME, YEAR, "vfm.csv", ReturnFixtures.bulkFile(file), ImportChoices.NONE);
        imports.await(PROGRAMME, id);
    }

    @Test
    void tarnburyHasToSaveTwoPointTwoMillionWhereThePanelSaidImprove() {
        CaseFile tarnbury = caseOf("X-GROUND-8");
        conclude(tarnbury, "finance", "IMPROVE");

        Requirement requirement = grounds.requirement(tarnbury, NeedOutcome.REQUIRED);

        assertThat(requirement.pounds()).isEqualTo(2_200_000);
        assertThat(requirement.function()).isEqualTo("finance");
        assertThat(requirement.title()).isEqualTo("Finance");
        assertThat(requirement.baselineCost()).isEqualTo(5_600_000);
        assertThat(requirement.base()).isEqualTo(200_000_000);
        assertThat(requirement.ratio()).isEqualByComparingTo("2.8");
        assertThat(requirement.boundary()).isEqualByComparingTo("1.7");
        assertThat(requirement.target()).isEqualTo(LocalDate.of(YEAR + 3, 12, 31));
        assertThat(grounds.of(tarnbury).sentence())
                .startsWith(
                        "Finance: the panel says “improve”; 2.80 % against a boundary of 1.70 %, opportunity £2.20m a"
                                + " year.");
    }

    @Test
    void aPlanIsOfferedWhereThePanelSaidExplain() {
        CaseFile second = caseOf("X-GROUND-7");
        conclude(second, "finance", "EXPLAIN");

        assertThatExceptionOfType(Findings.NotFromARatioAlone.class)
                .isThrownBy(() -> grounds.requirement(second, NeedOutcome.REQUIRED));
        assertThat(grounds.requirement(second, NeedOutcome.OFFERED).pounds()).isEqualTo(450_000);
        assertThat(grounds.requirement(second, NeedOutcome.NO_PLAN)).isNull();
    }

    @Test
    void aBodyBelowTheBoundaryIsNotAsked() {
        CaseFile cheap = caseOf("X-GROUND-1");
        conclude(cheap, "finance", "IMPROVE");

        assertThatExceptionOfType(Findings.OpportunityTooSmall.class)
                .isThrownBy(() -> grounds.requirement(cheap, NeedOutcome.REQUIRED))
                .withMessageStartingWith("The opportunity is £0 a year; below £50,000 no plan is asked for.");
    }

    @Test
    void aConclusionCountsOnceTheReportIsIssued() {
        CaseFile tarnbury = caseOf("X-GROUND-8");
        conclude(tarnbury, "finance", "IMPROVE");
        db.sql("update review set state = 'CHECKING' where case_id = :id")
                .param("id", tarnbury.id())
                .update();

        assertThatExceptionOfType(Findings.NotFromARatioAlone.class)
                .isThrownBy(() -> grounds.requirement(tarnbury, NeedOutcome.REQUIRED));
    }

    @Test
    void nothingIsAskedFromAGroupTooSmallForQuartiles() {
        CaseFile only = caseOf("X-ALONE-1");
        conclude(only, "finance", "IMPROVE");

        assertThat(grounds.of(only).sentence())
                .startsWith("Finance: the panel says “improve”; 2.80 % in a peer group too small for quartiles.");
        assertThatExceptionOfType(Findings.OpportunityTooSmall.class)
                .isThrownBy(() -> grounds.requirement(only, NeedOutcome.REQUIRED));
    }

    private String add(String group, int number) {
        PublicBody body = PublicBody.fictional(
                "%s-%d".formatted(group, number),
                "Unitary %d".formatted(number),
                BodyType.UNITARY,
                group,
                "East Midlands",
                null);
        return bodies.add(body.employing(3000)).code();
    }

    private CaseFile caseOf(String code) {
        return cases.ofBody(YEAR, code, "vfm-2009").orElseThrow();
    }

    /** The report of this case is issued with this one conclusion. */
    private void conclude(CaseFile file, String function, String verdict) {
        db.sql("delete from review_conclusion where case_id = :id")
                .param("id", file.id())
                .update();
        db.sql("""
            insert into review_conclusion (case_id, position, function, title, verdict, basis, tally)
            values (:caseId, 1, :function, :function, :verdict, 'CONSENSUS', '3')
            """)
                .param("caseId", file.id())
                .param("function", function)
                .param("verdict", verdict)
                .update();
        db.sql("update review set state = 'ISSUED' where case_id = :id")
                .param("id", file.id())
                .update();
    }
}
