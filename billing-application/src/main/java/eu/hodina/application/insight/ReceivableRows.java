package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.application.payment.Bookings.Credit;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.insight.ageing.AgedSum;
import eu.hodina.domain.insight.ageing.OverdueAge;
import eu.hodina.domain.insight.ageing.OwedDocument;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportColumn.Type;
import eu.hodina.domain.insight.report.ReportRow;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The report {@code receivables}: a row a client and currency, or, of one client, a row a document. What clients have paid too
 * much stands beside, as it is now, and is left out of a day that is past.
 */
final class ReceivableRows {
    private static final List<ReportColumn> AGES = List.of(
            ReportColumn.of("notDue", Type.MONEY),
            ReportColumn.of("to30", Type.MONEY),
            ReportColumn.of("to60", Type.MONEY),
            ReportColumn.of("to90", Type.MONEY),
            ReportColumn.of("over90", Type.MONEY),
            ReportColumn.of("open", Type.MONEY));

    private final Ports ports;
    private final LocalDate today;

    ReceivableRows(Ports ports, LocalDate today) {
        this.ports = ports;
        this.today = today;
    }

    private record Owing(ClientId client, Currency currency) implements Comparable<Owing> {
        private static final Comparator<Owing> ORDER = Comparator.comparing(
                        (Owing one) -> one.client().value())
                .thenComparing(one -> one.currency().getCurrencyCode());

        @Override
        public int compareTo(Owing other) {
            return ORDER.compare(this, other);
        }
    }

    Report report(ReportQuestion question) {
        List<OwedDocument> documents =
                ports.reportFacts().receivables(question.filter().client(), question.asOf());
        return question.filter().client().isPresent()
                ? ofDocuments(question, documents)
                : ofClients(question, documents);
    }

    private Report ofDocuments(ReportQuestion question, List<OwedDocument> documents) {
        List<ReportColumn> columns = new ArrayList<>(List.of(
                ReportColumn.of("document", Type.TEXT),
                ReportColumn.of("issued", Type.DATE),
                ReportColumn.of("due", Type.DATE)));
        columns.addAll(AGES);
        List<ReportRow> rows = documents.stream()
                .sorted(Comparator.comparing(OwedDocument::due).thenComparing(OwedDocument::number))
                .map(one -> {
                    List<ReportCell> cells = new ArrayList<>(List.of(
                            ReportCell.text(one.number()),
                            new ReportCell.Day(one.issued()),
                            new ReportCell.Day(one.due())));
                    cells.addAll(ages(List.of(one), one.open().currency(), question.asOf()));
                    return ReportRow.of(cells, Map.of("document", one.number()));
                })
                .toList();
        return Report.of(question.kind().key(), columns, rows);
    }

    private Report ofClients(ReportQuestion question, List<OwedDocument> documents) {
        List<ReportColumn> columns = new ArrayList<>(List.of(ReportColumn.of("client", Type.TEXT)));
        columns.addAll(AGES);
        columns.add(ReportColumn.of("overpaid", Type.MONEY));
        Map<Owing, List<OwedDocument>> owing = new TreeMap<>();
        documents.forEach(
                one -> owing.computeIfAbsent(new Owing(one.client(), one.open().currency()), key -> new ArrayList<>())
                        .add(one));
        Map<Owing, Money> credits = new TreeMap<>();
        if (!question.asOf().isBefore(today)) {
            for (Credit credit : ports.bookings().credits()) {
                credits.merge(new Owing(credit.client(), credit.amount().currency()), credit.amount(), Money::plus);
            }
        }
        List<ReportRow> rows = Stream.concat(owing.keySet().stream(), credits.keySet().stream())
                .distinct()
                .map(key -> row(question, key, owing.getOrDefault(key, List.of()), credits))
                .sorted(RowOrder.by(1))
                .toList();
        return Report.of(question.kind().key(), columns, rows);
    }

    private ReportRow row(ReportQuestion question, Owing key, List<OwedDocument> owed, Map<Owing, Money> credits) {
        Client client = ports.clients().find(key.client()).orElseThrow();
        List<ReportCell> cells = new ArrayList<>(List.of(ReportCell.text(client.name())));
        cells.addAll(ages(owed, key.currency(), question.asOf()));
        cells.add(ReportCell.amount(credits.getOrDefault(key, Money.zero(key.currency()))));
        return ReportRow.of(
                cells, Map.of("client", client.code(), "asOf", question.asOf().toString()));
    }

    private static List<ReportCell> ages(List<OwedDocument> documents, Currency currency, LocalDate asOf) {
        AgedSum sum = AgedSum.of(documents, currency, asOf);
        List<ReportCell> cells = new ArrayList<>();
        for (OverdueAge age : OverdueAge.values()) {
            cells.add(ReportCell.amount(sum.byAge().get(age)));
        }
        cells.add(ReportCell.amount(sum.open()));
        return cells;
    }
}
