package eu.hodina.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.hodina.app.DemoServer;
import eu.hodina.app.api.ApiDocument.Operation;
import eu.hodina.app.api.Asker.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls every operation by the document that the server gives, and holds each answer to it. */
class EveryOperationTest {
    /** Pages and what belongs to them, which no program asks for, and the document itself. */
    private static final Set<String> PAGES = Set.of(
            "GET /",
            "GET /login",
            "GET /login/provider",
            "GET /login/provider/callback",
            "GET /assets/{name}",
            "GET /openapi");

    /** The registers of the state, which nobody asks unless a switch is on. */
    private static final Set<String> SWITCHED_OFF =
            Set.of("GET /api/v1/registers/companies/{number}", "GET /api/v1/registers/vat/{number}");

    @TempDir
    private static Path files;

    private static DemoServer server;
    private static ApiDocument document;
    private static Scenes scenes;

    @BeforeAll
    static void start() throws IOException {
        server = DemoServer.over("every_operation", files.resolve("demo"));
        Asker first = Asker.loggedIn(server.address(), "admin", server.password());
        document = new ApiDocument(first.ask("GET", "/openapi", Map.of(), "").body());
        scenes = new Scenes(document, server);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    static Stream<Operation> operations() {
        return document.operations().stream();
    }

    static Stream<Operation> behindALogin() {
        return operations().filter(operation -> !operation.isOpen());
    }

    static Stream<Operation> conditional() {
        return operations().filter(operation -> operation.asksFor("If-Match"));
    }

    static Stream<Operation> withKey() {
        return operations().filter(operation -> operation.asksFor("Idempotency-Key"));
    }

    static Stream<Operation> withBody() {
        return operations()
                .filter(operation ->
                        operation.sent().filter("application/json"::equals).isPresent());
    }

    @Test
    void every_route_is_in_the_document() {
        Set<String> described = operations().map(Operation::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> routes = new TreeSet<>(server.routes());
        routes.removeAll(PAGES);
        assertThat(described).isEqualTo(routes);
    }

    @Test
    void each_operation_has_a_name_of_its_own() {
        assertThat(operations().map(each -> each.described().path("operationId").asText()))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_does_what_it_is_for_when_called_by_its_examples(Operation operation) {
        Call call = scenes.prepared(operation);
        Answer answer = call.by(scenes.asker(operation));
        assertThat(answer.status())
                .as(call.address() + " " + call.body + " " + answer)
                .isBetween(200, SWITCHED_OFF.contains(operation.name()) ? 503 : 399);
        assertFits(operation, answer);
        assertThat(answer.header("ETag").isPresent())
                .as(operation + " ETag")
                .isEqualTo(operation.answer(answer.status()).at("/headers/ETag").isObject());
    }

    @ParameterizedTest
    @MethodSource("behindALogin")
    void without_a_login_it_answers_as_described(Operation operation) {
        Call call = new Call(operation, operation.path().replaceAll("\\{[^}]*\\}", "x"));
        Answer answer = call.by(Asker.nobody(server.address()));
        assertThat(answer.status()).isEqualTo(401);
        assertFits(operation, answer);
    }

    @ParameterizedTest
    @MethodSource("conditional")
    void a_change_without_a_version_or_of_an_old_one_is_refused(Operation operation) {
        Call call = scenes.prepared(operation);
        call.headers.remove("If-Match");
        Answer unconditional = call.by(scenes.asker(operation));
        assertThat(unconditional.status()).as(unconditional.toString()).isEqualTo(428);
        assertFits(operation, unconditional);
        call.headers.put("If-Match", "\"999999\"");
        Answer stale = call.by(scenes.asker(operation));
        assertThat(stale.status()).as(stale.toString()).isEqualTo(412);
        assertFits(operation, stale);
    }

    @ParameterizedTest
    @MethodSource("withKey")
    void a_key_does_it_once_and_another_body_with_it_is_refused(Operation operation) {
        Call call = scenes.prepared(operation);
        call.headers.put(
                "Idempotency-Key", operation.described().path("operationId").asText());
        Answer first = call.by(scenes.asker(operation));
        assertThat(first.status()).as(first.toString()).isBetween(200, 299);
        Answer again = call.by(scenes.asker(operation));
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        call.headers.put("If-Match", "\"77\"");
        Answer other = call.by(scenes.asker(operation));
        assertThat(other.status()).as(other.toString()).isEqualTo(422);
        assertFits(operation, other);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_field_that_is_not_described_is_refused_with_its_place(Operation operation) {
        Call call = scenes.prepared(operation);
        ObjectNode body = call.body.orElseThrow();
        body.put("nonsense", true);
        Answer answer = call.by(scenes.asker(operation));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().path("path").asText()).isEqualTo("/nonsense");
        assertFits(operation, answer);
    }

    private static void assertFits(Operation operation, Answer answer) {
        JsonNode described = operation.answer(answer.status());
        assertThat(described.isMissingNode())
                .as(operation + " answers what is not in the document: " + answer)
                .isFalse();
        JsonNode contents = described.path("content");
        if (contents.isEmpty()) {
            assertThat(answer.body()).as(operation + " " + answer.status()).isEmpty();
        } else {
            assertThat(ApiDocument.names(contents)).as(operation.name()).contains(answer.mediaType());
            JsonNode schema = contents.path(answer.mediaType()).path("schema");
            if (answer.mediaType().endsWith("json")) {
                assertThat(SchemaCheck.of(document, schema, answer.json()))
                        .as(operation + " " + answer)
                        .isEmpty();
            }
        }
    }
}
