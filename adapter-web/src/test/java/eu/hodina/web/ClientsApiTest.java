package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients: taken in, found, changed, put away and removed. */
@MicronautTest(rebuildContext = true)
class ClientsApiTest {
    private static final String ZABA = """
            {"code":"zaba","name":"Pekárna U Žáby s.r.o.",\
            "address":{"street":"Náměstí 1","postalCode":"110 00","city":"Praha","country":"CZ"},\
            "companyNumber":"6947","taxNumber":"CZ00006947","email":"faktury@zaba.example","language":"CS",\
            "currency":"CZK","paymentDays":14,"lines":"ACTIVITY","vatCategory":"STANDARD",\
            "addresses":[{"kind":"DELIVERY","addressee":"Sklad","address":{"street":"Polní 3","postalCode":"170 00",\
            "city":"Praha","country":"CZ"}}],"contacts":[{"name":"Žofie Łacká","email":"zofie@zaba.example",\
            "phone":"+420 602 123 456","role":"účtárna"}],"note":"Platí rád\\npředem."}""";

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    private Visitor manager;

    @BeforeEach
    void log_in() {
        manager = new Visitor(server.getURI()).as("manager");
    }

    private HttpResponse<String> post(String body) {
        return manager.send("POST", "/api/v1/clients", body, "Content-Type", "application/json");
    }

    private HttpResponse<String> send(String method, String place, String version, String body) {
        return manager.send(method, place, body, "Content-Type", "application/json", "If-Match", version);
    }

    private static String placeOf(HttpResponse<String> created) {
        return created.headers().firstValue("Location").orElseThrow();
    }

    private static ClientId idOf(String place) {
        return new ClientId(place.substring(place.lastIndexOf('/') + 1));
    }

    @Test
    void a_client_is_taken_in_found_and_changed() {
        HttpResponse<String> created = post(ZABA);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.body())
                .contains("\"companyNumber\":\"00006947\"", "\"archived\":false", "\"role\":\"účtárna\"")
                .contains("\"kind\":\"DELIVERY\"", "\"note\":\"Platí rád\\npředem.\"");
        String place = placeOf(created);
        assertThat(manager.get(place).body()).isEqualTo(created.body());
        HttpResponse<String> changed =
                send("PUT", place, "\"1\"", ZABA.replace("\"paymentDays\":14", "\"paymentDays\":30"));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(manager.get(place).body()).contains("\"paymentDays\":30");
    }

    @Test
    void a_lost_update_is_412_and_nothing_that_payments_taught_is_lost() {
        String place = placeOf(post(ZABA));
        billing.ports().clients().learnAccount(idOf(place), Iban.parse("DE89370400440532013000"));
        assertThat(send("PUT", place, "\"1\"", ZABA.replace("zaba.example", "jinde.example"))
                        .body())
                .contains("\"knownAccounts\":[\"DE89370400440532013000\"]");
        assertThat(send("PUT", place, "\"1\"", ZABA).statusCode()).isEqualTo(412);
        assertThat(send("DELETE", place, "\"1\"", "").statusCode()).isEqualTo(412);
        assertThat(send("POST", place + "/archive", "\"1\"", "").statusCode()).isEqualTo(412);
        assertThat(manager.send("DELETE", place, "").statusCode()).isEqualTo(428);
        assertThat(manager.get(place).body()).contains("faktury@jinde.example", "\"archived\":false");
    }

    @Test
    void a_client_that_is_put_away_is_left_out_of_the_list_until_it_is_fetched_back() {
        String place = placeOf(post(ZABA));
        HttpResponse<String> away = send("POST", place + "/archive", "\"1\"", "");
        assertThat(away.statusCode()).as(away.body()).isEqualTo(200);
        assertThat(away.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(manager.get("/api/v1/clients?q=zaba").body()).contains("\"items\":[]");
        assertThat(manager.get("/api/v1/clients?q=zaba&archived=true").body()).contains("\"archived\":true");
        assertThat(send("PUT", place, "\"2\"", ZABA.replace("Platí", "Neplatí")).body())
                .contains("\"archived\":true", "Neplatí");
        assertThat(send("POST", place + "/restore", "\"3\"", "").body()).contains("\"archived\":false");
        assertThat(manager.get("/api/v1/clients").body()).contains("\"code\":\"zaba\"");
    }

    @Test
    void a_client_to_whom_something_refers_is_not_removed() {
        String place = placeOf(post(ZABA));
        var client = billing.ports().clients().find(idOf(place));
        billing.ports().orders().add(Fixtures.anOrder("Z20260007", client));
        HttpResponse<String> refused = send("DELETE", place, "\"1\"", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("client 'zaba' is referred to by: orders; it can be archived instead");
        String other = placeOf(post(ZABA.replace("\"zaba\"", "\"cap\"")));
        assertThat(send("DELETE", other, "\"1\"", "").statusCode()).isEqualTo(204);
        assertThat(manager.get(other).statusCode()).isEqualTo(404);
    }

    @Test
    void clients_are_looked_for() {
        post(ZABA);
        post(ZABA.replace("\"zaba\"", "\"cap\"").replace("U Žáby", "U Čápa"));
        for (String q :
                new String[] {"zaby+PEK", "%C5%BDofie", "00006947+zaba", "faktury%40zaba.example", "cz000069"}) {
            assertThat(manager.get("/api/v1/clients?q=" + q).body()).as(q).contains("\"code\":\"zaba\"");
        }
        assertThat(manager.get("/api/v1/clients?q=cap").body())
                .contains("\"code\":\"cap\"")
                .doesNotContain("\"code\":\"zaba\"");
        assertThat(manager.get("/api/v1/clients?q=%25").body()).contains("\"status\":400", "\"path\":\"/q\"");
        assertThat(manager.get("/api/v1/clients?q=" + "x".repeat(501)).statusCode())
                .isEqualTo(400);
        assertThat(manager.get("/api/v1/clients?q=zab%00%27+OR+1").body()).contains("\"items\":[]");
        assertThat(manager.get("/api/v1/clients?archived=maybe").statusCode()).isEqualTo(400);
        String first = manager.get("/api/v1/clients?q=pekarna&limit=1").body();
        String next = first.replaceAll(".*\"next\":\"([^\"]*)\".*", "$1");
        assertThat(manager.get("/api/v1/clients?q=pekarna&limit=1&after=" + next)
                        .body())
                .contains("\"code\":\"zaba\"")
                .doesNotContain("\"next\"");
    }

    @Test
    void what_a_client_is_billed_by_has_to_be_there() {
        assertThat(post(ZABA.replace("\"lines\"", "\"priceList\":\"NENI\",\"lines\""))
                        .body())
                .contains("\"status\":422", "\"path\":\"/priceList\"");
        String rule = "\"rules\":[{\"activity\":\"PROG\",\"unit\":15,\"minimumCharge\":\"500.00\"}],\"lines\"";
        assertThat(post(ZABA.replace("\"lines\"", rule)).body())
                .contains("\"status\":422", "\"path\":\"/rules/0/activity\"");
        billing.ports().activities().add(Fixtures.anActivity("PROG"));
        billing.ports().priceLists().add(Fixtures.aPriceList("PROG", "1200.00"));
        HttpResponse<String> created = post(ZABA.replace("\"lines\"", "\"priceList\":\"STANDARD\"," + rule));
        assertThat(created.body())
                .contains("\"priceList\":\"STANDARD\"", "\"minimumCharge\":\"500.00\"", "\"mode\":\"UP\"");
        assertThat(post(ZABA).body()).contains("\"status\":422", "\"path\":\"/code\"");
    }

    @Test
    void what_is_wrong_is_400_with_its_place() {
        assertThat(post(ZABA.replace("\"6947\"", "\"6948\"")).body()).contains("\"path\":\"/companyNumber\"");
        assertThat(post(ZABA.replace("CZ00006947", "CZ1")).body()).contains("\"path\":\"/taxNumber\"");
        assertThat(post(ZABA.replace("CZ00006947", "\\ud800")).body()).contains("\"path\":\"/taxNumber\"");
        assertThat(post(ZABA.replace("Łacká", "a\\u0000b")).body()).contains("\"path\":\"/contacts/0/name\"");
        assertThat(post(ZABA.replace("zofie@", "zofie")).body()).contains("\"path\":\"/contacts/0/email\"");
        assertThat(post(ZABA.replace("faktury@zaba.example", "a@b\\nBcc: c@d")).body())
                .contains("\"path\":\"/email\"");
        assertThat(post(ZABA.replace("Polní 3", "x".repeat(256))).body())
                .contains("\"path\":\"/addresses/0/address/street\"");
        String address =
                ZABA.replaceAll(".*\"addresses\":\\[(.*)\\],\"contacts.*", "$1").replace("DELIVERY", "POSTAL");
        assertThat(post(ZABA.replace("\"addresses\":[", "\"addresses\":[" + address + "," + address + ","))
                        .body())
                .contains("\"path\":\"/addresses\"", "at most one POSTAL address, not 2");
        assertThat(post(ZABA.replace("STANDARD", "REVERSE_CHARGE_EU").replace("\"CZ00006947\"", "null"))
                        .body())
                .contains("without a VAT number");
        assertThat(post(ZABA.replace(":14", ":366")).body()).contains("\"path\":\"/paymentDays\"");
        assertThat(post("{\"code\":\"" + "x".repeat(65_536) + "\"}").statusCode())
                .isEqualTo(413);
    }
}
