package org.backbench.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.backbench.figures.ComplianceSheets;
import org.backbench.figures.SheetFormat;
import org.backbench.people.People;
import org.backbench.returns.ReturnState;
import org.backbench.returns.scope.ComplianceGroup;
import org.backbench.returns.scope.Refusals;
import org.backbench.returns.scope.Volunteering;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CompliancePageTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    ComplianceSheets sheets;

    private OpenedCycle cycle;

    @BeforeEach
    void oneHasNotSentOneWillNotAndOneOwesNone() {
        cycle = new OpenedCycle(beans);
        cycle.body("WAITS", 400);
        cycle.body("NEVER", 400);
        cycle.body("FREE", 100);
        cycle.open();
        beans.getBean(Refusals.class)
                .state(
                        cycle.person("NEVER", "chief-executive"),
                        cycle.file("NEVER").id(),
                        "We will not take part.");
        beans.getBean(Volunteering.class)
                .sendAnyway(cycle.person("FREE", "return-officer"), cycle.year(), cycle.code("FREE"), "vfm-2009");
        signIn(personWith(people, "programme-office@OEP"));
    }

    @Test
    void listsWhoOwesAReturnAndHowTheDutyStandsWithoutTheVoluntaryOnes() {
        navigate("programme/compliance/" + cycle.year(), CompliancePage.class);

        assertThat(words(find(Main.class).single()))
                .contains("Lateness is not itself poor performance")
                .contains(cycle.code("WAITS"))
                .contains("30 December 2011")
                .contains(cycle.code("NEVER"))
                .contains("will not send")
                .doesNotContain(cycle.code("FREE"));
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("everybody (2)", "not sent (1)", "will not send (1)");
    }

    @Test
    void showsOneGroupWhenAsked() {
        UI.getCurrent().navigate("programme/compliance/" + cycle.year(), QueryParameters.of("group", "will-not-send"));

        assertThat(words(find(Main.class).single()))
                .contains(cycle.code("NEVER"))
                .doesNotContain(cycle.code("WAITS"));
    }

    @Test
    void isTakenAwayAsAFile() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        sheets.of(cycle.year(), null).write(SheetFormat.CSV, file);

        assertThat(file.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.contains(cycle.code("NEVER")) && line.contains("will not send"))
                .noneMatch(line -> line.contains(cycle.code("FREE")));
    }

    @ParameterizedTest
    @EnumSource(ReturnState.class)
    void everyStateIsInOneGroup(ReturnState state) {
        assertThat(ComplianceGroup.values())
                .filteredOn(group -> group.states().contains(state))
                .containsExactly(ComplianceGroup.of(state));
    }

    @Test
    void isNotThereForOthers() {
        signIn(personWith(people, "review-manager@EMIEP"));

        assertThat(navigate("programme/compliance/" + cycle.year(), NoSuchPage.class))
                .isNotNull();
    }
}
