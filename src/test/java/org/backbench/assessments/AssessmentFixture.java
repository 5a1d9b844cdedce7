package org.backbench.assessments;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.NewCase;
import org.backbench.people.People;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.springframework.beans.factory.annotation.Autowired;

/** A fictional body that is assessed, the people of the auditor's side, and the way to each step. */
class AssessmentFixture {

    /** The district of the scenario: themes 3, 2, 2. */
    static final Map<String, Integer> MARLINGATE =
            Map.of("1.1", 3, "1.2", 2, "1.3", 3, "2.1", 2, "2.2", 2, "2.3", 3, "2.4", 2, "3.3", 2);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    People people;

    @Autowired
    Bodies bodies;

    @Autowired
    Cases cases;

    @Autowired
    Assessments assessments;

    @Autowired
    Scoring scoring;

    @Autowired
    Accuracy accuracy;

    CaseFile assessmentOf(PublicBody body, int cycle) {
        CaseFile file = cases.open(new NewCase(body, cycle, "2010-11", "vfm-2009", "local-government", true));
        assessments.open(file.id());
        return file;
    }

    CaseFile district() {
        return assessmentOf(body("Marlingate", BodyType.SHIRE_DISTRICT, "X-SD"), 2011);
    }

    PublicBody body(String name, BodyType type, String bodyClass) {
        String code = "X-%s-A%d".formatted(name.toUpperCase(Locale.ROOT), NUMBER.incrementAndGet());
        return bodies.add(PublicBody.fictional(code, name, type, bodyClass, "East Midlands", null));
    }

    Person inspector() {
        return PeopleFixtures.personWith(people, "inspector@AC");
    }

    Person assurer() {
        return PeopleFixtures.personWith(people, "quality-assurer@AC");
    }

    Person director() {
        return PeopleFixtures.personWith(people, "assessment-director@AC");
    }

    Person officerOf(CaseFile file) {
        return PeopleFixtures.personWith(people, "return-officer@" + file.bodyCode());
    }

    static ScoreSheet sheet(Map<String, Integer> scores) {
        return new ScoreSheet(
                new TreeMap<>(scores)
                        .entrySet().stream()
                                .map(score -> new KloeScore(
                                        score.getKey(), score.getValue(), "Seen in the papers of " + score.getKey()))
                                .toList(),
                List.of());
    }

    /** Scored as the district of the scenario, assured, and the draft is with the body. */
    void sendDraft(CaseFile file) {
        scoring.score(inspector(), file.id(), sheet(MARLINGATE));
        scoring.assure(assurer(), file.id(), true, "The evidence carries the scores.");
        accuracy.sendDraft(file.id());
    }
}
