package org.backbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person at the REST door. */
final class Caller {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final String login;

    Caller(String address, String login) {
        this.address = address + "/api/v1";
        this.login = login;
    }

    JsonNode get(String path) {
        return expect(200, send(request(path).GET()));
    }

    JsonNode post(String path, Map<String, ?> body) {
        HttpResponse<String> answer = send(json(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isBetween(200, 299);
        return JSON.readTree(answer.body());
    }

    JsonNode put(String path, Map<String, ?> body) {
        return expect(200, send(json(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    /** The problem with which the service refuses this. */
    JsonNode refused(int status, String path, Map<String, ?> body) {
        return expect(status, send(json(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    JsonNode refusedToSee(int status, String path) {
        return expect(status, send(request(path).GET()));
    }

    JsonNode upload(String path, String fileName, String content) {
        String boundary = "a-boundary-of-the-test";
        String body = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(boundary, fileName, content, boundary);
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return JSON.readTree(answer.body());
    }

    /** The one open task of this kind in the case that this person may do. */
    JsonNode task(String reference, String task) {
        for (String queue : new String[] {"available", "mine"}) {
            for (JsonNode item :
                    get("/tasks?limit=200&queue=" + queue + "&q=" + reference).get("items")) {
                if (item.get("task").asString().equals(task)) {
                    return item;
                }
            }
        }
        throw new AssertionError("%s has no task %s in %s".formatted(login, task, reference));
    }

    JsonNode complete(String reference, String task, Map<String, ?> values) {
        return post(
                "/tasks/%d/complete".formatted(task(reference, task).get("id").asLong()), Map.of("values", values));
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        String secret = Base64.getEncoder().encodeToString((login + ":backbench-demo").getBytes());
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic " + secret);
    }

    private static JsonNode expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.uri(), answer.body())
                .isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
