package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.hodina.app.demo.DemoOnce;
import eu.hodina.application.Ports;
import eu.hodina.application.access.CreateFirstAdministrator;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.persistence.server.DatabaseAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code billing serve} in a process of its own, over the database that the demo left. */
class ServeTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path home;

    private static Launched program;
    private static List<String> greeting = List.of();
    private static URI server;
    private static String cookie = "";

    @BeforeAll
    static void start() throws Exception {
        program = Launched.of(home, environment(), "serve", "--port", "0");
        greeting = program.outUntil("Hodina listens on ");
        String last = greeting.isEmpty() ? "" : greeting.get(greeting.size() - 1);
        assertThat(last).as("errors: %s", program.errors()).startsWith("Hodina listens on http://127.0.0.1:");
        server = URI.create(last.split(" ")[3]);
        HttpResponse<String> answer = login(password());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 303);
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private static Map<String, String> environment() {
        DatabaseAddress database = DemoOnce.database();
        return Map.of(
                "BILLING_DB_URL", database.url(),
                "BILLING_DB_USER", database.user(),
                "BILLING_DB_PASSWORD", database.password());
    }

    private static String password() throws IOException {
        return Files.readAllLines(home.resolve("first-administrator")).get(1).substring("password: ".length());
    }

    private static HttpResponse<String> login(String password) throws Exception {
        String body = "{\"login\":\"admin\",\"password\":\"" + password + "\"}";
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @AfterAll
    static void a_signal_ends_it_in_order() throws Exception {
        try (Launched ended = program) {
            // 128 + 15, SIGTERM
            assertThat(ended.end().exitCode()).isEqualTo(143);
            assertThat(ended.errors()).isEmpty();
        }
    }

    @Test
    void the_first_password_lies_in_a_file_of_its_owner_and_is_not_printed() throws IOException {
        Path file = home.resolve("first-administrator");
        assertThat(greeting)
                .hasSize(2)
                .first()
                .isEqualTo("The first administrator's login and password are in " + file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(password()).hasSize(20);
    }

    @Test
    void the_password_is_made_only_once() {
        assertThat(DemoOnce.context().bean(CreateFirstAdministrator.class).create(second -> {
                    throw new AssertionError("a second administrator");
                }))
                .isEmpty();
    }

    @Test
    void health_needs_no_login() throws Exception {
        HttpResponse<String> answer = get("/health", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void nothing_else_answers_without_one() throws Exception {
        for (String path : List.of(
                "/api/v1/invoices",
                "/api/v1/invoices/FV20260002",
                "/api/v1/invoices/FV20260002/pdf",
                "/openapi",
                "/nothing-there")) {
            assertThat(get(path, "").statusCode()).as(path).isEqualTo(401);
        }
        assertThat(login("wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void the_list_has_all_documents_by_number_the_last_first() throws Exception {
        JsonNode list = json("/api/v1/invoices");
        List<String> numbers = new ArrayList<>();
        list.get("items").forEach(invoice -> numbers.add(invoice.get("number").textValue()));
        assertThat(numbers)
                .containsExactly(
                        "ZFV1-20260001",
                        "OFV3-20260001",
                        "FV20260009",
                        "FV20260008",
                        "FV20260007",
                        "FV20260006",
                        "FV20260005",
                        "FV20260004",
                        "FV20260003",
                        "FV20260002",
                        "FV20260001",
                        "DFV2-20260001");
        JsonNode school = list.at("/items/6");
        assertThat(school.get("total").textValue()).isEqualTo("387296.80");
        assertThat(school.get("payment").textValue()).isEqualTo("PARTLY_PAID");
        assertThat(school.get("open").textValue()).isEqualTo("123654.80");
    }

    @Test
    void the_detail_has_lines_and_tax() throws Exception {
        JsonNode detail = json("/api/v1/invoices/FV20260002");
        assertThat(detail.get("lines")).anySatisfy(line -> {
            assertThat(line.get("text").textValue()).isEqualTo("Servisní výjezd – říjen 2026");
            assertThat(line.get("minutes").intValue()).isEqualTo(1020);
            assertThat(line.get("net").textValue()).isEqualTo("19550.00");
        });
        assertThat(detail.at("/vatSummary/0/vat").textValue()).isEqualTo("37739.10");
        assertThat(detail.get("variableSymbol").textValue()).isEqualTo("20260002");
        assertThat(detail.get("paid").textValue()).isEqualTo("217449.10");
    }

    @Test
    void the_pdf_is_the_stored_one_byte_for_byte_and_its_tag_is_the_sha_256() throws Exception {
        HttpResponse<byte[]> answer = CLIENT.send(
                request("/api/v1/invoices/FV20260002/pdf", cookie), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.body()).isEqualTo(stored("FV20260002").bytes());
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer.body()));
        assertThat(answer.headers().firstValue("ETag")).contains("\"" + sha256 + "\"");
    }

    private static DocumentFile stored(String number) {
        Ports ports = DemoOnce.ports();
        return ports.transactions()
                .call(() -> ports.invoices().all().stream()
                        .filter(invoice -> invoice.number().value().equals(number))
                        .map(invoice -> ports.documents().find(invoice.id(), DocumentFile.PDF))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void openapi_names_every_route_of_the_api() throws Exception {
        JsonNode paths = json("/openapi").get("paths");
        assertThat(paths.fieldNames())
                .toIterable()
                .contains(
                        "/health",
                        "/api/v1/invoices",
                        "/api/v1/invoices/{number}",
                        "/api/v1/invoices/{number}/pdf",
                        "/api/v1/simulations");
    }

    /**
     * October's hours by price: 529 595.00 less 124 190.00 for a fixed price and 30 hours of 890.00 that are covered, and
     * 1 980.00 told late; with the retainer's fee of 24 000.00. */
    @Test
    void a_simulation_of_a_month_begins_with_its_part_of_what_was_invoiced() throws Exception {
        String question = "{'period': {'from': '2026-10-01', 'to': '2026-10-31'}, 'currency': 'CZK',"
                + " 'change': {'activities': [{'code': 'VYVOJ', 'from': '2025-01-01', 'rule': {'unit': 60}}]}}";
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/v1/simulations"))
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(question.replace('\'', '"')))
                .build();
        HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode total = new ObjectMapper().readTree(answer.body()).get("total");
        assertThat(total.at("/before/net").textValue()).isEqualTo("404685.00");
        assertThat(total.at("/difference/net").textValue()).isEqualTo("27490.00");
    }

    @Test
    void the_page_lists_numbers_clients_and_sums() throws Exception {
        HttpResponse<String> page = get("/", cookie);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body().replace('\u00a0', ' '))
                .contains("FV20260001", "FV20260007", "Účetní kancelář Bilance &amp; Šťastná s.r.o.", "368 472,23");
    }

    @Test
    void an_occupied_port_is_one_line_and_code_1() throws Exception {
        Path other = Files.createDirectory(home.resolve("other"));
        try (Launched second = Launched.of(other, environment(), "serve", "--port", String.valueOf(server.getPort()))) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.errors())
                    .containsExactly("billing: the server cannot listen on port " + server.getPort()
                            + ": Address already in use; choose another by --port");
            assertThat(second.outUntil("Hodina")).isEmpty();
            assertThat(other).isEmptyDirectory();
        }
    }

    @Test
    void an_unusable_data_folder_is_one_line_and_code_1() throws Exception {
        Path file = Files.writeString(home.resolve("a-file"), "");
        try (Launched program = Launched.of(file, Map.of(), "serve", "--port", "0")) {
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.errors())
                    .singleElement()
                    .asString()
                    .startsWith("billing: ")
                    .contains(file.toString());
        }
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path, cookie);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private static HttpResponse<String> get(String path, String cookie) throws Exception {
        return CLIENT.send(request(path, cookie), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpRequest request(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        return (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build();
    }
}
