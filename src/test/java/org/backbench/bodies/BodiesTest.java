package org.backbench.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backbench.BackbenchTest;
import org.backbench.paging.Page;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class BodiesTest {

    private static final LocalDate VESTING_DAY = LocalDate.of(2009, 4, 1);
    private static final LocalDate COMMISSIONERS_START = LocalDate.of(2012, 11, 22);

    @Autowired
    Bodies bodies;

    @Autowired
    Register register;

    @Test
    void knowsThe353PrincipalCouncilsOfVestingDay() {
        assertThat(bodies.principalCouncilsOn(VESTING_DAY)).hasSize(353);
    }

    @Test
    void knowsTheCouncilsThatEndedTheDayBefore() {
        List<PublicBody> before = bodies.principalCouncilsOn(VESTING_DAY.minusDays(1));

        assertThat(before).extracting(PublicBody::name).contains("Cheshire County Council");
        assertThat(bodies.principalCouncilsOn(VESTING_DAY))
                .extracting(PublicBody::name)
                .doesNotContain("Cheshire County Council")
                .contains("Cheshire East Council");
    }

    @Test
    void holds527RealBodies() {
        assertThat(realBodies()).hasSize(527);
    }

    @Test
    void namesForEachCommissionerTheAuthorityThatHeFollows() {
        List<PublicBody> commissioners = realBodies().stream()
                .filter(body -> body.type() == BodyType.POLICE_AND_CRIME_COMMISSIONER)
                .toList();

        assertThat(commissioners).hasSize(37).allSatisfy(commissioner -> {
            assertThat(commissioner.validFrom()).isEqualTo(COMMISSIONERS_START);
            PublicBody authority = bodies.find(commissioner.predecessors().getFirst());
            assertThat(authority.type()).isEqualTo(BodyType.POLICE_AUTHORITY);
            assertThat(authority.validTo()).isEqualTo(COMMISSIONERS_START.minusDays(1));
            assertThat(authority.successors()).containsExactly(commissioner.code());
        });
    }

    @Test
    void knowsWhomGreaterManchesterCombinedAuthorityFollows() {
        PublicBody combined = bodies.byEcode("E6348").orElseThrow();

        assertThat(combined.predecessors()).containsExactly("E6342");
        assertThat(bodies.find("E6342").validTo()).isEqualTo(LocalDate.of(2011, 3, 31));
    }

    @Test
    void leadsFromACountyThatEndedToItsSuccessors() {
        PublicBody cheshire = bodies.find("E10000004");

        assertThat(bodies.byCodes(cheshire.successors()).values())
                .extracting(PublicBody::shortName)
                .containsExactlyInAnyOrder("Cheshire East", "Cheshire West and Chester");
    }

    @Test
    void knowsNineRiepsEachWithItsAccountableBody() {
        assertThat(bodies.rieps())
                .hasSize(9)
                .extracting(Riep::accountableBody)
                .doesNotContainNull()
                .contains("E08000020", "E09000013");
        assertThat(bodies.riep("EMIEP").coreFunding20092010()).isEqualByComparingTo("7159000");
    }

    @Test
    void givesEachDistrictTheCodeOfItsCounty() {
        assertThat(realBodies())
                .filteredOn(body -> body.type() == BodyType.SHIRE_DISTRICT)
                .extracting(PublicBody::county)
                .allSatisfy(county -> assertThat(county).startsWith("E100"));
    }

    @Test
    void drawsTheRouteOfLocalGovernmentOnly() {
        Route council = bodies.routeOf(bodies.find("E06000022"));
        Route police = bodies.routeOf(bodies.find("E6002"));

        assertThat(council.drawn()).isTrue();
        assertThat(council.escalation()).containsExactly("RIEP", "Audit Commission");
        assertThat(police.drawn()).isFalse();
        assertThat(police.peerStage()).isEqualTo("hmic-profile");
    }

    @Test
    void saysWhyTwoBodiesAreLeftOutOfQuartiles() {
        assertThat(bodies.atypical()).containsOnlyKeys("E09000001", "E06000053");
    }

    @Test
    void changesNothingWhenItIsLoadedTwice() {
        List<PublicBody> before = realBodies();

        assertThat(register.load()).isZero();

        assertThat(realBodies()).isEqualTo(before);
    }

    @Test
    void changesNothingWhenTheSameFilesAreMergedAgain() {
        List<PublicBody> before = realBodies();
        List<Riep> partnerships = bodies.rieps();

        register.forget();
        assertThat(register.load()).isEqualTo(6);

        assertThat(realBodies()).isEqualTo(before);
        assertThat(bodies.rieps()).isEqualTo(partnerships);
    }

    @Test
    void pagesByCodeWithinAFilter() {
        var filter = new BodyFilter("local-government", "UA", "South West", "SWRIEP", VESTING_DAY);

        Page<PublicBody> first = bodies.list(filter, null, 10);
        Page<PublicBody> second = bodies.list(filter, first.next(), 10);

        assertThat(first.items()).hasSize(10);
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(second.items().getFirst().code())
                .isGreaterThan(first.items().getLast().code());
    }

    @Test
    void findsABodyByTheBeginningOfItsNameOrCode() {
        assertThat(bodies.beginning("leic", 50))
                .extracting(PublicBody::name)
                .contains("Leicester City Council", "Leicestershire County Council")
                .isSorted();
        assertThat(bodies.beginning("e06000022", 50))
                .extracting(PublicBody::code)
                .containsExactly("E06000022");
        assertThat(bodies.beginning("%", 50)).isEmpty();
        assertThat(bodies.beginning("", 50)).hasSize(50);
    }

    @Test
    void addsAFictionalBodyWithThePartnershipOfItsRegion() {
        bodies.add(fictional("X-SAMPLE").employing(640));

        PublicBody found = bodies.find("X-SAMPLE");

        assertThat(found.fictional()).isTrue();
        assertThat(found.riep()).isEqualTo("EMIEP");
        assertThat(found.headcount()).isEqualTo(640);
        assertThat(bodies.fictional()).contains(found);
        assertThat(bodies.principalCouncilsOn(VESTING_DAY)).hasSize(353);
    }

    @Test
    void givesAFictionalPoliceAuthorityNoPartnership() {
        PublicBody added = bodies.add(PublicBody.fictional(
                "X-FORCE", "Sample Police Authority", BodyType.POLICE_AUTHORITY, "X-police", "North East", null));

        assertThat(added.riep()).isNull();
    }

    @Test
    void keepsACodeForOneBody() {
        bodies.add(fictional("X-SAMPLE"));

        assertThatExceptionOfType(Bodies.CodeTaken.class).isThrownBy(() -> bodies.add(fictional("X-SAMPLE")));
    }

    @Test
    void addsNoBodyThatLooksReal() {
        assertThatExceptionOfType(PublicBody.LooksReal.class).isThrownBy(() -> fictional("E06000099"));
        assertThatExceptionOfType(PublicBody.LooksReal.class).isThrownBy(() -> bodies.add(bodies.find("E06000022")));
    }

    @Test
    void saysThatACodeLeadsNowhere() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bodies.find("E99"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bodies.riep("NOWHERE"));
        assertThat(bodies.byEcodes(Set.of("E9999", "E0101"))).containsOnlyKeys("E0101");
    }

    private static PublicBody fictional(String code) {
        return PublicBody.fictional(
                code, "Sample District", BodyType.SHIRE_DISTRICT, "X-SD", "East Midlands", "Sampleshire");
    }

    private List<PublicBody> realBodies() {
        List<PublicBody> all = new ArrayList<>();
        for (String after = ""; after != null; ) {
            Page<PublicBody> page = bodies.list(BodyFilter.ALL, after, 200);
            all.addAll(page.items());
            after = page.next();
        }
        return all.stream().filter(body -> !body.fictional()).toList();
    }
}
