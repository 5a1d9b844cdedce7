package org.backbench.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.Returns;
import org.backbench.returns.roundtrip.BrokenFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows 7 and 21 to 24, fault F13: every broken or hostile file gets its sentence, soon, and leaves the draft as it was.
 * The sentences stand in uploads/corpus.csv; when they are as you want them: cp target/corpus.csv
 * src/test/resources/uploads/corpus.csv, and read the difference.
 */
class UploadCorpusTest extends AtTheDoor {

    private static final Path AGREED = Path.of("src/test/resources/uploads/corpus.csv");
    private static final Path FOUND = Path.of("target/corpus.csv");
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final long HEAP = 100L << 20;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    ApplicationContext beans;

    @Autowired
    Returns returns;

    @Autowired
    JsonMapper json;

    @Test
    void everyFileGetsItsSentenceAndChangesNothing() throws Exception {
        TwoBodies two = TwoBodies.in(beans);
        CaseFile file = two.file();
        Person officer = personWhoCanSignIn("return-officer@" + file.bodyCode());
        Map<String, String> before = returns.draft(officer, file.id()).texts();
        Map<String, byte[]> corpus = BrokenFiles.of(file.cycle(), file.bodyCode());
        List<String> table = new ArrayList<>(List.of("file,sentence"));
        long mostHeap = 0;
        Duration slowest = Duration.ZERO;
        // signing in costs a password check, and the first request of a service is slow
        upload(officer, file, "warm-up.csv", new byte[0]);
        for (Map.Entry<String, byte[]> broken : corpus.entrySet()) {
            System.gc();
            long heap = used();
            long start = System.nanoTime();
            HttpResponse<String> answer = upload(officer, file, broken.getKey(), broken.getValue());
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            assertThat(took).as(broken.getKey()).isLessThan(SOON);
            mostHeap = Math.max(mostHeap, used() - heap);
            assertThat(answer.statusCode())
                    .as("%s: %s", broken.getKey(), answer.body())
                    .isIn(200, 413, 422);
            table.add("%s,%s".formatted(broken.getKey(), quoted(plain(sentence(broken.getKey(), answer), file))));
        }
        Files.write(FOUND, table);
        System.out.printf(
                "corpus: %d files, slowest %d ms, most heap %.1f MB%n",
                corpus.size(), slowest.toMillis(), mostHeap / 1e6);

        assertThat(corpus).hasSizeGreaterThanOrEqualTo(120);
        assertThat(mostHeap).as("bytes of heap more while a file was read").isLessThan(HEAP);
        assertThat(returns.draft(officer, file.id()).texts()).isEqualTo(before);
        assertThat(table)
                .as("cp target/corpus.csv src/test/resources/uploads/corpus.csv")
                .isEqualTo(Files.readAllLines(AGREED));
    }

    /** The first thing wrong with the file: where, and the sentence. */
    private String sentence(String name, HttpResponse<String> answer) {
        JsonNode body = json.readTree(answer.body());
        if (answer.statusCode() != 200) {
            return answer.statusCode() + " " + body.get("detail").asString();
        }
        assertThat(body.get("state").asString()).as(name).isEqualTo("REFUSED");
        JsonNode first = body.get("errors").get(0);
        return (first.get("cell").asString() + ": " + first.get("message").asString()).replaceFirst("^: ", "");
    }

    private static String plain(String sentence, CaseFile file) {
        return sentence.replace(file.bodyCode(), "THE-BODY")
                .replace(file.bodyCode().toLowerCase(java.util.Locale.ROOT), "the-body")
                .replace(file.bodyName(), "The body")
                .replace(file.dataYear(), "THE-YEAR")
                .replace("cycle " + file.cycle(), "cycle THIS")
                .replace("cycle " + (file.cycle() - 1), "cycle BEFORE")
                .replace("cycle " + (file.cycle() + 1), "cycle NEXT");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"").replace("\n", " ") + '"';
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private HttpResponse<String> upload(Person officer, CaseFile file, String name, byte[] bytes)
            throws IOException, InterruptedException {
        String boundary = "corpus" + System.nanoTime();
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .formatted(boundary, name)
                .getBytes(UTF_8));
        form.write(bytes);
        form.write("\r\n--%s--\r\n".formatted(boundary).getBytes(UTF_8));
        String path = "/api/v1/returns/%d/%s/upload".formatted(file.cycle(), file.bodyCode());
        String[] basic = basic(officer);
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header(basic[0], basic[1])
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
