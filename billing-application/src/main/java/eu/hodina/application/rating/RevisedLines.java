package eu.hodina.application.rating;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.BilledLine;
import eu.hodina.domain.rating.DocumentCredit;
import eu.hodina.domain.rating.IssuedDocument;
import eu.hodina.domain.rating.LineKey;
import eu.hodina.domain.rating.PeriodDifferences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The lines of a period that documents bear, rated again: those of the engine, then the differences, which wait for the next
 * invoice or for a credit note. Of the engine's lines only those wait, as they are, that no document has anything of: the lines
 * of an order with an invoice of its own that is still to come.
 */
final class RevisedLines {
    private final PeriodDifferences found;
    private final BiFunction<LineKey, Optional<String>, String> texts;
    private final List<LineToBill> lines = new ArrayList<>();
    private final Map<Integer, String> settled = new HashMap<>();
    /** By the order of an invoice, none = the common one: the newest document of the period. */
    private final Map<Optional<OrderId>, String> bornBy = new HashMap<>();

    /** @param texts of a difference: its key, and the text of the engine's line where there is one */
    RevisedLines(
            List<LineToBill> engine,
            List<IssuedDocument> documents,
            PeriodDifferences found,
            BiFunction<LineKey, Optional<String>, String> texts) {
        this.found = found;
        this.texts = texts;
        for (IssuedDocument document : documents) {
            document.lines().forEach(line -> bornBy.put(line.key().order(), document.id()));
        }
        lines.addAll(engine);
        Map<LineKey, String> names = new HashMap<>();
        for (int i = 0; i < engine.size(); i++) {
            names.put(engine.get(i).key(), engine.get(i).text());
            settle(i, engine.get(i));
        }
        found.differences().forEach(line -> {
            if (!isWaitingAsItIs(line.key())) {
                lines.add(difference(line, names, Optional.empty()));
            }
        });
        for (DocumentCredit credit : found.credits()) {
            credit.lines().forEach(line -> lines.add(difference(line, names, Optional.of(credit.document()))));
        }
    }

    private void settle(int position, LineToBill line) {
        Optional<String> document =
                Optional.ofNullable(bornBy.get(line.key().order())).or(() -> creditOf(line.key()));
        Money missing = found.differences().stream()
                .filter(difference -> difference.key().equals(line.key()))
                .map(BilledLine::net)
                .findFirst()
                .orElse(Money.zero(line.net().currency()));
        if (document.isEmpty() && !missing.equals(line.net())) {
            throw new IllegalStateException(
                    "what no document bears waits as it is: " + line.key() + " " + line.net() + ", not " + missing);
        }
        document.ifPresent(id -> settled.put(position, id));
    }

    private boolean isWaitingAsItIs(LineKey key) {
        for (int i = 0; i < lines.size(); i++) {
            LineToBill line = lines.get(i);
            if (!line.isDifference() && line.key().equals(key)) {
                return !settled.containsKey(i);
            }
        }
        return false;
    }

    /** A money allowance that pays more may be credited of work that another document bears. */
    private Optional<String> creditOf(LineKey key) {
        return found.credits().stream()
                .filter(credit ->
                        credit.lines().stream().anyMatch(line -> line.key().equals(key)))
                .map(DocumentCredit::document)
                .findFirst();
    }

    private LineToBill difference(BilledLine line, Map<LineKey, String> names, Optional<String> credits) {
        String text = texts.apply(line.key(), Optional.ofNullable(names.get(line.key())));
        return LineToBill.difference(line.key(), text, line.net(), credits);
    }

    List<LineToBill> lines() {
        return lines;
    }

    /** By position: the document that bears what the line stands for. */
    Map<Integer, String> settled() {
        return settled;
    }
}
