package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not of the kind that a field holds is told by its place, and nothing of it is guessed. */
@MicronautTest
class UnreadableBodyTest {
    @Inject
    EmbeddedServer server;

    private HttpResponse<String> sent(String body) {
        return new Visitor(server.getURI())
                .as("manager")
                .post("/api/v1/clients", body, "Content-Type", "application/json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"paymentDays\":\"abc\"}          | /paymentDays      | a whole number was expected",
                "{\"paymentDays\":1.5}              | /paymentDays      | a whole number was expected",
                "{\"paymentDays\":1e999999999}      | /paymentDays      | a whole number was expected",
                "{\"paymentDays\":99999999999}      | /paymentDays      | a whole number was expected",
                "{\"rules\":[{\"unit\":\"x\"}]}     | /rules/0/unit     | a whole number was expected",
                "{\"nome\":\"x\"}                   | /nome             | there is no such field",
                "{\"a/b~c\":1}                      | /a~1b~0c          | there is no such field",
                "{\"contacts\":[{},{\"nome\":{}}]}  | /contacts/1/nome  | there is no such field",
                "{\"code\":\"a\",\"code\":\"b\"}    | /code             | the field is there twice",
                "{\"contacts\":[{\"name\":{}}]}     | /contacts/0/name  | a text was expected",
                "{\"contacts\":[1]}                 | /contacts/0       | an object was expected",
                "{\"contacts\":{}}                  | /contacts         | a list was expected",
                "{\"address\":\"x\"}                | /address          | an object was expected"
            })
    void a_field_of_another_kind_is_refused_with_its_place(String body, String path, String expected) {
        HttpResponse<String> answer = sent(body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"detail\":\"" + expected + "\",\"path\":\"" + path + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"code\":", "[]", "", "null", "7", "{\"code\":\"a\"", "nonsense"})
    void what_is_no_object_is_refused_as_a_whole(String body) {
        HttpResponse<String> answer = sent(body);
        assertThat(answer.statusCode()).as(body).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("eu.hodina", "\"path\":\"/");
    }

    @Test
    void a_parameter_that_is_missing_is_named() {
        HttpResponse<String> answer = new Visitor(server.getURI()).as("manager").get("/api/v1/prescriptions");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"detail\":\"a value was expected, and there is none\",\"path\":\"/until\"");
    }

    @Test
    void a_switch_that_is_neither_is_refused_and_not_taken_for_no() {
        Visitor manager = new Visitor(server.getURI()).as("manager");
        assertThat(manager.get("/api/v1/tasks?mine=banana").body()).contains("\"path\":\"/mine\"");
        HttpResponse<String> imported =
                manager.post("/api/v1/imports/products?dryRun=banana", "x", "Content-Type", "text/csv");
        assertThat(imported.statusCode()).isEqualTo(400);
        assertThat(imported.body()).contains("\"path\":\"/dryRun\"");
    }
}
