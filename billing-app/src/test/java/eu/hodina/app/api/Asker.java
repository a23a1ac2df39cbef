package eu.hodina.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Somebody with a session, or nobody. */
final class Asker {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI server;
    private final Optional<String> cookie;

    private Asker(URI server, Optional<String> cookie) {
        this.server = server;
        this.cookie = cookie;
    }

    static Asker nobody(URI server) {
        return new Asker(server, Optional.empty());
    }

    static Asker loggedIn(URI server, String login, String password) {
        String body = "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}";
        Answer answer = nobody(server).ask("POST", "/login", Map.of("Content-Type", "application/json"), body);
        if (answer.status() != 204) {
            throw new AssertionError("login of " + login + ": " + answer);
        }
        return new Asker(server, answer.header("Set-Cookie").map(cookie -> cookie.split(";")[0]));
    }

    /** What came back. */
    record Answer(int status, java.net.http.HttpHeaders headers, String body) {
        Optional<String> header(String name) {
            return headers.firstValue(name);
        }

        String mediaType() {
            return header("Content-Type")
                    .map(type -> type.split(";")[0].strip())
                    .orElse("");
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("no JSON: " + body, e);
            }
        }

        @Override
        public String toString() {
            return status + " " + body;
        }
    }

    Answer ask(String method, String place, Map<String, String> headers, String body) {
        return ask(method, place, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer ask(String method, String place, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(place))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        cookie.ifPresent(value -> request.header("Cookie", value));
        try {
            HttpResponse<String> answer =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new AssertionError(method + " " + place, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
