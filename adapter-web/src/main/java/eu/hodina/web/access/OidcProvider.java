package eu.hodina.web.access;

import io.micronaut.core.type.Argument;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks a provider who somebody is: OpenID Connect's discovery, and the authorization code flow with PKCE. Follows no redirect; an
 * answer has at most 256 KiB and comes within ten seconds.
 */
final class OidcProvider {
    private static final int LONGEST_ANSWER = 262_144;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OidcSettings settings;
    private final JsonMapper json;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    OidcProvider(OidcSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** Where the browser goes to log in. */
    URI login(OidcSecret secret) {
        return UriBuilder.of(endpoint(metadata(), "authorization_endpoint"))
                .queryParam("response_type", "code")
                .queryParam("scope", "openid email")
                .queryParam("client_id", settings.clientId())
                .queryParam("redirect_uri", settings.redirect().toString())
                .queryParam("state", secret.state())
                .queryParam("nonce", secret.nonce())
                .queryParam("code_challenge", secret.challenge())
                .queryParam("code_challenge_method", "S256")
                .build();
    }

    /** The verified e-mail of who came back with a code. */
    String email(String code, OidcSecret secret, Instant now) {
        JsonNode metadata = metadata();
        JsonNode answer = send(HttpRequest.newBuilder(endpoint(metadata, "token_endpoint"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + credentials())
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        settings.redirect().toString(),
                        "code_verifier",
                        secret.verifier())))));
        JsonNode keys = send(HttpRequest.newBuilder(endpoint(metadata, "jwks_uri")));
        return new IdToken(json).email(IdToken.text(answer, "id_token"), keys, settings, secret.nonce(), now);
    }

    private JsonNode metadata() {
        String base = settings.issuer().toString().replaceAll("/+$", "");
        JsonNode metadata = send(HttpRequest.newBuilder(URI.create(base + "/.well-known/openid-configuration")));
        if (!IdToken.text(metadata, "issuer").equals(settings.issuer().toString())) {
            throw new OidcRefusedException("the provider calls itself otherwise than " + settings.issuer());
        }
        return metadata;
    }

    private static URI endpoint(JsonNode metadata, String name) {
        try {
            return OidcSettings.requireSafe(URI.create(IdToken.text(metadata, name)));
        } catch (IllegalArgumentException e) {
            throw new OidcRefusedException("the provider's " + name + " is no address of https", e);
        }
    }

    /** RFC 6749, 2.3.1. */
    private String credentials() {
        String pair = encoded(settings.clientId()) + ":" + encoded(settings.clientSecret());
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> answer = client.send(
                    request.timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] bytes = body.readNBytes(LONGEST_ANSWER + 1);
                if (answer.statusCode() != 200 || bytes.length > LONGEST_ANSWER) {
                    throw new OidcRefusedException(
                            "the provider answered " + answer.statusCode() + ", " + bytes.length + " bytes");
                }
                return json.readValue(bytes, Argument.of(JsonNode.class));
            }
        } catch (IOException e) {
            throw new OidcRefusedException("the provider does not answer in JSON: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OidcRefusedException("interrupted while the provider was asked", e);
        }
    }
}
