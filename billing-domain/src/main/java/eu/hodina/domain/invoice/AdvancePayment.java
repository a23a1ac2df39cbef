package eu.hodina.domain.invoice;

import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Money that came for a proforma. Where its issuer is a VAT payer on that day, and the proforma is for a supply that bears
 * tax, the payment is taxed on the day on which it came (Act 235/2004 Sb., § 20a; handbook 4.8).
 *
 * @param proforma that was paid
 * @param day on which the money came (DPPD)
 * @param amount that came, more than 0
 */
public record AdvancePayment(Invoice proforma, LocalDate day, Money amount) {
    /** From the day of the payment on a tax document has to be issued within so many days (§ 28(8)). */
    public static final int DAYS_TO_TAX = 15;

    public AdvancePayment {
        Objects.requireNonNull(day, "day");
        if (proforma.content().kind() != DocumentKind.PROFORMA) {
            throw new IllegalArgumentException("an advance is paid by a proforma, not by " + proforma.number());
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an advance of more than zero was expected, not of " + amount);
        }
    }

    /** {@return whether all lines of the proforma are of supplies that bear tax; an advance is taxed whole or not at all} */
    public boolean bearsTax() {
        return proforma.content().lines().stream()
                .allMatch(line -> line.vatCategory().bearsTax());
    }

    /** {@return the last day on which its tax document is in time: 25 November for money of the 10th} */
    public LocalDate taxedUntil() {
        return day.plusDays(DAYS_TO_TAX);
    }

    /**
     * The lines of its tax document: the amount divided among the categories in proportion to the lines of the proforma,
     * each at the rate of the day of the payment. Amounts include VAT.
     *
     * @param rates of VAT by day
     * @param text of each line
     * @return one line a category: 12 100.00 at 21 %
     * @throws IllegalArgumentException where it bears no tax, or a category has no rate on the day
     */
    public List<InvoiceLine> taxedLines(VatRates rates, String text) {
        Map<VatCategory, Money> sums = new LinkedHashMap<>();
        proforma.content().lines().forEach(line -> sums.merge(line.vatCategory(), line.amount(), Money::plus));
        sums.values().removeIf(Money::isZero);
        List<VatCategory> categories = List.copyOf(sums.keySet());
        List<Money> parts = ProportionalSplit.of(amount, List.copyOf(sums.values()));
        return IntStream.range(0, parts.size())
                .filter(i -> !parts.get(i).isZero())
                .mapToObj(i -> InvoiceLine.flat(
                        InvoiceLine.Kind.ADVANCE,
                        text,
                        parts.get(i),
                        categories.get(i),
                        Optional.of(rateOn(rates, categories.get(i)))))
                .toList();
    }

    private VatRate rateOn(VatRates rates, VatCategory category) {
        return Optional.of(category)
                .filter(VatCategory::bearsTax)
                .flatMap(taxed -> rates.rateOn(taxed, day))
                .orElseThrow(() -> new IllegalArgumentException("category " + category + " has no rate on " + day));
    }
}
