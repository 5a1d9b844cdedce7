package org.backbench.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.scope.NewProForma;
import org.backbench.returns.scope.ProFormas;
import org.backbench.returns.scope.Share;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.look.Notice;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ReorganisationPageTest extends SignedInScreens {

    /** A class of its own: the cycles of other tests may lie in the years of a body that has ended. */
    private static final String GONE = "X-GONE";

    @Autowired
    ApplicationContext beans;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    private OpenedCycle cycle;
    private PublicBody county;
    private Person office;

    @BeforeEach
    void aCountyEndedAndTwoFollow() {
        cycle = new OpenedCycle(beans);
        PublicBody east = cycle.body("EAST", 3000);
        PublicBody west = cycle.body("WEST", 3000);
        LocalDate lastDay = LocalDate.of(cycle.year() - 1, 9, 30);
        county = bodies.add(
                PublicBody.fictional(east.code() + "-C", "Old County", BodyType.SHIRE_COUNTY, GONE, "North West", null)
                        .existing(LocalDate.of(1974, 4, 1), lastDay)
                        .employing(6000));
        bodies.follow(county.code(), east.code());
        bodies.follow(county.code(), west.code());
        cycle.open();
        office = personWith(people, "programme-office@OEP");
        signIn(office);
    }

    @Test
    void asksForTheFiguresAndTheSharesOfTheFormerBodies() {
        open();

        assertThat(words(find(Main.class).single()))
                .contains("Old County (%s)".formatted(county.code()))
                .contains("(%s)".formatted(cycle.code("EAST")))
                .contains("(%s)".formatted(cycle.code("WEST")))
                .contains("They count in no quartile of this cycle");
        assertThat(find(BigDecimalField.class)
                        .withAttribute("data-testid", "share")
                        .all())
                .hasSize(2);
    }

    @Test
    void keepsTheSharesThatWereTypedWhenTheyDoNotTotalOne() {
        open();
        List<BigDecimalField> shares = find(BigDecimalField.class)
                .withAttribute("data-testid", "share")
                .all();
        shares.getFirst().setValue(new BigDecimal("0.51"));
        shares.getLast().setValue(new BigDecimal("0.48"));

        test(part(Button.class, "make-pro-forma")).click();

        assertThat(words(part(Notice.class, "refused")))
                .contains("The shares of Old County total 0.99: they must total 1");
        assertThat(shares.getLast().getValue()).isEqualByComparingTo("0.48");
    }

    @Test
    void showsWhatWasMade() {
        Share east = new Share(county.code(), cycle.code("EAST"), new BigDecimal("0.51"));
        Share west = new Share(county.code(), cycle.code("WEST"), new BigDecimal("0.49"));
        Map<String, BigDecimal> lines = new LinkedHashMap<>();
        ReturnFixtures.finance(6000, 240_000)
                .forEach((line, text) -> lines.put(line, new BigDecimal(text.replace(",", ""))));
        beans.getBean(ProFormas.class)
                .make(
                        office,
                        cycle.year(),
                        "vfm-2009",
                        new NewProForma(List.of(east, west), Map.of(county.code(), lines)));

        open();

        assertThat(words(find(Main.class).single()))
                .contains("Made")
                .contains("51 %")
                .contains("49 %")
                .contains("No successor waits for figures");
    }

    @Test
    void isNotThereForOthers() {
        signIn(personWith(people, "review-manager@EMIEP"));

        assertThat(navigate("programme/reorganisation/" + cycle.year(), NoSuchPage.class))
                .isNotNull();
    }

    private void open() {
        navigate("programme/reorganisation/" + cycle.year(), ReorganisationPage.class);
    }
}
