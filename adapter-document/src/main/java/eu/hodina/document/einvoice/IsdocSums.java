package eu.hodina.document.einvoice;

import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The sums of an ISDOC document: the supply, what documents on advances claimed of it already, and the difference, rate by
 * rate; then what is to be paid. In crowns they are those of the tax office: each row converted once, advances at the rate
 * of their own day.
 *
 * @param rows one a category and rate
 * @param rounding of what is to be paid
 * @param deposits that were paid without a tax document
 */
record IsdocSums(List<Row> rows, Priced rounding, Priced deposits) {

    /** Base, tax and both together. */
    record Tax(Priced base, Priced vat) {
        Priced gross() {
            return base.plus(vat);
        }

        Tax plus(Tax other) {
            return new Tax(base.plus(other.base), vat.plus(other.vat));
        }

        Tax minus(Tax other) {
            return new Tax(base.minus(other.base), vat.minus(other.vat));
        }
    }

    /** A row of the tax. */
    record Row(VatCategory category, Optional<VatRate> rate, Tax supply, Tax claimed) {
        Tax difference() {
            return supply.minus(claimed);
        }
    }

    static IsdocSums of(InvoiceContent content, Supply supply) {
        Rates rates = new Rates(content.inCzk());
        List<VatSummaryRow> declared =
                supply.taxed() && !content.deductions().isEmpty() ? content.declaredVat() : supply.rows();
        List<Row> rows = declared.stream()
                .map(row -> new Row(
                        row.category(),
                        row.rate(),
                        rates.sum(row, supply.rows(), rates::converted),
                        claimed(content, row, rates)))
                .toList();
        boolean turned = content.kind() == DocumentKind.CREDIT_NOTE;
        Money rounding = turned ? content.roundingAmount().negated() : content.roundingAmount();
        return new IsdocSums(rows, rates.priced(rounding), rates.priced(deposits(content)));
    }

    private static Tax claimed(InvoiceContent content, VatSummaryRow row, Rates rates) {
        return content.deductions().stream()
                .map(one -> rates.sum(row, one.taxed(), taken -> rates.onItsDay(one, taken)))
                .reduce(rates.none(content), Tax::plus);
    }

    private static Money deposits(InvoiceContent content) {
        if (!content.kind().isReceivable()) {
            return content.total();
        }
        return content.deductions().stream()
                .filter(one -> one.taxed().isEmpty())
                .map(AdvanceDeduction::amount)
                .reduce(Money.zero(content.currency()), Money::plus);
    }

    /** {@return the sum of a part of all rows} */
    Priced sum(Function<Row, Priced> part) {
        return rows.stream().map(part).reduce(Priced::plus).orElseThrow();
    }

    Priced payable() {
        return sum(row -> row.difference().gross()).plus(rounding).minus(deposits);
    }

    /** Amounts in both currencies, where there are two. */
    record Rates(Optional<ExchangeRate> rate) {
        Priced priced(Money amount) {
            return new Priced(
                    rate.map(found -> found.convert(amount)).orElse(amount),
                    rate.isPresent() ? Optional.of(amount) : Optional.empty());
        }

        private VatSummaryRow converted(VatSummaryRow row) {
            return rate.map(row::in).orElse(row);
        }

        private VatSummaryRow onItsDay(AdvanceDeduction one, VatSummaryRow row) {
            return one.taxedInCzk().stream()
                    .filter(czk -> isOf(row, czk))
                    .findFirst()
                    .orElseGet(() -> converted(row));
        }

        private Tax none(InvoiceContent content) {
            Priced zero = priced(Money.zero(content.currency()));
            return new Tax(zero, zero);
        }

        /** The sum of those rows that are of the same category and rate as this one. */
        Tax sum(VatSummaryRow like, List<VatSummaryRow> rows, Function<VatSummaryRow, VatSummaryRow> local) {
            Priced zero = priced(Money.zero(like.base().currency()));
            return rows.stream()
                    .filter(row -> isOf(like, row))
                    .map(row -> tax(row, local.apply(row)))
                    .reduce(new Tax(zero, zero), Tax::plus);
        }

        private Tax tax(VatSummaryRow row, VatSummaryRow local) {
            Optional<VatSummaryRow> foreign = rate.isPresent() ? Optional.of(row) : Optional.empty();
            return new Tax(
                    new Priced(local.base(), foreign.map(VatSummaryRow::base)),
                    new Priced(local.vat(), foreign.map(VatSummaryRow::vat)));
        }

        private static boolean isOf(VatSummaryRow like, VatSummaryRow row) {
            return row.category() == like.category() && row.rate().equals(like.rate());
        }
    }
}
