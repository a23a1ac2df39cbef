package eu.hodina.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.invoice.InvoiceLine.Kind;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Trap 15 of the handbook. */
class CorrectionsOfDocumentsTest {
    private static final List<InvoiceLine> LINES =
            List.of(line("12000.00", "21"), line("5075.00", "21"), line("1000.00", "12"));

    @Test
    void a_percentage_is_taken_off_each_rate() {
        List<InvoiceLine> off = new DocumentDiscount.OfPercent(Percentage.parse("10"), "Sleva").linesFor(LINES);
        assertThat(off).extracting(InvoiceLine::amount).containsExactly(czk("-1707.50"), czk("-100.00"));
        assertThat(off).extracting(InvoiceLine::kind).containsOnly(Kind.DISCOUNT);
        List<InvoiceLine> all = new ArrayList<>(LINES);
        all.addAll(off);
        assertThat(VatSummaryRow.of(all, PriceMode.NET).stream()
                        .map(VatSummaryRow::gross)
                        .reduce(czk("0.00"), Money::plus))
                .isEqualTo(czk("19602.68"));
    }

    @Test
    void an_amount_is_divided_by_the_largest_remainder() {
        assertThat(new DocumentDiscount.OfAmount(czk("1000.00"), "Sleva").linesFor(LINES))
                .extracting(InvoiceLine::amount)
                .containsExactly(czk("-944.67"), czk("-55.33"));
        assertThat(ProportionalSplit.of(czk("0.02"), List.of(czk("1.00"), czk("1.00"), czk("1.00"))))
                .containsExactly(czk("0.01"), czk("0.01"), czk("0.00"));
    }

    @Test
    void no_more_than_there_is_can_be_taken_off() {
        assertThatThrownBy(() -> new DocumentDiscount.OfAmount(czk("18075.01"), "Sleva").linesFor(LINES))
                .hasMessageContaining("at most 18075.00 CZK");
        assertThatThrownBy(() -> new DocumentDiscount.OfPercent(Percentage.parse("100.01"), "Sleva"))
                .hasMessageContaining("at most 100 %");
        assertThatThrownBy(() -> new DocumentDiscount.OfAmount(czk("0.00"), "Sleva"))
                .hasMessageContaining("more than zero");
        assertThatThrownBy(() -> new DocumentDiscount.OfAmount(czk("1.00"), "Sleva").linesFor(List.of()))
                .hasMessageContaining("nothing to take a discount off");
    }

    private static InvoiceLine line(String amount, String rate) {
        return InvoiceLine.flat(
                Kind.FEE,
                "Servis",
                czk(amount),
                rate.equals("21") ? VatCategory.STANDARD : VatCategory.REDUCED,
                Optional.of(VatRate.ofPercent(rate)));
    }

    private static Money czk(String amount) {
        return Money.parse("CZK", amount);
    }
}
