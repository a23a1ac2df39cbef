package eu.hodina.bankimport.expected;

import static eu.hodina.bankimport.expected.Expectation.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** camt.052, .053 and .054: balances, entries, and of each part its references, texts and symbols. */
public final class CamtExpectation implements Expectation {
    private static final Map<String, String> STATUSES =
            Map.of("BOOK", "BOOKED", "PDNG", "PENDING", "FUTR", "PENDING", "INFO", "INFO");

    @Override
    public void check(JsonNode expected, Recording read) {
        JsonNode statements = expected.path("statements");
        assertThat(read.statements).hasSize(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            checkHead(statements.get(i), read.statements.get(i));
            checkEntries(statements.get(i), read.transactions.get(i));
        }
    }

    private static void checkHead(JsonNode expected, BankStatement head) {
        assertThat(head.number()).isEqualTo(text(expected, "seq"));
        text(expected, "account")
                .ifPresent(account -> assertThat(head.account()).contains(account));
        text(expected, "currency")
                .ifPresent(currency -> assertThat(head.currency()).contains(currency));
        balance(expected, "OPBD")
                .or(() -> balance(expected, "PRCD"))
                .ifPresent(amount -> assertThat(head.opening()).contains(amount));
        balance(expected, "CLBD").ifPresent(amount -> assertThat(head.closing()).contains(amount));
    }

    private static Optional<BigDecimal> balance(JsonNode statement, String code) {
        for (JsonNode balance : statement.path("balances")) {
            if (balance.get(0).asText().equals(code)) {
                return Optional.of(new BigDecimal(balance.get(1).asText()));
            }
        }
        return Optional.empty();
    }

    private static void checkEntries(JsonNode statement, List<BankTransaction> transactions) {
        Optional<String> own = text(statement, "account");
        List<BankTransaction> left = new ArrayList<>(transactions);
        for (JsonNode entry : statement.path("entries")) {
            boolean parts = inParts(entry);
            for (int i = 0; i < (parts ? entry.path("tx").size() : 1); i++) {
                assertThat(left).as("transactions left for " + entry).isNotEmpty();
                BankTransaction read = left.remove(0);
                checkEntry(entry, read, parts);
                JsonNode details = entry.path("tx").path(i);
                if (parts || entry.path("tx").size() == 1) {
                    checkPart(details, read, own);
                }
                if (parts) {
                    assertThat(read.amount().abs().toPlainString())
                            .isEqualTo(text(details, "amount").orElseThrow());
                }
            }
        }
        assertThat(left).isEmpty();
    }

    private static boolean inParts(JsonNode entry) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode part : entry.path("tx")) {
            sum = sum.add(new BigDecimal(text(part, "amount").orElse("0")));
        }
        BigDecimal whole = new BigDecimal(text(entry, "amount").orElseThrow()).abs();
        return entry.path("tx").size() > 1 && sum.compareTo(whole) == 0;
    }

    private static void checkEntry(JsonNode entry, BankTransaction read, boolean parts) {
        String amount = text(entry, "amount").orElseThrow();
        assertThat(read.amount().signum()).isEqualTo(new BigDecimal(amount).signum());
        assertThat(read.currency()).isEqualTo(text(entry, "ccy"));
        assertThat(read.status().name())
                .isEqualTo(STATUSES.get(text(entry, "status").orElse("BOOK")));
        assertThat(read.reversal())
                .isEqualTo(text(entry, "reversal").orElse("false").equals("true"));
        assertThat(read.booked().map(Object::toString)).isEqualTo(text(entry, "booking"));
        assertThat(read.valued().map(Object::toString)).isEqualTo(text(entry, "value"));
        if (parts) {
            assertThat(read.batch()).isEqualTo(text(entry, "asr").or(() -> text(entry, "ref")));
        } else {
            assertThat(read.amount()).isEqualTo(amount);
            text(entry, "asr").ifPresent(id -> assertThat(read.reference()).isPresent());
        }
    }

    private static void checkPart(JsonNode part, BankTransaction read, Optional<String> own) {
        text(part, "asr").ifPresent(id -> assertThat(read.reference()).contains(id));
        assertThat(read.endToEndId()).isEqualTo(text(part, "e2e").filter(id -> !id.equals("NOTPROVIDED")));
        for (JsonNode piece : part.path("ustrd")) {
            assertThat(read.message().orElseThrow()).contains(piece.asText());
        }
        for (JsonNode reference : part.path("refs")) {
            checkReference(reference.asText(), read);
        }
        // where the expected side is the own account, the counterparty is the other one: expected.txt has it
        if (text(part, "account").isPresent() && !text(part, "account").equals(own)) {
            assertThat(read.counterparty().name()).isEqualTo(text(part, "name"));
            assertThat(read.counterparty().account()).isEqualTo(text(part, "account"));
        }
    }

    private static void checkReference(String reference, BankTransaction read) {
        String value = reference.length() < 3 ? "" : Expectation.stripped(reference.substring(3));
        switch (reference.length() < 3 ? "" : reference.substring(0, 3)) {
            case "VS:" -> assertThat(read.symbols().variable().orElse("")).isEqualTo(value);
            case "KS:" -> assertThat(read.symbols().constant().orElse("")).isEqualTo(value);
            case "SS:" -> assertThat(read.symbols().specific().orElse("")).isEqualTo(value);
            default -> assertThat(read.creditorReference()).isPresent();
        }
    }
}
