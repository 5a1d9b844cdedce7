package org.backbench.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Chromium of the machine, asked by its own protocol: the built jar has all that this needs. */
final class Browser implements AutoCloseable, WebSocket.Listener {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE_SECONDS = 60;
    private static final long PAUSE_MILLIS = 20;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final StringBuilder heard = new StringBuilder();

    private Browser(Process process, Path profile, List<String> address) {
        this.process = process;
        this.profile = profile;
        URI door = URI.create("ws://127.0.0.1:%s%s".formatted(address.get(0), address.get(1)));
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(door, this)
                .join();
    }

    static Browser open(String program) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("backbench-browser");
        Process process = new ProcessBuilder(
                        program,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-size=1366,900",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path door = profile.resolve("DevToolsActivePort");
        for (long tries = PATIENCE_SECONDS * 1000 / PAUSE_MILLIS; tries > 0; tries--) {
            List<String> address = Files.exists(door) ? Files.readAllLines(door) : List.of();
            if (address.size() > 1) {
                return new Browser(process, profile, address);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        process.destroyForcibly();
        throw new IllegalStateException("Chromium does not answer");
    }

    /** A window that knows nothing of the others: somebody else signs in there. */
    Window window() {
        JsonNode context = ask(null, "Target.createBrowserContext", Map.of()).get("browserContextId");
        JsonNode target = ask(null, "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .get("targetId");
        JsonNode session = ask(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId");
        ask(session, "Page.enable", Map.of());
        return new Window(session);
    }

    /** What one person sees. */
    final class Window {

        private final JsonNode session;

        private Window(JsonNode session) {
            this.session = session;
        }

        /** Runs this in every page before anything of the page itself. */
        void before(String script) {
            ask(session, "Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        }

        void go(String address) {
            ask(session, "Page.navigate", Map.of("url", address));
        }

        /** The value of an expression in the page; a promise is waited for. */
        JsonNode evaluate(String expression) {
            JsonNode answer = ask(
                    session,
                    "Runtime.evaluate",
                    Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
            if (answer.has("exceptionDetails")) {
                throw new IllegalStateException(answer.get("exceptionDetails").toString());
            }
            return answer.path("result").path("value");
        }

        /** Evaluates again and again until there is a value; what the page does meanwhile may make it fail. */
        JsonNode await(String expression) throws InterruptedException {
            for (long tries = PATIENCE_SECONDS * 1000 / PAUSE_MILLIS; tries > 0; tries--) {
                JsonNode value =
                        evaluate("(() => { try { return %s } catch { return null } })()".formatted(expression));
                if (!value.isMissingNode() && !value.isNull() && !value.equals(JSON.valueToTree(false))) {
                    return value;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            throw new IllegalStateException("The page never came to " + expression + " but shows "
                    + evaluate("location + ': ' + document.body?.innerText"));
        }
    }

    private JsonNode ask(JsonNode session, String method, Map<String, Object> parameters) {
        int id = last.incrementAndGet();
        Map<String, Object> question = new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (session != null) {
            question.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.sendText(JSON.writeValueAsString(question), true).join();
        JsonNode message = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (message.has("error")) {
            throw new IllegalStateException(method + ": " + message.get("error"));
        }
        return message.get("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean isLast) {
        heard.append(piece);
        if (isLast) {
            JsonNode message = JSON.readTree(heard.toString());
            heard.setLength(0);
            CompletableFuture<JsonNode> question =
                    asked.remove(message.path("id").asInt(0));
            if (question != null) {
                question.complete(message);
            }
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
