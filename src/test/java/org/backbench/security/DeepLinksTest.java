package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.backbench.people.People;
import org.backbench.ui.SignedInScreens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;

/** Rows 34 and 47 at the screens: links into a case of another body, and a defect on the way to a page. */
class DeepLinksTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Test
    void everyLinkIntoACaseLooksLikeOneIntoACaseThatIsNotThere() {
        TwoBodies two = TwoBodies.in(beans);
        List<String> templates = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .filter(template -> template.contains(":reference") || template.contains(":body"))
                .toList();
        assertThat(templates).hasSizeGreaterThanOrEqualTo(9);

        Set<String> reached = new TreeSet<>();
        for (String template : templates) {
            signIn(two.owner());
            String link = template.replaceAll(":letter\\([^)]*\\)", Long.toString(two.letter(beans)))
                    .replaceAll(":rung\\([^)]*\\)", Long.toString(two.rung(beans)))
                    .replaceAll(":kloe\\??", "1.1");
            String shown = shown(
                    link,
                    two.file().reference(),
                    two.file().bodyCode(),
                    two.file().cycle());
            signIn(two.stranger());
            String theirs;
            try (Overheard services = Overheard.in(beans, two)) {
                theirs = shown(
                        link,
                        two.file().reference(),
                        two.file().bodyCode(),
                        two.file().cycle());
                reached.addAll(services.heard());
            }
            String nothing =
                    shown(link, "BB-2011-XNOWHERE", "XNOWHERE", two.file().cycle());

            assertThat(theirs).as(template).isEqualTo(nothing).contains("There is no such page");
            assertThat(template.endsWith("/audit") || !shown.equals(nothing))
                    .as(template)
                    .isTrue();
        }
        assertThat(reached).isEmpty();
    }

    @Test
    void aDefectShowsItsIncidentNumberAndNothingElse() throws SQLException {
        signIn(personWith(people, "programme-office@OEP"));
        run("alter table app.case_file rename to case_file_gone");
        String shown;
        try {
            UI.getCurrent().navigate("cases/BB-2011-XNOWHERE");
            shown = page();
        } finally {
            run("alter table app.case_file_gone rename to case_file");
        }

        assertThat(shown)
                .containsPattern("incident [0-9A-F]{8}")
                .doesNotContainPattern("org\\.|java\\.|Exception|select |case_file");
    }

    private String page() {
        return words(find(Main.class).single());
    }

    private String shown(String template, String reference, String body, int cycle) {
        UI.getCurrent()
                .navigate(template.replace(":reference", reference)
                        .replace(":body", body)
                        .replaceAll(":cycle(\\([^)]*\\))?", Integer.toString(cycle)));
        return page();
    }

    private void run(String sql) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
