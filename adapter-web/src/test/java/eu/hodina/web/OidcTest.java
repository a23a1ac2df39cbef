package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.web.access.OidcSettings;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In by a provider of logins: who is a user here, and nobody whom the provider has not vouched for. */
@MicronautTest(rebuildContext = true)
class OidcTest {
    private static final long NOW = Instant.parse("2026-11-23T09:00:00Z").getEpochSecond();

    @Inject
    EmbeddedServer server;

    @Inject
    OidcStub provider;

    private Visitor visitor;
    private Map<String, String> asked;
    private String cookie;

    @BeforeEach
    void be_sent_to_the_provider() {
        visitor = new Visitor(server.getURI());
        HttpResponse<String> sent = visitor.get("/login/provider");
        assertThat(sent.statusCode()).isEqualTo(303);
        String location = sent.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(provider.issuer() + "/authorize?tenant=1&");
        asked = fields(URI.create(location).getRawQuery());
        String set = sent.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(set).contains("; Path=/login/provider", "; SameSite=Lax", "; Max-Age=600");
        assertThat(set).containsIgnoringCase("; HttpOnly");
        cookie = set.split(";")[0];
        provider.claims.put("iss", "\"" + provider.issuer() + "\"");
        provider.claims.put("aud", "\"hodina\"");
        provider.claims.put("exp", String.valueOf(NOW + 300));
        provider.claims.put("iat", String.valueOf(NOW));
        provider.claims.put("nonce", "\"" + asked.get("nonce") + "\"");
        provider.claims.put("email", "\"Manager@Firma.example\"");
        provider.claims.put("email_verified", "true");
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new java.util.HashMap<>();
        for (String pair : form.split("&")) {
            String[] parts = pair.split("=", 2);
            fields.put(parts[0], java.net.URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private HttpResponse<String> comeBack() {
        return visitor.get("/login/provider/callback?code=c-1&state=" + asked.get("state"), "Cookie", cookie);
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(set -> set.startsWith("hodina-session="));
    }

    @Test
    void the_form_leads_to_the_provider() {
        assertThat(new Visitor(server.getURI())
                        .get("/login", "Accept-Language", "en")
                        .body())
                .contains("<a href=\"/login/provider\">Log in by the provider of logins</a>");
    }

    @Test
    void whom_the_provider_vouches_for_comes_in() throws Exception {
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("scope", "openid email")
                .containsEntry("client_id", "hodina")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://127.0.0.1:1/login/provider/callback");
        HttpResponse<String> answer = comeBack();
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/");
        visitor.keepCookie(answer);
        assertThat(visitor.get("/api/v1/me").body()).contains("\"login\":\"manager\"");
        Map<String, String> redeemed = fields(provider.tokenRequest);
        assertThat(redeemed).containsEntry("code", "c-1").containsEntry("grant_type", "authorization_code");
        byte[] verifier = redeemed.get("code_verifier").getBytes(StandardCharsets.US_ASCII);
        assertThat(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier)))
                .isEqualTo(asked.get("code_challenge"));
        assertThat(provider.tokenLogin).isEqualTo("Basic aG9kaW5hOnMlMjZjcmV0");
    }

    @ParameterizedTest
    @CsvSource({
        "iss, \"https://evil.example\"",
        "aud, \"another\"",
        "aud, '[\"another\"]'",
        "aud, '[\"hodina\",\"another\"]'",
        "exp, 1795424339",
        "exp, \"never\"",
        "iat, 1795424461",
        "nonce, \"another\"",
        "email, \"nobody@firma.example\"",
        "email, 7",
        "email_verified, false",
        "email_verified, \"true\""
    })
    void a_claim_that_is_wrong_is_not_believed(String name, String value) {
        provider.claims.put(name, value);
        assertRefused(comeBack());
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "aud", "exp", "iat", "nonce", "email", "email_verified"})
    void a_claim_that_is_missing_is_not_believed(String name) {
        provider.claims.remove(name);
        assertRefused(comeBack());
    }

    @Test
    void a_token_that_another_key_signs_is_not_believed() {
        provider.anotherKeySigns = true;
        assertRefused(comeBack());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "RS512", ""})
    void another_algorithm_is_not_believed(String algorithm) {
        provider.algorithm = algorithm;
        assertRefused(comeBack());
    }

    @Test
    void a_provider_that_fails_lets_nobody_in() {
        provider.status = 500;
        assertRefused(comeBack());
        assertRefused(visitor.get("/login/provider"));
    }

    @Test
    void who_comes_back_without_having_been_sent_is_not_asked_about() {
        String place = "/login/provider/callback?code=c-1&state=";
        assertRefused(visitor.get(place + asked.get("state")));
        assertRefused(visitor.get(place + "x", "Cookie", cookie));
        assertRefused(visitor.get("/login/provider/callback?error=access_denied", "Cookie", cookie));
        assertRefused(visitor.get(place + asked.get("state"), "Cookie", "hodina-provider=" + "A".repeat(43)));
        assertThat(provider.tokenRequest).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://login.example", "ftp://login.example", "login.example", "http://localhost.evil.example"})
    void a_provider_in_the_clear_is_refused(String issuer) {
        assertThatThrownBy(() -> new OidcSettings(URI.create(issuer), "hodina", "x", URI.create("https://h.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("an address of https was expected");
    }
}
