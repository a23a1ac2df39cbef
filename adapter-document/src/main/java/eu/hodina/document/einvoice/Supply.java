package eu.hodina.document.einvoice;

import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What a document supplies, as electronic invoices say it: every line without VAT, the lines of a rate coming to its base
 * exactly, and the amounts of a credit note positive, for its type says that they are taken back.
 *
 * @param taxed whether VAT stands on the document
 * @param lines in their order
 * @param rows of the whole supply; one without a rate where no VAT stands on it
 */
record Supply(boolean taxed, List<Line> lines, List<VatSummaryRow> rows) {

    /**
     * A line.
     *
     * @param printed as the document has it
     * @param category by which it is taxed here
     * @param rate where it bears tax
     * @param net without VAT
     * @param gross with VAT, for information
     * @param measure quantity and price
     */
    record Line(
            InvoiceLine printed,
            VatCategory category,
            Optional<VatRate> rate,
            Money net,
            Money gross,
            Measure measure) {}

    static Supply of(InvoiceContent content) {
        boolean taxed = content.declaresVat();
        List<VatSummaryRow> rows = rowsOf(content);
        boolean turned = content.kind() == DocumentKind.CREDIT_NOTE;
        List<Line> lines = lines(content, taxed, rows, turned);
        return new Supply(taxed, lines, turned ? turned(rows) : rows);
    }

    /** A document without VAT has its lines in one row. */
    private static List<VatSummaryRow> rowsOf(InvoiceContent content) {
        if (content.declaresVat()) {
            return content.vatSummary();
        }
        Money zero = Money.zero(content.currency());
        return List.of(new VatSummaryRow(untaxed(content), Optional.empty(), content.total(), zero));
    }

    static VatCategory untaxed(InvoiceContent content) {
        return content.kind().declaresVat() ? VatCategory.NON_PAYER : VatCategory.OUT_OF_SCOPE;
    }

    private static List<Line> lines(InvoiceContent content, boolean taxed, List<VatSummaryRow> rows, boolean turned) {
        List<Money> nets = nets(content, taxed, rows);
        return IntStream.range(0, nets.size())
                .mapToObj(i -> line(content, content.lines().get(i), nets.get(i), taxed, turned))
                .toList();
    }

    private static Line line(InvoiceContent content, InvoiceLine line, Money net, boolean taxed, boolean turned) {
        Optional<VatRate> rate = taxed ? line.vatRate() : Optional.empty();
        Money gross = !taxed || content.prices() == PriceMode.GROSS
                ? line.amount()
                : net.plus(rate.map(found -> found.taxOf(net)).orElse(Money.zero(net.currency())));
        Measure measure = Measure.of(line, net);
        return new Line(
                line,
                taxed ? line.vatCategory() : untaxed(content),
                rate,
                turned ? net.negated() : net,
                turned ? gross.negated() : gross,
                turned ? measure.turned() : measure);
    }

    /** The lines of prices with VAT are taken apart one by one, and come to the base of their rate. */
    private static List<Money> nets(InvoiceContent content, boolean taxed, List<VatSummaryRow> rows) {
        List<Money> amounts = content.lines().stream().map(InvoiceLine::amount).toList();
        if (!taxed || content.prices() == PriceMode.NET) {
            return amounts;
        }
        List<Key> keys = content.lines().stream()
                .map(line -> new Key(line.vatCategory(), line.vatRate()))
                .toList();
        return spread(keys, rows, i -> base(content.lines().get(i)));
    }

    private static Money base(InvoiceLine line) {
        long hundredths = line.vatRate().map(VatRate::hundredths).orElse(0);
        return line.amount().timesRatio(10_000, 10_000 + hundredths, RoundingMode.HALF_UP);
    }

    /** Parts, one a key, that come to the bases of the rows of their keys. */
    private static List<Money> spread(List<Key> keys, List<VatSummaryRow> rows, IntFunction<Money> part) {
        List<Money> all =
                new ArrayList<>(IntStream.range(0, keys.size()).mapToObj(part).toList());
        for (VatSummaryRow row : rows) {
            Key key = new Key(row.category(), row.rate());
            List<Integer> places = IntStream.range(0, keys.size())
                    .filter(i -> keys.get(i).equals(key))
                    .boxed()
                    .toList();
            List<Money> parts =
                    Spread.of(row.base(), places.stream().map(all::get).toList());
            for (int i = 0; i < places.size(); i++) {
                all.set(places.get(i), parts.get(i));
            }
        }
        return all;
    }

    private record Key(VatCategory category, Optional<VatRate> rate) {}

    static List<VatSummaryRow> turned(List<VatSummaryRow> rows) {
        return rows.stream()
                .map(row -> new VatSummaryRow(
                        row.category(),
                        row.rate(),
                        row.base().negated(),
                        row.vat().negated()))
                .toList();
    }

    /** The nets of the lines in another currency, which come to the bases of these rows. */
    List<Money> netsIn(List<VatSummaryRow> others, UnaryOperator<Money> conversion) {
        List<Key> keys = lines.stream()
                .map(line -> new Key(line.category(), line.rate()))
                .toList();
        return spread(keys, others, i -> conversion.apply(lines.get(i).net()));
    }
}
