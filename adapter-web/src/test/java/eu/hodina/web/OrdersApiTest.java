package eu.hodina.web;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aWorker;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders over HTTP: numbers, states, budgets, fixed prices, products and expenses, above the small firm. */
@MicronautTest(rebuildContext = true)
class OrdersApiTest {
    private static final String SHOP =
            "{\"name\":\"E-shop\",\"client\":\"" + aClient("pekarna").id()
                    + "\",\"pricing\":\"TIME\",\"mode\":\"ON_COMPLETION\",\"purchaseOrder\":\"OBJ-1\",\"prices\":[{\"activity\":"
                    + "\"PROG\",\"hourly\":{\"amount\":\"1390.00\",\"currency\":\"CZK\"}}],\"rules\":[{\"activity\":\"PROG\","
                    + "\"rule\":{\"unit\":15}}],\"budget\":{\"minutes\":6000,\"money\":{\"amount\":\"120000.00\",\"currency\":"
                    + "\"CZK\"}},\"manager\":\"" + aWorker("jana").id() + "\",\"approval\":true}";

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    private Visitor manager;

    @BeforeEach
    void a_small_firm() {
        Fixtures.aSmallFirmIn(billing.ports());
        manager = new Visitor(server.getURI()).as("manager");
    }

    private HttpResponse<String> send(String method, String place, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return manager.send(method, place, body, all);
    }

    private HttpResponse<String> post(String place, String body) {
        return send("POST", place, body);
    }

    private String placeOf(HttpResponse<String> created) {
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return created.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void an_order_is_taken_in_with_the_next_number_and_changed() {
        HttpResponse<String> created = post("/api/v1/orders", SHOP);
        String place = placeOf(created);
        assertThat(created.body())
                .contains("\"number\":\"Z20260002\"", "\"state\":\"OFFERED\"", "\"next\":[\"ORDERED\",\"CANCELLED\"]")
                .contains("\"ownInvoice\":true", "\"minutes\":6000", "\"amount\":\"1390.00\"", "\"approval\":true");
        assertThat(manager.get(place).body()).isEqualTo(created.body());
        HttpResponse<String> changed = send("PUT", place, SHOP.replace("E-shop", "Obchod"), "If-Match", "\"1\"");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(changed.body()).contains("\"name\":\"Obchod\"", "\"number\":\"Z20260002\"");
        assertThat(send("PUT", place, SHOP, "If-Match", "\"1\"").statusCode()).isEqualTo(412);
        assertThat(send("PUT", place, SHOP).statusCode()).isEqualTo(428);
    }

    @Test
    void the_same_key_draws_one_number() {
        HttpResponse<String> first = send("POST", "/api/v1/orders", SHOP, "Idempotency-Key", "k-1");
        assertThat(send("POST", "/api/v1/orders", SHOP, "Idempotency-Key", "k-1")
                        .body())
                .isEqualTo(first.body());
        assertThat(post("/api/v1/orders", SHOP).body()).contains("Z20260003");
    }

    @Test
    void states_follow_each_other_and_a_wrong_one_names_both() {
        String place = placeOf(post("/api/v1/orders", SHOP.replace("{\"name\"", "{\"state\":\"ORDERED\",\"name\"")));
        HttpResponse<String> wrong = send("PUT", place + "/state", "{\"state\":\"BILLED\"}", "If-Match", "\"1\"");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"path\":\"/state\"", "does not go from ORDERED to BILLED");
        HttpResponse<String> begun = send("PUT", place + "/state", "{\"state\":\"IN_PROGRESS\"}", "If-Match", "\"1\"");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(200);
        assertThat(begun.body()).contains("\"next\":[\"DONE\",\"CANCELLED\"]");
        assertThat(send("PUT", place + "/state", "{\"state\":\"CANCELLED\"}", "If-Match", "\"2\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(send("PUT", place, SHOP, "If-Match", "\"3\"").body()).contains("\"status\":422", "is CANCELLED");
        assertThat(post(place + "/tasks", "{\"tasks\":[{\"code\":\"A\",\"name\":\"A\"}]}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void orders_are_listed_by_number_client_and_state() {
        placeOf(post("/api/v1/orders", SHOP));
        placeOf(post("/api/v1/orders", SHOP));
        String first = manager.get("/api/v1/orders?limit=2").body();
        assertThat(first).containsSubsequence("Z20260001", "Z20260002", "\"next\":\"");
        String next = first.replaceAll("(?s).*\"next\":\"([^\"]*)\".*", "$1");
        assertThat(manager.get("/api/v1/orders?after=" + next).body())
                .contains("Z20260003")
                .doesNotContain("Z20260002");
        assertThat(manager.get("/api/v1/orders?state=IN_PROGRESS").body())
                .contains("Z20260001")
                .doesNotContain("Z20260002");
        assertThat(manager.get("/api/v1/orders?client=nobody").body()).doesNotContain("Z2026");
        assertThat(manager.get("/api/v1/orders?state=LOST").statusCode()).isEqualTo(400);
    }

    @Test
    void approval_needs_somebody_who_approves() {
        String nobody = SHOP.replace("\"manager\":\"" + aWorker("jana").id() + "\",", "");
        assertThat(post("/api/v1/orders", nobody).body()).contains("\"path\":\"/manager\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"E-shop\"                 | \"\"                      | 400 | /name",
                "\"E-shop\"                 | \"a\\u0000b\"             | 400 | /name",
                "\"TIME\"                   | \"FREE\"                  | 400 | /pricing",
                "\"pricing\":\"TIME\",      | ''                      | 400 | /pricing",
                "6000                       | -1                      | 400 | /budget/minutes",
                "6000                       | 0                       | 400 | /budget/minutes",
                "\"120000.00\"              | \"0.00\"                | 400 | /budget/money",
                "\"120000.00\"              | \"-1.00\"               | 400 | /budget/money/amount",
                "\"120000.00\"              | \"1E999999999\"         | 400 | /budget/money/amount",
                "\"120000.00\"              | \"99999999999999999.00\" | 400 | /budget/money/amount",
                "\"120000.00\"              | \"1.001\"               | 400 | /budget/money/amount",
                "\"currency\":\"CZK\"}},    | \"currency\":\"EUR\"}},   | 422 | /budget/money",
                "\"1390.00\",\"currency\":\"CZK\" | \"1.00\",\"currency\":\"EUR\" | 422 | /prices/0",
                "[{\"activity\":\"PROG\",\"h   | [{\"activity\":\"NONE\",\"h | 422 | /prices/0/activity",
                "[{\"activity\":\"PROG\",\"r   | [{\"activity\":\"NONE\",\"r | 422 | /rules/0/activity",
                "\"unit\":15                | \"unit\":0                | 400 | /rules/0/rule/unit",
                "\"manager\"                | \"leader\"                | 400 | /leader",
            })
    void what_is_wrong_is_refused_with_its_place(String right, String wrong, int status, String path) {
        assertThat(SHOP).contains(right);
        HttpResponse<String> refused = post("/api/v1/orders", SHOP.replace(right, wrong));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.body()).contains("\"path\":\"" + path + "\"");
        assertThat(manager.get("/api/v1/orders").body()).doesNotContain("Z20260002");
    }

    @Test
    void what_nobody_knows_is_refused() {
        assertThat(post("/api/v1/orders", SHOP.replace(aClient("pekarna").id().value(), identityOf("x")))
                        .body())
                .contains("\"status\":422", "\"path\":\"/client\"");
        assertThat(post("/api/v1/orders", SHOP.replace(aWorker("jana").id().value(), "x' OR 1=1"))
                        .body())
                .contains("\"status\":422", "\"path\":\"/manager\"");
        String twice = SHOP.replace("\"rules\":[", "\"rules\":[{\"activity\":\"PROG\",\"rule\":{}},");
        assertThat(post("/api/v1/orders", twice).body()).contains("\"status\":400", "\"path\":\"/rules/1/activity\"");
        assertThat(manager.get("/api/v1/orders/none").statusCode()).isEqualTo(404);
        assertThat(manager.get("/api/v1/orders/none/budget").statusCode()).isEqualTo(404);
        assertThat(manager.get("/api/v1/orders/none/products").statusCode()).isEqualTo(404);
    }

    @Test
    void a_budget_is_shown_and_told() {
        String web = "/api/v1/orders/" + identityOf("order Z20260001");
        String tight = SHOP.replace("6000", "100");
        assertThat(send("PUT", web, tight, "If-Match", "\"0\"").statusCode()).isEqualTo(200);
        assertThat(manager.get(web + "/budget").body())
                .contains("\"minutes\":95", "\"minutesPercent\":95", "\"moneyPercent\":0")
                .contains("\"reached\":[\"80 % of MINUTES\"]");
        assertThat(manager.get("/api/v1/notices").body())
                .contains("\"kind\":\"budget-minutes\"", "\"basis\":\"100 min\"", "\"threshold\":80");
        assertThat(manager.get("/api/v1/notices?after=eA").statusCode()).isEqualTo(200);
    }

    @Test
    void expenses_and_fixed_prices_are_entered_changed_and_taken_away() {
        String web = "/api/v1/orders/" + identityOf("order Z20260001");
        String train = "{\"text\":\"Jízdné\",\"quantity\":\"1.5\",\"unitPrice\":{\"amount\":\"33.33\",\"currency\":"
                + "\"CZK\"},\"vatCategory\":\"REDUCED\",\"date\":\"2026-11-20\",\"cost\":{\"amount\":\"40.00\","
                + "\"currency\":\"CZK\"}}";
        HttpResponse<String> created = post(web + "/expenses", train);
        String place = placeOf(created);
        assertThat(created.body()).contains("\"net\":{\"amount\":\"50.00\"").doesNotContain("product");
        assertThat(send("PUT", place, train.replace("1.5", "2"), "If-Match", "\"1\"")
                        .body())
                .contains("\"net\":{\"amount\":\"66.66\"");
        assertThat(manager.get(web + "/expenses").body()).contains("Jízdné");
        assertThat(manager.get(web + "/products").body()).doesNotContain("Jízdné");
        assertThat(manager.get(place.replace("expenses", "products")).statusCode())
                .isEqualTo(404);
        for (String quantity : new String[] {"0", "-1", "1.0001", "1e9", "1000000000"}) {
            assertThat(post(web + "/expenses", train.replace("1.5", quantity)).body())
                    .contains("\"status\":400", "\"path\":\"/quantity\"");
        }
        assertThat(post(web + "/expenses", train.replace("1.5", "999999999").replace("33.33", "90000000000000.00"))
                        .body())
                .contains("\"status\":422", "\"path\":\"/quantity\"");
        assertThat(post(web + "/expenses", train.replace("REDUCED", "NON_PAYER"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("DELETE", place, "").statusCode()).isEqualTo(428);
        assertThat(send("DELETE", place, "", "If-Match", "\"1\"").statusCode()).isEqualTo(412);
        assertThat(send("DELETE", place, "", "If-Match", "\"2\"").statusCode()).isEqualTo(204);
        assertThat(manager.get(place).statusCode()).isEqualTo(404);

        String part = "{\"name\":\"Předání\",\"amount\":{\"amount\":\"50000.00\",\"currency\":\"CZK\"},"
                + "\"vatCategory\":\"STANDARD\",\"due\":\"2026-12-01\"}";
        String milestone = placeOf(post(web + "/milestones", part));
        HttpResponse<String> done =
                send("PUT", milestone, part.replace("\"due\"", "\"done\":\"2026-11-30\",\"due\""), "If-Match", "\"1\"");
        assertThat(done.body()).contains("\"done\":\"2026-11-30\"");
        assertThat(post(web + "/milestones", part.replace("CZK", "EUR")).body())
                .contains("\"status\":422", "\"path\":\"/amount\"");
        for (String never : new String[] {"+999999999-12-31", "-999999999-01-01", "0000-01-01"}) {
            HttpResponse<String> refused = post(web + "/milestones", part.replace("2026-12-01", never));
            assertThat(refused.statusCode()).as(never).isEqualTo(400);
            assertThat(refused.body()).contains("\"path\":\"/due\"");
        }
        assertThat(post(web + "/milestones", part.replace("2026-12-01", "2026-02-30"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("DELETE", milestone, "", "If-Match", "\"2\"").statusCode())
                .isEqualTo(204);
    }

    @Test
    void a_product_takes_from_the_catalog_what_is_left_out() {
        String web = "/api/v1/orders/" + identityOf("order Z20260001");
        placeOf(post(
                "/api/v1/products",
                "{\"code\":\"SSD\",\"name\":{\"cs\":\"Disk\"},\"unit\":{\"cs\":\"ks\"},\"vatCategory\":\"STANDARD\"}"));
        String disks = "{\"product\":\"SSD\",\"quantity\":\"2\",\"date\":\"2026-11-20\"}";
        HttpResponse<String> unpriced = post(web + "/products", disks);
        assertThat(unpriced.statusCode()).isEqualTo(422);
        assertThat(unpriced.body()).contains("\"path\":\"/unitPrice\"", "SSD");
        placeOf(post(
                "/api/v1/price-lists",
                "{\"code\":\"STANDARD\",\"version\":{\"name\":\"Ceník\",\"currency\":\"CZK\",\"byDefault\":true,"
                        + "\"prices\":[],\"productPrices\":[{\"product\":\"SSD\",\"unitPrice\":\"1990.00\"}]}}"));
        assertThat(post(web + "/products", disks).body())
                .contains("\"text\":\"Disk\"", "\"net\":{\"amount\":\"3980.00\"", "\"vatCategory\":\"STANDARD\"");
        assertThat(post(web + "/products", disks.replace("SSD", "NONE")).body())
                .contains("\"status\":422", "\"path\":\"/product\"");
    }
}
