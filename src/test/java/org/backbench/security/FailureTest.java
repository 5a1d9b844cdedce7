package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Row 47 at the API: a defect shows its incident number and nothing of the inside. The defect here: a table is gone. */
class FailureTest extends AtTheDoor {

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Test
    void aDefectShowsItsIncidentNumberAndNothingElse() throws SQLException {
        String[] basic = basic(personWhoCanSignIn("programme-office@OEP"));
        assertThat(get("/api/v1/cycles", basic).statusCode()).isEqualTo(200);
        HttpResponse<String> answer;
        run("alter table app.cycle rename to cycle_gone");
        try {
            answer = get("/api/v1/cycles", basic);
        } finally {
            run("alter table app.cycle_gone rename to cycle");
        }

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"code\":\"incident\"")
                .containsPattern("the number [0-9a-f-]{36}")
                .doesNotContainPattern("org\\.|java\\.|at [a-z]+\\.|Exception|select |cycle_gone|relation");
    }

    private void run(String sql) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
