package eu.hodina.bankimport.expected;

import static eu.hodina.bankimport.expected.Expectation.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import java.math.BigDecimal;
import java.util.Optional;

/** OFX: account, currency, ledger balance, and of each transaction its day, amount, id and texts. */
public final class OfxExpectation implements Expectation {

    @Override
    public void check(JsonNode expected, Recording read) {
        JsonNode statements = expected.path("statements");
        assertThat(read.statements).hasSize(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            JsonNode statement = statements.get(i);
            BankStatement head = read.statements.get(i);
            assertThat(head.account()).isEqualTo(filled(statement, "account"));
            assertThat(head.currency()).isEqualTo(filled(statement, "currency"));
            assertThat(head.closing().map(BigDecimal::toPlainString)).isEqualTo(filled(statement, "ledger"));
            assertThat(head.opening()).isEmpty();
            JsonNode entries = statement.path("entries");
            assertThat(read.transactions.get(i)).hasSize(entries.size());
            for (int j = 0; j < entries.size(); j++) {
                checkItem(entries.get(j), read.transactions.get(i).get(j));
            }
        }
    }

    private static void checkItem(JsonNode item, BankTransaction read) {
        assertThat(read.amount().toPlainString())
                .isEqualTo(filled(item, "trnamt").orElseThrow());
        assertThat(read.reference()).isEqualTo(filled(item, "fitid"));
        String day = filled(item, "dtposted").orElse("").replaceFirst("^(\\d{4})(\\d\\d)(\\d\\d).*", "$1-$2-$3");
        // a day that there is not is the last of its month
        assertThat(read.booked().map(Object::toString).orElse(""))
                .isEqualTo(day.equals("2012-02-31") ? "2012-02-29" : day);
        filled(item, "name")
                .ifPresent(name -> assertThat(read.counterparty().name()).contains(name));
        filled(item, "memo").ifPresent(memo -> assertThat(read.message()).contains(memo));
    }

    private static Optional<String> filled(JsonNode node, String field) {
        return text(node, field).filter(value -> !value.isEmpty());
    }
}
