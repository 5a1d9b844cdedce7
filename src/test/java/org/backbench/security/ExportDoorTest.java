package org.backbench.security;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.net.http.HttpResponse;
import java.util.List;
import org.backbench.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rows 3 and 34: a list as a file shows what its reader may see, and nothing that a spreadsheet runs. */
class ExportDoorTest extends AtTheDoor {

    private static final String EXPORTS = "/api/v1/exports";

    @Autowired
    ApplicationContext beans;

    private TwoBodies two;
    private Person officer;
    private Person other;

    @BeforeEach
    void twoOfficersOfTwoBodies() {
        two = TwoBodies.in(beans);
        officer = personWhoCanSignIn("return-officer@" + two.file().bodyCode());
        other = personWhoCanSignIn("return-officer@XELSEWHERE");
    }

    @Test
    void sendsTheQueueOfAPersonAndNobodyElses() {
        HttpResponse<String> mine = get(EXPORTS + "/tasks.csv", basic(officer));

        assertThat(mine.statusCode()).isEqualTo(200);
        assertThat(mine.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"tasks-available.csv\"");
        assertThat(mine.body().lines().findFirst())
                .hasValueSatisfying(head -> assertThat(head).startsWith("what_to_do,case,body,name,fictional"));
        assertThat(mine.body()).contains(two.file().reference());
        assertThat(get(EXPORTS + "/tasks.csv", basic(other)).body().lines()).hasSize(1);
    }

    @Test
    void aForeignCaseIsNotThere() {
        String story = EXPORTS + "/cases/%s/story.csv".formatted(two.file().reference());

        assertThat(get(story, basic(officer)).body()).contains("when,kind,who,what_happened");
        assertThat(get(story, basic(other)).statusCode()).isEqualTo(404);
        assertThat(get(EXPORTS + "/cases.csv", basic(other)).body())
                .doesNotContain(two.file().reference());
    }

    @Test
    void theTrailIsForThoseWhoMaySeeIt() {
        String trail = EXPORTS + "/cases/%s/audit.csv".formatted(two.file().reference());

        assertThat(get(trail, basic(officer)).statusCode()).isEqualTo(403);
        assertThat(get(trail, basic(personWhoCanSignIn("programme-office@OEP"))).body())
                .contains("open-case");
    }

    @Test
    void everyListComesAsAWorkbookToo() {
        for (String list : List.of("tasks", "cases", "plans", "actions")) {
            HttpResponse<String> file = get(EXPORTS + "/" + list + ".xlsx", basic(officer));

            assertThat(file.statusCode()).as(list).isEqualTo(200);
            assertThat(file.body()).as(list).startsWith("PK");
            assertThat(file.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));
        }
    }

    @Test
    void theListsOfACaseCarryItsFiguresQueriesAndFiles() {
        two = TwoBodies.sentBack(beans);
        officer = personWhoCanSignIn("return-officer@" + two.file().bodyCode());

        assertThat(ofCase("figures").lines())
                .first(as(STRING))
                .isEqualTo("version,function,line,label,unit,figure,evidence");
        assertThat(ofCase("figures")).contains("1,Finance,finance-employees,Finance: employees,£ thousand,2000,");
        assertThat(ofCase("queries").lines())
                .first(as(STRING))
                .startsWith("query,state,version,due,line,figure,figure_is,when,who,what,words");
        assertThat(ofCase("documents")).containsPattern("ledger.csv,csv,\\d+,.*,[0-9a-f]{64}");
        assertThat(ofCase("differences/1/1").lines()).hasSize(1);
    }

    private String ofCase(String list) {
        HttpResponse<String> file =
                get(EXPORTS + "/cases/%s/%s.csv".formatted(two.file().reference(), list), basic(officer));
        assertThat(file.statusCode()).as(list).isEqualTo(200);
        return file.body();
    }

    @Test
    void theWholeCaseComesAsOneZipAndAsOnePdf() {
        for (String ending : List.of("zip", "pdf")) {
            String path = EXPORTS + "/cases/%s.%s".formatted(two.file().reference(), ending);
            HttpResponse<String> file = get(path, basic(officer));

            assertThat(file.statusCode()).as(ending).isEqualTo(200);
            assertThat(file.body()).startsWith(ending.equals("zip") ? "PK" : "%PDF");
            assertThat(file.headers().firstValue("Content-Type")).hasValue("application/" + ending);
            assertThat(file.headers().firstValue("Content-Disposition")).hasValueSatisfying(name -> assertThat(name)
                    .startsWith("attachment; filename=\"" + two.file().reference())
                    .endsWith("." + ending + "\""));

            HttpResponse<String> theirs = get(path, basic(other));
            String nowhere = EXPORTS + "/cases/BB-2011-XNOWHERE." + ending;
            assertThat(theirs.statusCode()).isEqualTo(404);
            assertThat(theirs.headers().firstValue("Content-Disposition")).isEmpty();
            assertThat(theirs.body().replace(two.file().reference(), "BB-2011-XNOWHERE"))
                    .isEqualTo(get(nowhere, basic(other)).body());
        }
    }

    @Test
    void theListsOfTheProgrammeOfficeAreForTheProgrammeOffice() {
        Person office = personWhoCanSignIn("programme-office@OEP");
        int cycle = two.file().cycle();
        String code = two.file().bodyCode();

        assertThat(get(EXPORTS + "/scope/%d.csv".formatted(cycle), basic(office))
                        .body())
                .contains("body,name,fictional,template,in_scope,people", code);
        assertThat(get(EXPORTS + "/succession.csv", basic(office)).body()).startsWith("case,former_body,name");
        assertThat(get(EXPORTS + "/headcounts/%s.csv".formatted(code), basic(office))
                        .body())
                .startsWith("counted_on,people,fte");
        assertThat(get(EXPORTS + "/pro-forma/%d/vfm-2009.csv".formatted(cycle), basic(office))
                        .body())
                .startsWith("former_body,successor,share");
        for (String list : List.of("succession", "headcounts/" + code, "pro-forma/%d/vfm-2009".formatted(cycle))) {
            assertThat(get(EXPORTS + "/" + list + ".csv", basic(officer)).statusCode())
                    .as(list)
                    .isEqualTo(403);
        }
    }

    @Test
    void aFormatThatIsNotMadeIsNotThere() {
        assertThat(get(EXPORTS + "/cases.exe", basic(officer)).statusCode()).isEqualTo(404);
    }
}
