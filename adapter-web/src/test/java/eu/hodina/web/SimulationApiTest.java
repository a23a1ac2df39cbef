package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pekarna worked 105 billed minutes in October, at 1200.00 an hour. */
@MicronautTest
class SimulationApiTest {
    private static final String OCTOBER = "'period': {'from': '2026-10-01', 'to': '2026-10-31'}, 'currency': 'CZK'";

    @Inject
    EmbeddedServer server;

    private Visitor manager;

    @BeforeEach
    void come() {
        manager = new Visitor(server.getURI()).as("manager");
    }

    private HttpResponse<String> ask(String question) {
        return manager.post("/api/v1/simulations", question.replace('\'', '"'), "Content-Type", "application/json");
    }

    @Test
    void an_hour_that_costs_400_more() {
        HttpResponse<String> answer = ask("{" + OCTOBER + ", 'clients': ['pekarna'], 'change': {'priceLists':"
                + " [{'code': 'STANDARD', 'prices': [{'activity': 'PROG', 'hourly': '1600.00'}]}]}}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "{\"currency\":\"CZK\",\"clients\":[{\"client\":\"pekarna\",\"name\":\"Pekárna U Žáby s.r.o.\","
                                + "\"rows\":[{\"activity\":\"PROG\",\"before\":{\"billedMinutes\":105,\"coveredMinutes\":0,"
                                + "\"work\":\"2100.00\",\"minimums\":\"0.00\",\"fees\":\"0.00\",\"credits\":\"0.00\","
                                + "\"net\":\"2100.00\"}")
                .contains("\"difference\":{\"billedMinutes\":0,\"coveredMinutes\":0,\"work\":\"700.00\"")
                .doesNotContain("refused");
    }

    @Test
    void a_retainer_for_all_who_pay_in_crowns() {
        HttpResponse<String> answer = ask("{" + OCTOBER + ", 'change': {'agreements': [{'id': 'A1', 'type': 'RETAINER',"
                + " 'from': '2026-01-01', 'fee': '1000.00', 'includes': {'minutes': 60}}]}}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("{\"agreement\":\"A1\",\"before\":")
                .contains("{\"agreement\":\"A1\",\"activity\":\"PROG\",\"before\":")
                .contains("\"billedMinutes\":45,\"coveredMinutes\":60,\"work\":\"900.00\",\"minimums\":\"0.00\","
                        + "\"fees\":\"1000.00\",\"credits\":\"0.00\",\"net\":\"1900.00\"")
                .contains("\"net\":\"-200.00\"");
    }

    @Test
    void says_whose_work_cannot_be_rated() {
        HttpResponse<String> answer =
                ask("{" + OCTOBER + ", 'change': {'remove': {'priceLists': [{'code': 'STANDARD'}]}}}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"rows\":[],\"refused\":\"under the change a price of PROG on 2026-10-05"
                        + " in a price list; there is none\"");
    }

    @Test
    void asks_twice_and_gets_the_same() {
        String question = "{" + OCTOBER + ", 'change': {'activities': [{'code': 'PROG', 'rule': {'unit': 60}}]}}";
        assertThat(ask(question).body()).isEqualTo(ask(question).body()).contains("\"net\":\"3600.00\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|``",
                "{}|``",
                "{%s, 'change': []}|/change",
                "{%s, 'change': {'workLogs': []}}|/change/workLogs",
                "{%s, 'change': {}, 'workLogs': []}|/workLogs",
                "{%s, 'change': {}, 'clients': ['nobody']}|/clients/0",
                "{%s, 'change': {}, 'clients': 'pekarna'}|/clients",
                "{%s, 'change': {}, 'firm': 'another'}|/firm",
                "{%s, 'change': {'orders': [{'id': 'O9'}]}}|/change/orders/0/id",
                "{%s, 'change': {'priceLists': [{'code': 'X', 'prices': [{'activity': 'PROG', 'hourly': 1.5}]}]}}|/change/priceLists/0/prices/0/hourly",
                "{%s, 'change': {'priceLists': [{'code': 'X', 'prices': [{'activity': 'QA', 'hourly': '1.50'}]}]}}|/change/priceLists/0/prices/0/activity",
                "{'currency': 'XXX', 'period': {'from': '2026-10-01', 'to': '2026-10-31'}, 'change': {}}|/currency",
                "{'currency': 'CZK', 'period': {'from': '2026-10-01', 'to': '2026-09-30'}, 'change': {}}|/period/to",
                "{'currency': 'CZK', 'period': {'from': '2025-01-01', 'to': '2026-12-31'}, 'change': {}}|/period",
                "{'currency': 'CZK', 'period': {'from': '9998-12-01', 'to': '9998-12-31'}, 'change': {'priceLists': null}}|/change/priceLists",
                "{'currency': 'CZK', 'period': {'from': 'x', 'to': '2026-12-31'}, 'change': {}}|/period/from"
            })
    void names_the_field_that_is_wrong(String question, String path) {
        HttpResponse<String> answer = ask(question.replace("%s", OCTOBER));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains(" was expected\"").endsWith("\"path\":\"" + path + "\"}");
    }

    @Test
    void a_body_that_is_no_json_or_too_deep_is_refused() {
        assertThat(ask("{'period': ").statusCode()).isEqualTo(400);
        assertThat(ask("").statusCode()).isEqualTo(400);
        assertThat(ask("[".repeat(40) + "]".repeat(40)).statusCode()).isEqualTo(400);
        assertThat(ask("[".repeat(5000)).statusCode()).isEqualTo(400);
    }

    @Test
    void the_api_describes_it() {
        assertThat(manager.get("/openapi").body()).contains("\"/api/v1/simulations\"", "coveredMinutes", "1600.00");
    }
}
