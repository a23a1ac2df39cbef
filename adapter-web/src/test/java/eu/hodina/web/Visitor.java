package eu.hodina.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A client over loopback that follows no redirect and keeps one cookie. */
final class Visitor {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private String cookie = "";

    Visitor(URI server) {
        this.server = server;
    }

    /** Headers as name, value, name, value. */
    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Logs in by JSON and keeps the cookie. */
    Visitor as(String login) {
        HttpResponse<String> answer = post(
                "/login",
                "{\"login\":\"" + login + "\",\"password\":\"heslo " + login + "\"}",
                "Content-Type",
                "application/json");
        keepCookie(answer);
        return this;
    }

    /** {@code hodina-session=...}, once there is one. */
    String cookie() {
        return cookie;
    }

    void keepCookie(HttpResponse<String> answer) {
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }
}
