package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backbench.BackbenchTest;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.WalkedCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case is walked through a blind review and an assessment, and all its letters are searched. */
@BackbenchTest
class BlindLettersTest {

    private static final List<String> SECRETS = List.of(
            "Dearest of the eight",
            "In the middle of the group",
            "Seen in the papers",
            "The evidence carries",
            "Finance costs much",
            "improve\"",
            "overall 2",
            "explain");

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Letters letters;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient db;

    private CaseFile file;
    private Person officer;
    private List<String> peers;

    @BeforeEach
    void walkOne() {
        var walked = new WalkedCases(beans);
        file = walked.signed();
        officer = walked.holder(file, "return-officer");
        peers = db.sql("select name from panel_seat where case_id = ?")
                .param(file.id())
                .query(String.class)
                .list();
    }

    @Test
    void noLetterNamesAPeerOrSaysWhatSomebodyJudged() {
        List<Letter> all = all();
        assertThat(peers).hasSize(3);
        assertThat(all).hasSizeGreaterThan(12);
        assertThat(all).filteredOn(Letter::blind).hasSizeGreaterThanOrEqualTo(7);
        for (Letter letter : all) {
            String words = letter.subject() + "\n" + letter.body();
            assertThat(words).doesNotContainIgnoringCase(SECRETS.toArray(String[]::new));
            List<String> others = peers.stream()
                    .filter(peer -> !letter.blind() || !peer.equals(letter.recipient()))
                    .toList();
            others.forEach(peer -> assertThat(words).doesNotContainPattern("\\b" + peer + "\\b"));
            assertThat(letter.replyTo()).isNotIn(peers);
        }
    }

    @Test
    void theLettersOfTheCaseDoNotSayWhoSitsOnThePanel() {
        List<LetterLine> lines =
                letters.ofCase(officer, file.reference(), null, 100).items();

        assertThat(lines).hasSizeGreaterThan(12);
        assertThat(lines).noneSatisfy(line -> assertThat(line.recipient()).isIn(peers));
        assertThat(lines).extracting(LetterLine::roleKey).noneMatch(key -> key.startsWith("peer@"));
    }

    @Test
    void theReturnGoesOutWithItsCertificateAndTheOfficersWhoSigned() throws Exception {
        assertThat(papers.ofCase(officer, file.reference()))
                .extracting(Papers.Offer::paper)
                .containsExactly("return-with-certificate", "whole-case");
        byte[] pdf = papers.paper(officer, file.reference(), "return-with-certificate", PaperFormat.PDF)
                .bytes();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Return of " + file.bodyName(), "with certificate", "certifying officer (section 151)")
                    .contains(officer.name(), "SHA-256", "The certificate covers every function.", "Finance");
        }
        assertThat(papers.paper(officer, file.reference(), "return-with-certificate", PaperFormat.WORD)
                        .name())
                .endsWith(".docx");
    }

    @Test
    void whatHappensIsToldToTheOtherSide() {
        assertThat(all())
                .extracting(Letter::kind)
                .contains(
                        "opening",
                        "opening-copy",
                        "task",
                        "return-received",
                        "invitation",
                        "panel-task",
                        "report-issued");
    }

    private List<Letter> all() {
        List<Letter> all = new ArrayList<>();
        LetterRows rows = beans.getBean(LetterRows.class);
        Stream.of(rows.findByCase(file.id(), Long.MAX_VALUE, 500)).forEach(all::addAll);
        return all;
    }
}
