package eu.hodina.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class SimulateCommandTest {
    private static final String DEARER =
            "{'priceLists': [{'code': 'STANDARD', 'prices': [{'activity': 'DEV', 'hourly': '1600.00'}]}]}";
    private static final String EIGHT_HOURS = "{'agreements': [{'id': 'A1', 'includes': {'minutes': 480}}]}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(Object... arguments) {
        return new CommandLine(new SimulateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private Path change(String json) throws IOException {
        return Files.writeString(folder.resolve("change.json"), json.replace('\'', '"'));
    }

    private static Path scenario(String name) throws URISyntaxException {
        return Path.of(
                SimulateCommandTest.class.getResource("/scenarios/" + name).toURI());
    }

    private String table() {
        return out.toString().replace('\u00a0', ' ').replace('\u2212', '-').replaceAll(" +", " ");
    }

    @Test
    void an_hour_that_costs_100_more() throws Exception {
        assertThat(run("--given", scenario("01-to-the-minute.json"), "--change", change(DEARER)))
                .isZero();
        assertThat(table())
                .contains("01-to-the-minute - DEV work 61 61 0 1,525.00 1,626.67 +101.67\n")
                .contains("01-to-the-minute TOTAL 1,525.00 1,626.67 +101.67\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void eight_hours_in_the_retainer_instead_of_ten() throws Exception {
        Path given = scenario("13-retainer-limit-split.json");
        assertThat(run("--given", given, "--change", change(EIGHT_HOURS))).isZero();
        assertThat(table())
                .contains("13-retainer-limit-split - DEV work 120 240 +120 3,000.00 6,000.00 +3,000.00\n")
                .contains("13-retainer-limit-split A1 - fee 10,000.00 10,000.00 0.00\n")
                .contains("13-retainer-limit-split A1 DEV covered 600 480 -120\n")
                .contains("13-retainer-limit-split TOTAL 13,000.00 16,000.00 +3,000.00\n");
    }

    @Test
    void in_czech() throws Exception {
        Path given = scenario("13-retainer-limit-split.json");
        assertThat(run("--given", given, "--change", change(EIGHT_HOURS), "--language", "cs"))
                .isZero();
        assertThat(table()).contains("KLIENT PŘEDPIS ÚKON ČÁST").contains("A1 DEV pokryto 600 480 -120\n");
    }

    @Test
    void as_json_with_the_sum_of_all_clients() throws Exception {
        int code = run(
                "--json",
                "--given",
                scenario("01-to-the-minute.json"),
                scenario("13-retainer-limit-split.json"),
                "--change",
                change(DEARER));
        assertThat(code).isZero();
        JsonValueAt json = new JsonValueAt(out.toString());
        assertThat(json.at("currency")).isEqualTo("CZK");
        assertThat(json.at("clients", "0", "name")).isEqualTo("01-to-the-minute");
        assertThat(json.at("clients", "0", "rows", "0", "activity")).isEqualTo("DEV");
        assertThat(json.at("clients", "0", "rows", "0", "after", "work")).isEqualTo("1626.67");
        assertThat(json.at("clients", "0", "total", "difference", "net")).isEqualTo("101.67");
        assertThat(json.at("clients", "1", "rows", "1", "agreement")).isEqualTo("A1");
        assertThat(json.at("clients", "1", "rows", "1", "before", "fees")).isEqualTo("10000.00");
        assertThat(json.at("clients", "1", "total", "difference", "net")).isEqualTo("200.00");
        assertThat(json.at("total", "before", "net")).isEqualTo("14525.00");
        assertThat(json.at("total", "difference", "net")).isEqualTo("301.67");
    }

    @Test
    void every_scenario_without_a_change_is_no_difference() throws Exception {
        assertThat(run("--json", "--given", scenario(""), "--change", change("{}")))
                .isEqualTo(2);
        JsonValueAt json = new JsonValueAt(out.toString());
        assertThat(json.at("total", "difference", "net")).isEqualTo("0.00");
        assertThat(json.at("total", "before", "net")).isNotEqualTo("0.00");
    }

    @Test
    void shows_the_other_clients_where_one_is_refused() throws Exception {
        Path refused = scenario("errors/e06-negative-minutes.json");
        Path sound = scenario("01-to-the-minute.json");
        assertThat(run("--given", refused, "--given", sound, "--change", change(DEARER), "--json"))
                .isEqualTo(2);
        JsonValueAt json = new JsonValueAt(out.toString());
        assertThat(json.at("clients", "0", "error", "path")).isEqualTo("$.given.workLogs[0].minutes");
        assertThat(json.at("clients", "1", "total", "difference", "net")).isEqualTo("101.67");
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains(refused.toString())
                .contains("-5");
    }

    @Test
    void says_what_cannot_be_rated_under_the_change() throws Exception {
        Path given = scenario("01-to-the-minute.json");
        String gone = "{'remove': {'priceLists': [{'code': 'STANDARD'}]}}";
        assertThat(run("--given", given, "--change", change(gone))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(given + ": $.given.workLogs[0] is an object of 7 keys, expected under the"
                        + " change a price of DEV on 2026-10-05 in a price list; there is none\n");
    }

    @Test
    void clients_are_in_one_currency() throws Exception {
        String crowns = Files.readString(scenario("01-to-the-minute.json"));
        Path euros = Files.writeString(folder.resolve("eur.json"), crowns.replace("\"CZK\"", "\"EUR\""));
        Path given = scenario("01-to-the-minute.json");
        assertThat(run("--given", given, euros, "--change", change(DEARER))).isEqualTo(2);
        assertThat(err.toString())
                .contains("eur.json: $.given.currency is \"EUR\", expected CZK, the currency of the first file");
        assertThat(table()).contains("01-to-the-minute TOTAL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|$ is a list of 0, expected an object",
                "{'workLogs': []}|$.workLogs is a list of 0, expected one of the keys activities",
                "{'period': {}}|$.period is an object of 0 keys, expected one of the keys",
                "{'currency': 'EUR'}|$.currency is \"EUR\", expected one of the keys",
                "{'priceLists': {}}|$.priceLists is an object of 0 keys, expected a list",
                "{'priceLists': [{'prices': []}]}|$.priceLists[0] is an object of 1 keys, expected the key code",
                "{'priceLists': [{'code': 'S', 'prices': [{'activity': 'DEV', 'hourly': 1600}]}]}|$.priceLists[0].prices[0].hourly is 1600, expected an amount",
                "{'priceLists': [{'code': 'S', 'prices': [{'activity': 'QA', 'hourly': '1.00'}]}]}|$.priceLists[0].prices[0].activity is \"QA\", expected the code of an activity that is there",
                "{'priceLists': [{'code': 'STANDARD', 'from': '2026-10-16', 'prices': []}]}|$.priceLists[0] is an object of 3 keys, expected a version that overlaps no other of STANDARD",
                "{'priceLists': [{'code': 'STANDARD'}, {'code': 'STANDARD'}]}|$.priceLists[1] is an object of 1 keys, expected an entry named once",
                "{'priceLists': [{'code': 'S', 'from': '2026-02-01', 'to': '2026-01-31'}]}|$.priceLists[0].to is \"2026-01-31\", expected a date on or after 2026-02-01",
                "{'activities': [{'code': 'DEV', 'rule': {'unit': 0}}]}|$.activities[0].rule.unit is 0, expected",
                "{'activities': [{'code': 'QA'}]}|$.activities[0].code is \"QA\", expected the code of an activity that is there",
                "{'client': {'lines': 'TASK'}}|$.client.lines is \"TASK\", expected one of the keys priceList, rules",
                "{'client': {'priceList': 'VIP'}}|$.client.priceList is \"VIP\", expected the code of a price list",
                "{'orders': [{'id': 'O9'}]}|$.orders[0].id is \"O9\", expected the id of an order that is there",
                "{'orders': [{'id': 'O1', 'pricing': 'FIXED'}]}|$.orders[0].pricing is \"FIXED\", expected one of the keys",
                "{'agreements': [{'id': 'A9', 'carryOver': 1}]}|$.agreements[0].id is \"A9\", expected the id of an agreement that is there",
                "{'agreements': [{'id': 'A1', 'includes': {'minutes': 1, 'amount': '1.00'}}]}|$.agreements[0].includes is an object of 2 keys, expected either minutes or amount",
                "{'agreements': [{'id': 'A1', 'fee': '1.00', 'fees': []}]}|$.agreements[0].fees is a list of 0, expected either fee or fees",
                "{'agreements': [{'id': 'A1', 'fees': []}]}|$.agreements[0].fees is a list of 0, expected a list that is not empty",
                "{'agreements': [{'id': 'A1', 'price': '1.00'}]}|$.agreements[0] is an object of 2 keys, expected terms of a retainer",
                "{'agreements': [{'id': 'A1', 'to': '2025-12-31'}]}|$.agreements[0] is an object of 2 keys, expected a validity ends",
                "{'agreements': [{'id': 'A1', 'period': 'YEAR'}]}|$.agreements[0].period is \"YEAR\", expected one of the keys",
                "{'agreements': [{'id': 'N', 'type': 'RETAINER', 'from': '2026-01-01'}]}|$.agreements[0] is an object of 3 keys, expected the key fee",
                "{'remove': {'agreements': ['A9']}}|$.remove.agreements[0] is \"A9\", expected the id of an agreement that is there",
                "{'remove': {'agreements': ['A1']}, 'agreements': [{'id': 'A1', 'carryOver': 1}]}|$.agreements[0].id is \"A1\", expected an agreement that the change does not take away",
                "{'remove': {'priceLists': [{'code': 'STANDARD', 'prices': []}]}}|$.remove.priceLists[0].prices is a list of 0, expected a list that is not empty",
                "{'remove': {'workLogs': ['W1']}}|$.remove.workLogs is a list of 1, expected one of the keys",
                "{'remove': {'orders': [{'id': 'O1', 'prices': ['DEV']}]}}|$.remove.orders[0].prices[0] is \"DEV\", expected the activity of a price that the order has",
                "{'remove': {'client': {'priceList': 'VIP'}}}|$.remove.client.priceList is \"VIP\", expected the price list that a client has of its own",
                "{'remove': {'priceLists': [{'code': 'STANDARD', 'from': '2026-01-01'}]}}|$.remove.priceLists[0] is an object of 2 keys, expected a version of a price list that is there"
            })
    void names_the_path_of_what_is_wrong_with_the_change(String json, String message) throws Exception {
        Path file = change(json);
        assertThat(run("--given", scenario("13-retainer-limit-split.json"), "--change", file))
                .isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith(file + ": " + message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void amounts_whose_sum_does_not_fit_are_refused() throws Exception {
        String whole = Files.readString(scenario("13-retainer-limit-split.json"));
        Path dear = Files.writeString(
                folder.resolve("dear.json"), whole.replace("\"10000.00\"", "\"9000000000000000.00\""));
        Object[] given = Stream.concat(
                        Stream.of("--change", change("{}"), "--given"),
                        Stream.generate(() -> dear).limit(11))
                .toArray();
        assertThat(run(given)).isEqualTo(2);
        assertThat(err.toString()).contains("expected amounts that fit into 18 digits");
    }

    @Test
    void says_where_the_change_is_no_json() throws Exception {
        Path file = change("{\n  'priceLists': oops}");
        assertThat(run("--given", scenario("01-to-the-minute.json"), "--change", file))
                .isEqualTo(2);
        assertThat(err.toString()).contains(file + ", line 2, column").contains("expected a JSON document");
        assertThat(run("--given", scenario("01-to-the-minute.json"), "--change", folder.resolve("none.json")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none.json: expected a file that exists");
    }

    @Test
    void asks_for_both_files_and_shows_an_example() {
        assertThat(run("--change", "x.json")).isEqualTo(2);
        assertThat(err.toString()).contains("--given");
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("./billing simulate --given scenarios/01-to-the-minute.json");
    }
}
