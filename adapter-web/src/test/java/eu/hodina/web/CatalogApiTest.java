package eu.hodina.web;

import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.OCTOBER;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Activities, products, price lists and the index over HTTP, above a small firm with 95 minutes of PROG in October. */
@MicronautTest(rebuildContext = true)
class CatalogApiTest {
    private static final String LIST = "{\"code\":\"STANDARD\",\"version\":{\"name\":\"Ceník\",\"currency\":\"CZK\","
            + "\"byDefault\":true,\"prices\":[{\"activity\":\"PROG\",\"hourly\":\"1250.00\"}],"
            + "\"productPrices\":[]}}";

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

    private HttpResponse<String> post(String place, String body, String... headers) {
        return send("POST", place, body, headers);
    }

    private HttpResponse<String> send(String method, String place, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return manager.send(method, "/api/v1/" + place, body, all);
    }

    private HttpResponse<String> get(String place) {
        return manager.get("/api/v1/" + place);
    }

    private void rateOctober() {
        assertThat(billing.rateWork()
                        .rateAndKeep(aFirm(), aClient("pekarna").id(), OCTOBER.to())
                        .periods())
                .isNotEmpty();
    }

    @Test
    void an_activity_has_versions_of_which_a_new_one_ends_the_old() {
        String first = "{\"code\":\"DEV\",\"version\":{\"name\":{\"cs\":\"Vývoj\",\"en\":\"Development\"},"
                + "\"vatRate\":\"21\",\"rule\":{\"unit\":15,\"grace\":5,\"minimumCharge\":{\"amount\":\"500.00\","
                + "\"currency\":\"CZK\"}}}}";
        HttpResponse<String> created = post("activities", first);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.headers().firstValue("ETag")).contains("\"1\"");
        HttpResponse<String> next = post(
                "activities/DEV/versions",
                "{\"from\":\"2027-01-01\",\"name\":{\"cs\":\"Vývoj\"},\"rule\":{\"unit\":60}}",
                "If-Match",
                "\"1\"");
        assertThat(next.statusCode()).as(next.body()).isEqualTo(201);
        assertThat(get("activities/DEV").body())
                .containsSubsequence("\"to\":\"2026-12-31\"", "\"grace\":5", "\"from\":\"2027-01-01\"", "\"unit\":60");
        assertThat(new Visitor(server.getURI())
                        .as("worker")
                        .get("/api/v1/activities/DEV")
                        .body())
                .contains("\"unit\":60")
                .doesNotContain("500.00");
        assertThat(post("activities", first).statusCode()).isEqualTo(422);
        assertThat(post("activities/DEV/versions", "{\"from\":\"2028-01-01\",\"name\":{\"cs\":\"V\"}}")
                        .statusCode())
                .isEqualTo(428);
        assertThat(post(
                                "activities/NONE/versions",
                                "{\"from\":\"2028-01-01\",\"name\":{\"cs\":\"V\"}}",
                                "If-Match",
                                "\"0\"")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_rule_that_was_rated_with_stays_but_its_name_may_change() {
        post("price-lists", LIST);
        rateOctober();
        HttpResponse<String> refused = send(
                "PUT",
                "activities/PROG/versions/always",
                "{\"name\":{\"cs\":\"Programování\"},\"rule\":{\"unit\":30}}",
                "If-Match",
                "\"0\"");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body())
                .contains("\"path\":\"/rule\"", "the work of pekarna from 2026-10-01 to 2026-10-31 was rated by");
        String sameRule = get("activities/PROG").body().replaceAll(".*\"rule\":(\\{[^}]*\\}).*", "$1");
        HttpResponse<String> named = send(
                "PUT",
                "activities/PROG/versions/always",
                "{\"name\":{\"cs\":\"Programování\",\"en\":\"Coding\"},\"rule\":" + sameRule + "}",
                "If-Match",
                "\"0\"");
        assertThat(named.statusCode()).as(named.body()).isEqualTo(200);
        assertThat(named.body()).contains("\"en\":\"Coding\"");
    }

    @Test
    void who_changed_which_price_when_is_on_record() {
        post("price-lists", LIST);
        String dearer = "{\"name\":\"Ceník\",\"currency\":\"CZK\",\"byDefault\":true,"
                + "\"prices\":[{\"activity\":\"PROG\",\"hourly\":\"1300.00\"}]}";
        HttpResponse<String> changed = send(
                "PUT", "price-lists/STANDARD/versions/always", dearer, "If-Match", "\"1\"", "X-Request-Id", "dearer-1");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(get("trail?kind=price-list&id=STANDARD&limit=1").body())
                .contains("\"version\":2,\"at\":\"2026-11-23T", "\"login\":\"manager\",\"requestId\":\"dearer-1\"")
                .contains("\"before\":\"1250.00 CZK\",\"after\":\"1300.00 CZK\"");
    }

    @Test
    void prices_that_were_rated_with_stay_and_a_new_version_begins_after_them() {
        assertThat(post("price-lists", LIST).statusCode()).isEqualTo(201);
        rateOctober();
        String other = "{\"name\":\"Ceník\",\"currency\":\"CZK\",\"byDefault\":true,"
                + "\"prices\":[{\"activity\":\"PROG\",\"hourly\":\"1300.00\"}]}";
        HttpResponse<String> inPlace = send("PUT", "price-lists/STANDARD/versions/always", other, "If-Match", "\"1\"");
        assertThat(inPlace.statusCode()).isEqualTo(422);
        assertThat(inPlace.body()).contains("\"path\":\"/prices\"", "pekarna from 2026-10-01 to 2026-10-31");
        HttpResponse<String> back = post(
                "price-lists/STANDARD/versions",
                other.replace("{\"name\"", "{\"from\":\"2026-10-15\",\"name\""),
                "If-Match",
                "\"1\"");
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("\"path\":\"/from\"", "a day after 2026-10-31 was expected");
        HttpResponse<String> onwards = post(
                "price-lists/STANDARD/versions",
                other.replace("{\"name\"", "{\"from\":\"2026-11-01\",\"name\""),
                "If-Match",
                "\"1\"");
        assertThat(onwards.statusCode()).as(onwards.body()).isEqualTo(201);
        String client = aClient("pekarna").id().value();
        assertThat(get("prices?activity=PROG&on=2026-10-31&client=" + client).body())
                .contains("\"amount\":\"1250.00\"", "\"foundIn\":\"STANDARD\"");
        assertThat(get("prices?activity=PROG&on=2026-11-01&client=" + client).body())
                .contains("\"amount\":\"1300.00\"", "\"from\":\"2026-11-01\"");
    }

    @Test
    void a_price_that_is_nowhere_is_an_error_that_names_the_lists() {
        post("price-lists", LIST);
        String client = aClient("pekarna").id().value();
        HttpResponse<String> missing = get("prices?product=SSD&on=2026-11-01&client=" + client);
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("expected a price of SSD on 2026-11-01 in price list STANDARD");
        assertThat(get("prices?on=2026-11-01&client=" + client).statusCode()).isEqualTo(400);
        assertThat(get("prices?activity=PROG&on=x&client=" + client).statusCode())
                .isEqualTo(400);
        assertThat(get("prices?activity=PROG&on=2026-11-01&client=none").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_list_is_copied_and_is_then_no_default_list() {
        post("price-lists", LIST);
        HttpResponse<String> copied = post(
                "price-lists/STANDARD/copies",
                "{\"on\":\"2026-11-01\",\"code\":\"PARTNER\",\"name\":\"Partneři\",\"from\":\"2027-01-01\"}");
        assertThat(copied.statusCode()).as(copied.body()).isEqualTo(201);
        assertThat(copied.body()).contains("\"byDefault\":false", "\"hourly\":\"1250.00\"", "\"from\":\"2027-01-01\"");
        HttpResponse<String> second = post("price-lists", LIST.replace("STANDARD", "OTHER"));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("\"path\":\"/byDefault\"", "STANDARD is it on");
        assertThat(get("price-lists?limit=1").body()).contains("\"code\":\"PARTNER\"", "\"next\":\"");
    }

    @Test
    void prices_name_only_what_is_there() {
        HttpResponse<String> activity = post("price-lists", LIST.replace("PROG", "NONE"));
        assertThat(activity.statusCode()).isEqualTo(422);
        assertThat(activity.body()).contains("\"path\":\"/prices/0/activity\"");
        HttpResponse<String> product = post(
                "price-lists",
                LIST.replace("\"productPrices\":[]", "\"productPrices\":[{\"product\":\"X\",\"unitPrice\":\"1.00\"}]"));
        assertThat(product.statusCode()).isEqualTo(422);
        assertThat(product.body()).contains("\"path\":\"/productPrices/0/product\"");
        assertThat(post("price-lists", LIST.replace("1250.00", "-1.00")).body())
                .contains("\"path\":\"/version/prices/0/hourly\"");
        assertThat(post("price-lists", LIST.replace("1250.00", "1e99")).statusCode())
                .isEqualTo(400);
        assertThat(post("price-lists", "{\"code\":\"A\"}").body()).contains("\"path\":\"/version\"");
    }

    @Test
    void a_list_follows_the_index_from_a_day_on_and_keeps_its_history() {
        post("price-lists", LIST);
        HttpResponse<String> rate =
                send("PUT", "index-rates/2026", "{\"rate\":\"2.5\",\"source\":\"ČSÚ\"}", "If-Match", "\"0\"");
        assertThat(rate.statusCode()).as(rate.body()).isEqualTo(200);
        HttpResponse<String> raised =
                post("price-lists/STANDARD/indexations", "{\"year\":2027,\"rounding\":\"ONE\"}", "If-Match", "\"1\"");
        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(200);
        assertThat(raised.body())
                .containsSubsequence("\"amount\":\"1250.00\"", "\"amount\":\"1281.00\"", "\"from\":\"2027-01-01\"");
        assertThat(get("price-lists/STANDARD/indexations").body()).isEqualTo(raised.body());
        assertThat(get("price-lists/STANDARD").body())
                .containsSubsequence("\"to\":\"2026-12-31\"", "1250.00", "\"from\":\"2027-01-01\"", "1281.00");
    }

    @Test
    void a_product_is_taken_in_and_changed() {
        String disk = "{\"code\":\"SSD-1T\",\"name\":{\"cs\":\"Disk\"},\"unit\":{\"cs\":\"ks\",\"en\":\"pc\"},"
                + "\"vatCategory\":\"STANDARD\"}";
        assertThat(post("products", disk).statusCode()).isEqualTo(201);
        HttpResponse<String> changed =
                send("PUT", "products/SSD-1T", disk.replace("STANDARD", "REDUCED"), "If-Match", "\"1\"");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(get("products").body()).contains("\"vatCategory\":\"REDUCED\"");
        assertThat(post(
                                "products",
                                disk.replace("STANDARD", "REVERSE_CHARGE_EU").replace("SSD", "X"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("PUT", "products/OTHER", disk, "If-Match", "\"2\"").statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_unrated_month_leaves_the_list_open_to_change() {
        post("price-lists", LIST);
        assertThat(billing.rateWork()
                        .rateAndKeep(aFirm(), aClient("pekarna").id(), LocalDate.parse("2026-09-30"))
                        .periods())
                .isEmpty();
        HttpResponse<String> changed = send(
                "PUT",
                "price-lists/STANDARD/versions/always",
                "{\"name\":\"Nový\",\"currency\":\"" + CZK + "\",\"byDefault\":true}",
                "If-Match",
                "\"1\"");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.body()).contains("\"name\":\"Nový\"").doesNotContain("1250.00");
    }

    @Test
    void codes_are_part_of_addresses_and_are_refused_where_they_cannot_be() {
        String body =
                "{\"code\":\"%s\",\"name\":{\"cs\":\"Disk\"},\"unit\":{\"cs\":\"ks\"},\"vatCategory\":\"STANDARD\"}";
        for (String code :
                new String[] {"a b", "..", "a/b", "50%", "=1+1", "a?b", "x\u202ey", "a\u200bb", "a\\nb", "a\\u0000b"}) {
            HttpResponse<String> refused = post("products", String.format(body, code));
            assertThat(refused.statusCode()).as(code).isEqualTo(400);
            assertThat(refused.body()).as(code).contains("\"path\":\"/code\"");
        }
        HttpResponse<String> added = post("products", String.format(body, "žárovka-1.5_A"));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        String place = added.headers().firstValue("Location").orElseThrow();
        assertThat(place).isEqualTo("/api/v1/products/%C5%BE%C3%A1rovka-1.5_A");
        assertThat(manager.get(place).body()).contains("\"code\":\"žárovka-1.5_A\"");
    }
}
