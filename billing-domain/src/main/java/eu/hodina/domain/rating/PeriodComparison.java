package eu.hodina.domain.rating;

import eu.hodina.domain.money.CurrencyMismatchException;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what billed periods should have been with what was charged for them, pot by pot. */
final class PeriodComparison {
    private static final String NEXT_INVOICE = "of the next invoice";

    private final Currency currency;
    /** The first day of the first period. */
    private final LocalDate begins;

    private final Set<DatePeriod> periods = new HashSet<>();
    private final Map<Pot.Id, Pot> pots = new LinkedHashMap<>();
    /** Ids of invoices, the newest first. */
    private final List<String> invoices = new ArrayList<>();

    PeriodComparison(RatedChain chain, BillingHistory history) {
        this.currency = chain.facts().currency();
        for (int i = 0; i < chain.periods().size(); i++) {
            DatePeriod days = chain.periods().get(i).days();
            periods.add(days);
            BilledLine.of(days, chain.results().get(i))
                    .forEach(line -> potOf(line).expect(line.key(), line.net().minor()));
        }
        begins = chain.facts().period().from();
        known(NEXT_INVOICE, history.waiting())
                .forEach(line -> potOf(line).next().charged(line.key(), minor(line)));
        charge(history);
        pots.values().forEach(pot -> pot.newestFirst().forEach(PeriodComparison::refuseOverdrawn));
    }

    /** Credit notes are taken off their invoices, whatever was issued in between. */
    private void charge(BillingHistory history) {
        Map<String, List<BilledLine>> byInvoice = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (IssuedDocument document : history.documents()) {
            if (!ids.add(document.id())) {
                throw refusal(document.id(), "an id that no other document has");
            }
            Optional<String> corrects = document.corrects();
            if (corrects.isPresent() && !byInvoice.containsKey(corrects.get())) {
                throw refusal(document.id(), "a credit note to an invoice issued before it, not to " + corrects.get());
            }
            byInvoice
                    .computeIfAbsent(corrects.orElse(document.id()), none -> new ArrayList<>())
                    .addAll(document.lines());
        }
        invoices.addAll(byInvoice.keySet());
        Collections.reverse(invoices);
        invoices.forEach(invoice -> charge(invoice, byInvoice.get(invoice)));
    }

    private void charge(String invoice, List<BilledLine> lines) {
        Map<Pot, ChargedAmounts> amounts = new HashMap<>();
        for (BilledLine line : known(invoice, lines)) {
            Pot pot = potOf(line);
            amounts.computeIfAbsent(pot, none -> {
                        ChargedAmounts ofPot = new ChargedAmounts(Optional.of(invoice));
                        pot.add(ofPot);
                        return ofPot;
                    })
                    .charged(line.key(), minor(line));
        }
    }

    private Pot potOf(BilledLine line) {
        return pots.computeIfAbsent(Pot.Id.of(line.key()), none -> new Pot());
    }

    /** Those of the chain's periods; what was rated before the first of them is settled elsewhere. */
    private List<BilledLine> known(String document, List<BilledLine> lines) {
        List<BilledLine> known = new ArrayList<>();
        for (BilledLine line : lines) {
            if (periods.contains(line.key().rated())) {
                known.add(line);
            } else if (!line.key().rated().to().isBefore(begins)) {
                throw refusal(document, "lines of billed periods, not " + line.key());
            }
        }
        return known;
    }

    private long minor(BilledLine line) {
        if (!line.net().currency().equals(currency)) {
            throw new CurrencyMismatchException(currency, line.net().currency());
        }
        return line.net().minor();
    }

    private static void refuseOverdrawn(ChargedAmounts amounts) {
        String document = amounts.document().orElse(NEXT_INVOICE);
        amounts.borne().forEach((key, minor) -> {
            if (minor < 0 && key.kind() != LineKind.CREDIT) {
                throw refusal(document, "credits of no more than it bears for " + key);
            }
        });
        if (amounts.sum() < 0) {
            throw refusal(
                    document,
                    "credits of no more than it bears for the period and rate of "
                            + amounts.borne().keySet().iterator().next());
        }
    }

    private static RatingRefusedException refusal(String document, String expected) {
        return new RatingRefusedException(Element.DOCUMENT, document, expected);
    }

    PeriodDifferences differences() {
        List<BilledLine> differences = new ArrayList<>();
        Map<String, List<BilledLine>> credits = new HashMap<>();
        for (Pot pot : pots.values()) {
            pot.settle();
            for (ChargedAmounts amounts : pot.newestFirst()) {
                List<BilledLine> target = amounts.document()
                        .map(document -> credits.computeIfAbsent(document, none -> new ArrayList<>()))
                        .orElse(differences);
                target.addAll(amounts.changes(currency));
            }
        }
        return new PeriodDifferences(sorted(differences), creditNotes(credits));
    }

    private List<DocumentCredit> creditNotes(Map<String, List<BilledLine>> credits) {
        return invoices.stream()
                .filter(invoice -> !credits.getOrDefault(invoice, List.of()).isEmpty())
                .map(invoice -> new DocumentCredit(invoice, sorted(credits.get(invoice))))
                .toList();
    }

    private static List<BilledLine> sorted(List<BilledLine> lines) {
        return lines.stream().sorted(Comparator.comparing(BilledLine::key)).toList();
    }
}
