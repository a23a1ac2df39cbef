package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the description of the API says of itself. */
@MicronautTest
class OpenApiTest {
    @Inject
    EmbeddedServer server;

    @Inject
    JsonMapper json;

    private JsonNode document() throws IOException {
        String body = new Visitor(server.getURI()).as("manager").get("/openapi").body();
        return json.readValue(body, JsonNode.class);
    }

    @Test
    void it_has_the_name_and_version_of_the_program() throws IOException {
        JsonNode info = document().get("info");
        assertThat(info.get("title").getStringValue()).isEqualTo("Hodina");
        assertThat(info.get("version").getStringValue()).isEqualTo("0.1.0");
    }

    @Test
    void a_list_can_be_asked_for_without_a_page() throws IOException {
        List<String> required = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        for (var path : document().get("paths").entries()) {
            JsonNode get = path.getValue().get("get");
            if (get != null && get.get("parameters") != null) {
                for (JsonNode parameter : get.get("parameters").values()) {
                    String name = parameter.get("name").getStringValue();
                    if (List.of("after", "limit", "q").contains(name)) {
                        JsonNode demanded = parameter.get("required");
                        boolean must = demanded != null && demanded.getBooleanValue();
                        (must ? required : optional).add(path.getKey() + " " + name);
                    }
                }
            }
        }
        assertThat(required).isEmpty();
        assertThat(optional).contains("/api/v1/workers after", "/api/v1/clients q", "/api/v1/invoices limit");
    }
}
