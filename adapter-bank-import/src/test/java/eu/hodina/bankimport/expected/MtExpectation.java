package eu.hodina.bankimport.expected;

import static eu.hodina.bankimport.expected.Expectation.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SWIFT messages: every item of every message; those that end and begin with an interim balance are pages of one
 * statement.
 */
public final class MtExpectation implements Expectation {
    private static final Pattern BALANCE = Pattern.compile(":6[02]([FM]):([CD])\\d{6}([A-Z]{3})(\\d+),(\\d*)");

    @Override
    public void check(JsonNode expected, Recording read) {
        List<List<JsonNode>> statements = new ArrayList<>();
        for (JsonNode message : expected.path("statements")) {
            int last = statements.size() - 1;
            if (last >= 0 && continues(statements.get(last), message)) {
                statements.get(last).add(message);
            } else {
                statements.add(new ArrayList<>(List.of(message)));
            }
        }
        assertThat(read.statements).hasSize(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            checkHead(statements.get(i), read.statements.get(i));
            checkItems(statements.get(i), read.transactions.get(i));
        }
    }

    private static boolean continues(List<JsonNode> before, JsonNode message) {
        JsonNode last = before.get(before.size() - 1);
        return tag(last, ":62M").isPresent()
                && tag(message, ":60M").isPresent()
                && number(last).equals(number(message));
    }

    private static Optional<String> tag(JsonNode message, String tag) {
        for (JsonNode found : message.path("tags")) {
            if (found.asText().startsWith(tag)) {
                return Optional.of(found.asText());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> number(JsonNode message) {
        return text(message, "number")
                .map(number -> Expectation.stripped(number.replaceFirst("/.*", "")))
                .filter(number -> !number.isEmpty());
    }

    private static void checkHead(List<JsonNode> pages, BankStatement head) {
        JsonNode first = pages.get(0);
        JsonNode last = pages.get(pages.size() - 1);
        assertThat(head.number()).isEqualTo(number(first));
        assertThat(head.opening().map(Object::toString))
                .isEqualTo(tag(first, ":60").map(MtExpectation::balance));
        assertThat(head.closing().map(Object::toString))
                .isEqualTo(tag(last, ":62").map(MtExpectation::balance));
        String account = text(first, "account").orElseThrow();
        String digits = account.substring(account.indexOf('/') + 1).replaceAll("\\D", "");
        assertThat(head.account().orElseThrow().replaceAll("\\D", "")).endsWith(digits);
    }

    private static String balance(String tag) {
        Matcher balance = BALANCE.matcher(tag);
        assertThat(balance.lookingAt()).as(tag).isTrue();
        String amount = Expectation.stripped(balance.group(4));
        String decimals = balance.group(5).isEmpty() ? "" : "." + balance.group(5);
        return (balance.group(2).equals("D") ? "-" : "") + (amount.isEmpty() ? "0" : amount) + decimals;
    }

    private static void checkItems(List<JsonNode> pages, List<BankTransaction> items) {
        List<JsonNode> entries = new ArrayList<>();
        pages.forEach(page -> page.path("entries").forEach(entries::add));
        assertThat(items).hasSize(entries.size());
        for (int i = 0; i < items.size(); i++) {
            checkItem(entries.get(i), items.get(i));
        }
    }

    private static void checkItem(JsonNode expected, BankTransaction item) {
        assertThat(item.amount()).isEqualByComparingTo(text(expected, "signed").orElseThrow());
        assertThat(item.valued().map(Object::toString)).isEqualTo(text(expected, "value"));
        assertThat(item.booked().map(day -> day.toString().replace("-", "").substring(4)))
                .isEqualTo(text(expected, "entry"));
        assertThat(item.reversal())
                .isEqualTo(text(expected, "mark").orElseThrow().startsWith("R"));
        String rest = text(expected, "rest").orElseThrow();
        int slashes = rest.indexOf("//");
        String reference = slashes < 0 ? "" : rest.substring(slashes + 2).strip();
        assertThat(item.reference()).isEqualTo(Optional.of(reference).filter(found -> found.matches(".*\\d.*")));
        String info = text(expected, "info").orElse("").replace("\n", "");
        Matcher variable = Pattern.compile("[?>]2\\dVS:?0*([1-9]\\d*)").matcher(info);
        if (variable.find()) {
            assertThat(item.symbols().variable()).contains(variable.group(1));
        }
        item.counterparty()
                .account()
                .ifPresent(account -> assertThat(
                                info + rest + text(expected, "suppl").orElse(""))
                        .contains(account));
    }
}
