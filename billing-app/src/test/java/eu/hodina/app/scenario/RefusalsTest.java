package eu.hodina.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.exchange.scenario.JsonValue;
import eu.hodina.application.exchange.scenario.RefusedException;
import eu.hodina.application.exchange.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing that rating.md refuses, with the path of the culprit; texts in '' stand for texts in "". */
class RefusalsTest {
    private static final String SOUND = """
            {'name': 'base', 'given': {
              'currency': 'CZK',
              'vat': {'rate': 21},
              'activities': [{'code': 'DEV', 'to': '2026-12-31', 'rule': {'unit': 15, 'grace': 5}}],
              'priceLists': [{'code': 'STD', 'default': true, 'prices': [{'activity': 'DEV', 'hourly': '1500.00'}]}],
              'client': {'priceList': 'STD', 'lines': 'TASK'},
              'orders': [{'id': 'O1', 'prices': [{'activity': 'DEV', 'hourly': '1.00'}]}],
              'agreements': [{'id': 'A1', 'type': 'RETAINER', 'from': '2026-01-01', 'fee': '10.00', 'includes': {'minutes': 60}},
                             {'id': 'P1', 'type': 'PACKAGE', 'purchased': '2026-09-15', 'price': '9.00'}],
              'workLogs': [{'id': 'W1', 'order': 'O1', 'task': 'T1', 'worker': 'anna', 'activity': 'DEV', 'date': '2026-10-05', 'minutes': 61},
                           {'id': 'X1', 'corrects': 'W1', 'minutes': 0}],
              'period': {'from': '2026-10-01', 'to': '2026-10-31'},
              'opening': [{'agreement': 'A1', 'period': '2026-09-01', 'left': 5}],
              'billedFees': [{'agreement': 'P1', 'period': '2026-09-15'}]
            }}
            """;

    private static JsonValue document(String json) throws UnreadableFileException {
        return JsonReading.text(json.replace('\'', '"'));
    }

    @Test
    void rates_the_sound_document() throws Exception {
        assertThat(ScenarioReader.read(document(SOUND)).rate().charges()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'currency': 'CZK'|'currency': 'CZE'|$.given.currency",
                "'currency': 'CZK',||$.given",
                "{'rate': 21}|{'rate': 21.005}|$.given.vat.rate",
                "{'rate': 21}|{'rate': '21'}|$.given.vat.rate",
                "{'rate': 21}|null|$.given.vat",
                "'unit': 15|'unit': 0|$.given.activities[0].rule.unit",
                "'grace': 5|'grace': 5, 'mode': 'DOWN'|$.given.activities[0].rule.grace",
                "'grace': 5|'grace': 5, 'mode': 'down'|$.given.activities[0].rule.mode",
                "'grace': 5|'minimumCharge': '-1.00'|$.given.activities[0].rule.minimumCharge",
                "{'code': 'DEV', 'to'|{'code': 'DEV', 'from': '2026-12-31'}, {'code': 'DEV', 'to'|$.given.activities[1]",
                "{'code': 'DEV', 'to': '2026-12-31'|{'code': 'DEV', 'to': '2026-02-30'|$.given.activities[0].to",
                "{'code': 'DEV', 'to': '2026-12-31'|{'code': 'DEV', 'to': '2026-09-30'|$.given.workLogs[0].activity",
                "[{'code': 'STD', 'default': true|[{'code': 'B', 'default': true, 'prices': []}, {'code': 'STD', 'default': true|$.given.priceLists[1]",
                "'prices': [{'activity': 'DEV', 'hourly': '1500.00'}]|'prices': [{'activity': 'QA', 'hourly': '1500.00'}]|$.given.priceLists[0].prices[0].activity",
                "'hourly': '1500.00'|'hourly': 1500|$.given.priceLists[0].prices[0].hourly",
                "'hourly': '1500.00'|'hourly': '1500'|$.given.priceLists[0].prices[0].hourly",
                "'default': true|'default': 'true'|$.given.priceLists[0].default",
                "'priceList': 'STD'|'priceList': 'VIP'|$.given.client.priceList",
                "'lines': 'TASK'|'lines': 'TASK', 'rules': [{'activity': 'DEV', 'rule': {}}, {'activity': 'DEV', 'rule': {}}]|$.given.client.rules[1]",
                "{'activity': 'DEV', 'hourly': '1.00'}|{'activity': 'DEV', 'hourly': '1.00'}, {'activity': 'DEV', 'hourly': '2.00'}|$.given.orders[0].prices[1]",
                "'orders': [{'id': 'O1'|'orders': [{'id': 'O1'}, {'id': 'O1'|$.given.orders[1].id",
                "'type': 'RETAINER'|'type': 'OTHER'|$.given.agreements[0].type",
                "'from': '2026-01-01', 'fee': '10.00'|'fee': '10.00'|$.given.agreements[0]",
                "'fee': '10.00'|'fees': [{'from': '2026-01-01', 'fee': '1.00'}, {'from': '2026-01-01', 'fee': '2.00'}]|$.given.agreements[0].fees[1]",
                "'fee': '10.00'|'fees': [{'from': '2026-01-02', 'fee': '1.00'}]|$.given.agreements[0].fees",
                "'fee': '10.00'|'fee': '10.00', 'order': 'O9'|$.given.agreements[0].order",
                "'fee': '10.00'|'fee': '10.00', 'activities': ['DEV', 'QA']|$.given.agreements[0].activities[1]",
                "'fee': '10.00'|'fee': '10.00', 'carryOverCap': '1.00'|$.given.agreements[0].carryOverCap",
                "'includes': {'minutes': 60}|'carryOverCap': 60|$.given.agreements[0].carryOverCap",
                "'includes': {'minutes': 60}|'overagePrices': []|$.given.agreements[0].overagePrices",
                "'includes': {'minutes': 60}|'includes': {}|$.given.agreements[0].includes",
                "'price': '9.00'|'price': '9.00', 'overagePrice': '1.00'|$.given.agreements[1].overagePrice",
                "'id': 'P1', 'type'|'id': 'A1', 'type'|$.given.agreements[1].id",
                "'minutes': 61|'minutes': 61.0|$.given.workLogs[0].minutes",
                "'minutes': 61|'minutes': 61, 'start': '24:00'|$.given.workLogs[0].start",
                "'minutes': 61|'minutes': 61, 'kind': 'PLAY'|$.given.workLogs[0].kind",
                "'corrects': 'W1'|'corrects': 'W9'|$.given.workLogs[1].corrects",
                "'corrects': 'W1'|'corrects': 'X1'|$.given.workLogs[1].corrects",
                "'minutes': 0}|'minutes': -1}|$.given.workLogs[1].minutes",
                "'minutes': 0}|'minutes': 0, 'kind': 'BILLABLE'}|$.given.workLogs[1].kind",
                "'to': '2026-10-31'|'to': '2026-09-30'|$.given.period.to",
                "'to': '2026-10-31'|'to': '2026-10-31', 'feesTo': '2026-10-30'|$.given.period.feesTo",
                "'period': '2026-09-01', 'left'|'period': '2026-10-01', 'left'|$.given.opening[0].period",
                "'period': '2026-09-01', 'left'|'period': '2026-09-02', 'left'|$.given.opening[0].period",
                "'left': 5|'left': '5.00'|$.given.opening[0].left",
                "{'agreement': 'A1', 'period'|{'agreement': 'P1', 'period'|$.given.opening[0].agreement",
                "'period': '2026-09-15'}|'period': '2026-09-15'}, {'agreement': 'P1', 'period': '2026-09-15'}|$.given.billedFees[1]",
                "'agreement': 'P1'|'agreement': 'P9'|$.given.billedFees[0].agreement"
            })
    void names_the_path_of_the_culprit(String sound, String broken, String path) throws Exception {
        assertThat(SOUND).contains(sound);
        JsonValue document = document(SOUND.replace(sound, broken == null ? "" : broken));
        assertThatThrownBy(() -> ScenarioReader.read(document).rate())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().path()).isEqualTo(path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'code': 'DEV', 'to'|'code': 'D\\u0000EV', 'to'|$.given.activities[0].code",
                "'code': 'STD'|'code': 'STD\\n'|$.given.priceLists[0].code",
                "[{'id': 'O1'|[{'id': 'O\\u001b[2J'|$.given.orders[0].id",
                "'id': 'A1'|'id': 'A\\u0085'|$.given.agreements[0].id",
                "'id': 'W1', 'order'|'id': 'W\\t1', 'order'|$.given.workLogs[0].id",
                "'worker': 'anna'|'worker': 'an\\u007fna'|$.given.workLogs[0].worker",
                "'task': 'T1'|'task': '\\r'|$.given.workLogs[0].task",
                "'task': 'T1'|'task': '\\ud800'|$.given.workLogs[0].task",
                "'task': 'T1'|'task': '\\udc00\\ud83d'|$.given.workLogs[0].task"
            })
    void refuses_control_characters_and_half_pairs_in_ids(String sound, String broken, String path) throws Exception {
        assertThat(SOUND).contains(sound);
        JsonValue document = document(SOUND.replace(sound, broken));
        assertThatThrownBy(() -> ScenarioReader.read(document).rate())
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().path()).isEqualTo(path);
                    assertThat(refused.refusal().expected())
                            .isEqualTo("a text of 1 to 64 characters, no control characters or half pairs of UTF-16");
                });
    }

    @Test
    void says_how_large_an_amount_may_be() throws Exception {
        JsonValue document = document(SOUND.replace("'fee': '10.00'", "'fee': '12345678901234567.00'"));
        assertThatThrownBy(() -> ScenarioReader.read(document).rate())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().expected())
                                .isEqualTo(
                                        "an amount as text with 2 digits after the point, 0 or more, at most 18 digits in all"));
    }

    @Test
    void names_the_first_of_several_in_document_order() throws Exception {
        JsonValue document =
                document(SOUND.replace("'unit': 15", "'unit': 0").replace("'currency': 'CZK'", "'currency': 1"));
        assertThatThrownBy(() -> ScenarioReader.read(document).rate())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().path()).isEqualTo("$.given.currency"));
    }

    @Test
    void names_the_root_and_not_what_follows_from_it() throws Exception {
        String logsFirst =
                "{'name': 'x', 'given': {'workLogs': [{'id': 'W1', 'order': 'O1', 'task': 'T1', 'worker': 'a',"
                        + "'activity': 'DEV', 'date': '2026-10-05', 'minutes': 1}], 'currency': 'CZK', 'activities': [{'code': 'DEV'}],"
                        + "'priceLists': [], 'client': {}, 'orders': [{'id': 1}], 'period': {'from': '2026-10-01', 'to': '2026-10-31'}}}";
        JsonValue document = document(logsFirst);
        assertThatThrownBy(() -> ScenarioReader.read(document).rate())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().path()).isEqualTo("$.given.orders[0].id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{'a': 1,}|1|9", "{'a': 1, 'a': 2}|1|13", "{} {}|1|4", "nonsense|1|1"})
    void says_where_a_text_is_no_json(String text, int line, int column) {
        assertThatThrownBy(() -> document(text)).isInstanceOfSatisfying(UnreadableFileException.class, unreadable -> {
            assertThat(unreadable.line()).isEqualTo(line);
            assertThat(unreadable.column()).isEqualTo(column);
        });
    }

    @Test
    void reads_no_document_deeper_than_one_may_be() {
        assertThatThrownBy(() -> document("[".repeat(40) + "]".repeat(40))).isInstanceOf(UnreadableFileException.class);
    }
}
