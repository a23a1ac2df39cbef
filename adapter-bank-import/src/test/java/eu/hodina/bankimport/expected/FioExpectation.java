package eu.hodina.bankimport.expected;

import static eu.hodina.bankimport.expected.Expectation.symbol;
import static eu.hodina.bankimport.expected.Expectation.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import java.util.Optional;

/** Fio's JSON and XML: the columns by their names, the amounts by their value. */
public final class FioExpectation implements Expectation {

    @Override
    public void check(JsonNode expected, Recording read) {
        assertThat(read.statements).hasSize(1);
        checkInfo(expected.path("info"), read.statements.get(0));
        JsonNode entries = expected.path("entries");
        assertThat(read.all()).hasSize(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            checkItem(entries.get(i), read.all().get(i));
        }
    }

    private static void checkInfo(JsonNode info, BankStatement head) {
        assertThat(head.account().orElseThrow())
                .endsWith(text(info, "accountId").orElseThrow());
        assertThat(head.currency()).isEqualTo(text(info, "currency"));
        assertThat(head.opening().orElseThrow())
                .isEqualByComparingTo(text(info, "openingBalance").orElseThrow());
        assertThat(head.closing().orElseThrow())
                .isEqualByComparingTo(text(info, "closingBalance").orElseThrow());
        assertThat(head.from().map(Object::toString)).isEqualTo(day(info, "dateStart"));
        assertThat(head.to().map(Object::toString)).isEqualTo(day(info, "dateEnd"));
    }

    private static void checkItem(JsonNode item, BankTransaction read) {
        assertThat(read.reference()).isEqualTo(either(item, "id", "ID pohybu"));
        assertThat(read.booked().map(Object::toString))
                .isEqualTo(day(item, "date").or(() -> day(item, "Datum")));
        assertThat(read.amount())
                .isEqualByComparingTo(either(item, "amount", "Objem").orElseThrow());
        assertThat(read.currency()).isEqualTo(either(item, "ccy", "Měna"));
        assertThat(read.counterparty().account()).isEqualTo(either(item, "account", "Protiúčet"));
        assertThat(read.counterparty().bank()).isEqualTo(either(item, "bank", "Kód banky"));
        assertThat(read.counterparty().name()).isEqualTo(either(item, "name", "Název protiúčtu"));
        assertThat(read.symbols().variable()).isEqualTo(symbol(item, "vs"));
        assertThat(read.symbols().constant()).isEqualTo(symbol(item, "ks"));
        assertThat(read.symbols().specific()).isEqualTo(symbol(item, "ss"));
        assertThat(read.message()).isEqualTo(either(item, "msg", "Zpráva pro příjemce"));
    }

    private static Optional<String> either(JsonNode item, String json, String xml) {
        return text(item, json).or(() -> text(item, xml));
    }

    private static Optional<String> day(JsonNode item, String field) {
        return text(item, field).map(text -> text.substring(0, 10));
    }
}
