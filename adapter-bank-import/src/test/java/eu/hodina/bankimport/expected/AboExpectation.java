package eu.hodina.bankimport.expected;

import static eu.hodina.bankimport.expected.Expectation.symbol;
import static eu.hodina.bankimport.expected.Expectation.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import java.math.BigDecimal;
import java.util.List;

/** Fixed columns: every field of 074 and 075. */
public final class AboExpectation implements Expectation {

    @Override
    public void check(JsonNode expected, Recording read) {
        JsonNode statements = expected.path("statements");
        assertThat(read.statements).hasSize(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            checkHead(statements.get(i), read.statements.get(i));
            checkItems(statements.get(i), read.transactions.get(i));
        }
    }

    private static void checkHead(JsonNode expected, BankStatement head) {
        assertThat(head.account().orElseThrow().replaceFirst("^0+", ""))
                .isIn(plain(expected, "account_raw"), plain(expected, "account_if_permuted"));
        assertThat(head.opening().orElseThrow())
                .isEqualByComparingTo(text(expected, "opening").orElseThrow());
        assertThat(head.closing().orElseThrow())
                .isEqualByComparingTo(text(expected, "closing").orElseThrow());
        assertThat(head.number()).isEqualTo(symbol(expected, "number"));
        assertThat(head.from().map(Object::toString)).isEqualTo(text(expected, "old_date"));
        assertThat(head.to().map(Object::toString)).isEqualTo(text(expected, "date"));
    }

    private static String plain(JsonNode expected, String field) {
        return Expectation.stripped(text(expected, field).orElseThrow().replace("-", ""));
    }

    private static void checkItems(JsonNode statement, List<BankTransaction> items) {
        JsonNode entries = statement.path("entries");
        assertThat(items).hasSize(entries.size());
        for (int i = 0; i < items.size(); i++) {
            checkItem(entries.get(i), items.get(i));
        }
    }

    private static void checkItem(JsonNode expected, BankTransaction item) {
        assertThat(item.amount())
                .isEqualByComparingTo(text(expected, "signed").orElseThrow())
                .usingComparator(BigDecimal::compareTo)
                .matches(amount -> amount.abs().movePointRight(2).longValueExact()
                        == expected.path("amount_halere").asLong());
        assertThat(item.symbols().variable()).isEqualTo(symbol(expected, "vs"));
        assertThat(item.symbols().constant()).isEqualTo(symbol(expected, "ks"));
        assertThat(item.symbols().specific()).isEqualTo(symbol(expected, "ss"));
        assertThat(item.valued().map(Object::toString)).isEqualTo(text(expected, "value"));
        assertThat(item.booked().map(Object::toString)).isEqualTo(text(expected, "due"));
        String account = item.counterparty().account().orElse("");
        if (!plain(expected, "counter_raw").isEmpty()) {
            assertThat(item.counterparty().bank()).isEqualTo(text(expected, "bank"));
            assertThat(Expectation.stripped(account))
                    .isIn(plain(expected, "counter_raw"), plain(expected, "counter_if_permuted"));
        } else {
            // a foreign account stands in the continuation
            assertThat(expected.path("cont").toString()).contains(account);
        }
        if (expected.path("cont").isEmpty()) {
            assertThat(item.reference()).isEqualTo(symbol(expected, "doc"));
            assertThat(item.counterparty().name())
                    .isEqualTo(text(expected, "text").filter(name -> !name.isEmpty()));
        }
    }
}
