package eu.hodina.document.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContentBuilder;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceLine.Kind;
import eu.hodina.domain.invoice.PriceMode;
import eu.hodina.domain.invoice.TotalRounding;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invoices by lot: each is written in every format, counted, and ten of them held to the official rules. */
class RandomInvoicesTest {
    private static final int BY_THE_RULES = 10;

    static IntStream seeds() {
        return IntStream.range(0, Boolean.getBoolean("hodina.full") ? 5_000 : 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_format_agrees_with_itself_and_with_the_document(int seed) {
        Invoice invoice = invoice(new Random(seed));
        byte[] isdoc = ElectronicInvoices.isdoc(invoice);
        byte[] ubl = ElectronicInvoices.ubl(invoice).orElseThrow();
        byte[] cii = ElectronicInvoices.facturX(invoice).orElseThrow();
        if (seed < BY_THE_RULES) {
            boolean credit = invoice.content().kind() == DocumentKind.CREDIT_NOTE;
            assertThat(OfficialRules.objections(OfficialRules.ISDOC, isdoc))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(OfficialRules.objections(
                            credit ? OfficialRules.UBL_CREDIT_NOTE : OfficialRules.UBL_INVOICE, ubl))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(OfficialRules.objections(OfficialRules.CII, cii))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    private static Invoice invoice(Random random) {
        boolean euros = random.nextInt(3) == 0;
        String currency = euros ? "EUR" : "CZK";
        List<InvoiceLine> lines = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            lines.add(line(random, currency));
        }
        InvoiceContentBuilder builder = (euros
                        ? Documents.german(lines.toArray(InvoiceLine[]::new))
                        : Documents.czech(lines.toArray(InvoiceLine[]::new)))
                .prices(random.nextBoolean() ? PriceMode.NET : PriceMode.GROSS)
                .rounding(random.nextInt(3) == 0 ? TotalRounding.WHOLE_UNIT : TotalRounding.EXACT);
        if (euros && random.nextInt(4) > 0) {
            builder.inCzk(new ExchangeRate(
                    Currency.getInstance("EUR"),
                    Currency.getInstance("CZK"),
                    1,
                    BigDecimal.valueOf(20_000 + random.nextInt(10_000), 3)));
        }
        Money sum = lines.stream().map(InvoiceLine::amount).reduce(Money.parse(currency, "0"), Money::plus);
        if (sum.isNegative()) {
            builder.kind(DocumentKind.CREDIT_NOTE).original(Documents.ORIGINAL).reason("Oprava");
        } else if (random.nextInt(3) == 0) {
            builder.deductions(advances(random, currency));
        }
        return Documents.issued(builder.build());
    }

    private static InvoiceLine line(Random random, String currency) {
        VatCategory category = random.nextInt(5) == 0 ? VatCategory.REDUCED : VatCategory.STANDARD;
        String price = BigDecimal.valueOf(random.nextInt(500_000), 2).toPlainString();
        return switch (random.nextInt(4)) {
            case 0 -> Lines.flat(Kind.FEE, currency, price, category);
            case 1 -> Lines.flat(Kind.DISCOUNT, currency, "-" + price, category);
            case 2 ->
                Lines.goods(BigDecimal.valueOf(1 + random.nextInt(99_999), 3).toPlainString(), price, currency);
            default -> Lines.work("Práce", random.nextInt(10_000), currency, price, VatCategory.STANDARD);
        };
    }

    private static List<AdvanceDeduction> advances(Random random, String currency) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> {
                    Money base = Money.parse(
                            currency,
                            BigDecimal.valueOf(1 + random.nextInt(90_000), 2).toPlainString());
                    Money tax = Lines.rate("21").orElseThrow().taxOf(base);
                    List<VatSummaryRow> rows = random.nextInt(4) == 0
                            ? List.of()
                            : List.of(new VatSummaryRow(VatCategory.STANDARD, Lines.rate("21"), base, tax));
                    return new AdvanceDeduction(Documents.ON_PAYMENT, rows, List.of(), base.plus(tax));
                })
                .toList();
    }
}
