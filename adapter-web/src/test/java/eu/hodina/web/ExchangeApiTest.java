package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Files in and out over HTTP. */
@MicronautTest
class ExchangeApiTest {
    private static final String HEADER = "code,nameCs,nameEn,unitCs,unitEn,vatCategory\r\n";

    @Inject
    EmbeddedServer server;

    private HttpResponse<String> post(String path, String body) {
        return new Visitor(server.getURI()).as("manager").post(path, body, "Content-Type", "text/csv");
    }

    @Test
    void a_file_comes_in_once_and_goes_out_again() {
        String file = HEADER + "XCH-1,Disk,,ks,,STANDARD\r\n";
        HttpResponse<String> dry = post("/api/v1/imports/products?dryRun=true", file);
        assertThat(dry.statusCode()).isEqualTo(200);
        assertThat(dry.body()).contains("\"outcome\":\"GOOD\"").contains("\"rows\":1");

        assertThat(post("/api/v1/imports/products", file).body()).contains("\"outcome\":\"IMPORTED\"");
        assertThat(post("/api/v1/imports/products", file).body()).contains("\"outcome\":\"ALREADY_THERE\"");

        HttpResponse<String> out = new Visitor(server.getURI()).as("manager").get("/api/v1/exports/products");
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(out.body()).startsWith(HEADER).contains("XCH-1,Disk,,ks,,STANDARD\r\n");
    }

    @Test
    void bad_rows_are_told_and_nothing_is_kept() {
        HttpResponse<String> refused = post("/api/v1/imports/products", HEADER + "XCH-2,Disk,,ks,,NONE\r\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("line 2, column 17 (vatCategory)");
    }

    @Test
    void what_is_not_known_is_a_wrong_field() {
        assertThat(post("/api/v1/imports/cats", HEADER).body()).contains("\"path\":\"/kind\"");
        assertThat(post("/api/v1/imports/products?encoding=x", HEADER).body()).contains("\"path\":\"/encoding\"");
        assertThat(post("/api/v1/imports/products?from=toggl", HEADER).statusCode())
                .isEqualTo(400);
    }
}
