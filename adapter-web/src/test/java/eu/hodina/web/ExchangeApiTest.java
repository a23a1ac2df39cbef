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

    private Visitor manager() {
        return new Visitor(server.getURI()).as("manager");
    }

    private HttpResponse<String> post(String path, String body) {
        return manager().post(path, body, "Content-Type", "text/csv");
    }

    private HttpResponse<String> post(String path, String body, String key) {
        return manager().post(path, body, "Content-Type", "text/csv", "Idempotency-Key", key);
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
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Unprocessable Entity\",\"status\":422,"
                        + "\"detail\":\"1 problem, nothing was stored\",\"total\":1,\"problems\":["
                        + "{\"path\":\"/rows/2/vatCategory\",\"row\":2,\"column\":17,\"field\":\"vatCategory\","
                        + "\"message\":\"found 'NONE', expected STANDARD, REDUCED, ZERO or EXEMPT\"}]}");
        assertThat(manager().get("/api/v1/exports/products").body()).doesNotContain("XCH-2");
    }

    @Test
    void what_is_of_no_field_is_a_problem_of_its_row() {
        assertThat(post("/api/v1/imports/products", HEADER + "XCH-2,\"Disk\n").body())
                .contains("{\"path\":\"/rows/2\",\"row\":2,\"column\":7,\"message\":\"expected a closing quote");
        assertThat(post("/api/v1/imports/clients?dryRun=true", "code;name\nx;y\n")
                        .body())
                .contains("\"detail\":\"10 problems, nothing was stored\"")
                .contains("\"path\":\"/rows/1/street\"");
    }

    @Test
    void an_import_with_a_key_is_done_once_and_answered_alike() {
        String file = HEADER + "XCH-3,Disk,,ks,,STANDARD\r\n";
        HttpResponse<String> first = post("/api/v1/imports/products", file, "import-1");
        HttpResponse<String> again = post("/api/v1/imports/products", file, "import-1");
        assertThat(first.body()).contains("\"outcome\":\"IMPORTED\"");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());

        assertThat(post("/api/v1/imports/products", file + "XCH-4,Disk,,ks,,STANDARD\r\n", "import-1")
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("/api/v1/imports/products?again=true", file, "import-1").statusCode())
                .isEqualTo(422);
        assertThat(manager().get("/api/v1/exports/products").body()).doesNotContain("XCH-4");
    }

    @Test
    void a_refused_file_leaves_its_key_free() {
        assertThat(post("/api/v1/imports/products", HEADER + "XCH-5,Disk,,ks,,NONE\r\n", "import-2")
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("/api/v1/imports/products", HEADER + "XCH-5,Disk,,ks,,ZERO\r\n", "import-2")
                        .statusCode())
                .isEqualTo(200);
    }

    /** The tests' server takes in 64 KiB. */
    @Test
    void a_file_over_the_bound_is_too_large_and_nothing_of_it_is_kept() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; file.length() < 70_000; i++) {
            file.append("BIG-").append(i).append(",Disk,,ks,,STANDARD\r\n");
        }
        HttpResponse<String> refused = post("/api/v1/imports/products", file.toString());
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body()).contains("\"status\":413");
        assertThat(manager().get("/api/v1/exports/products").body()).doesNotContain("BIG-");
        assertThat(post("/api/v1/imports/products", file.substring(0, file.indexOf("BIG-1000")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void names_of_another_program_are_kept_and_translate_its_files() {
        String path = "/api/v1/foreign-names/toggl";
        HttpResponse<String> none = manager().get(path);
        assertThat(none.body()).isEqualTo("{\"names\":[]}");
        assertThat(none.headers().firstValue("ETag")).contains("\"0\"");
        String worker = "{\"code\":\"xch-eva\",\"name\":\"Eva\",\"email\":\"eva@x.example\"}";
        assertThat(manager()
                        .post("/api/v1/workers", worker, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(201);
        String file = "User,Email,Project,Task,Description,Billable,Start date,Start time,Duration,Tags\n"
                + "Evička,e@y.example,Web,,x,Yes,2026-10-01,09:00:00,01:00:00,\n";
        String dryRun = "/api/v1/imports/work-logs?from=toggl&dryRun=true";
        assertThat(post(dryRun, file).body()).contains("\"field\":\"User\"").contains("\"field\":\"Project\"");

        String names = "{\"names\":[{\"what\":\"user\",\"from\":\"Evička\",\"to\":\"xch-eva\"}]}";
        HttpResponse<String> kept = put(path, names, "\"0\"");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body()).isEqualTo(names);
        assertThat(kept.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(put(path, names, "\"0\"").statusCode()).isEqualTo(412);
        assertThat(post(dryRun, file).body())
                .doesNotContain("\"field\":\"User\"")
                .contains("\"field\":\"Project\"");

        assertThat(put(path, "{}", "\"1\"").statusCode()).isEqualTo(200);
    }

    @Test
    void names_that_are_none_are_wrong_fields() {
        assertThat(put("/api/v1/foreign-names/kimai", "{\"names\":[{\"what\":\"cat\",\"to\":\"x\"}]}", "\"0\"")
                        .body())
                .contains("\"path\":\"/names/0/what\"");
        assertThat(put("/api/v1/foreign-names/kimai", "{\"names\":[{\"what\":\"task\"}]}", "\"0\"")
                        .body())
                .contains("\"path\":\"/names/0/to\"");
        String twice = "{\"what\":\"task\",\"from\":\"a\",\"to\":\"b\"}";
        assertThat(put("/api/v1/foreign-names/kimai", "{\"names\":[" + twice + "," + twice + "]}", "\"0\"")
                        .body())
                .contains("\"path\":\"/names\"");
        assertThat(manager().get("/api/v1/foreign-names/hodina").statusCode()).isEqualTo(404);
        assertThat(put("/api/v1/foreign-names/kimai", "{}", "").statusCode()).isEqualTo(428);
    }

    private HttpResponse<String> put(String path, String body, String version) {
        return version.isEmpty()
                ? manager().send("PUT", path, body, "Content-Type", "application/json")
                : manager().send("PUT", path, body, "Content-Type", "application/json", "If-Match", version);
    }

    @Test
    void what_is_not_known_is_a_wrong_field() {
        assertThat(post("/api/v1/imports/cats", HEADER).body()).contains("\"path\":\"/kind\"");
        assertThat(post("/api/v1/imports/products?encoding=x", HEADER).body()).contains("\"path\":\"/encoding\"");
        assertThat(post("/api/v1/imports/products?from=toggl", HEADER).statusCode())
                .isEqualTo(400);
    }
}
