package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Files that are larger than what any other request may bring, as the server of {@code billing serve} is told. */
@MicronautTest
@Property(name = "micronaut.server.max-request-buffer-size", value = "2097152")
@Property(name = "micronaut.server.max-request-size", value = "8388608")
class LargeImportApiTest {
    @Inject
    EmbeddedServer server;

    private Visitor manager() {
        return new Visitor(server.getURI()).as("manager");
    }

    private static String file(int rows) {
        StringBuilder file = new StringBuilder("code,nameCs,nameEn,unitCs,unitEn,vatCategory\r\n");
        for (int i = 0; i < rows; i++) {
            file.append("BIG-").append(i).append(",Disk,,ks,,STANDARD\r\n");
        }
        return file.toString();
    }

    @Test
    void a_file_of_megabytes_comes_in_though_other_bodies_are_small() {
        String file = file(200_000);
        assertThat(file.length()).isBetween(5_000_000, 8_388_608);
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> dry =
                    manager().post("/api/v1/imports/products?dryRun=true", file, "Content-Type", "text/csv");
            assertThat(dry.statusCode()).as(dry.body()).isEqualTo(200);
            assertThat(dry.body()).contains("\"rows\":200000");
        }
        HttpResponse<String> other = manager()
                .post(
                        "/api/v1/workers",
                        "{\"code\":\"" + "x".repeat(70_000) + "\"}",
                        "Content-Type",
                        "application/json");
        assertThat(other.statusCode()).isEqualTo(413);
    }

    @Test
    void rates_of_a_year_come_in_through_the_same_door() {
        String line = "not a line of the bank".repeat(9_000);
        HttpResponse<String> refused =
                manager().post("/api/v1/exchange-rates/imports", line, "Content-Type", "text/csv");
        // whatever is said of the file, it was read
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(new Visitor(server.getURI())
                        .as("accountant")
                        .post("/api/v1/exchange-rates/imports", line, "Content-Type", "text/csv")
                        .statusCode())
                .isEqualTo(422);
    }
}
