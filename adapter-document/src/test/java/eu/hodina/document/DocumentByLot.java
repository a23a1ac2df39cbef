package eu.hodina.document;

import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContentBuilder;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** A document of any kind, drawn by lot: seeds that follow each other go through all kinds. */
public final class DocumentByLot {
    /** An invoice is drawn as often plain as with advances that it deducts. */
    private static final DocumentKind[] KINDS = {
        DocumentKind.INVOICE,
        DocumentKind.INVOICE,
        DocumentKind.SIMPLIFIED_INVOICE,
        DocumentKind.PROFORMA,
        DocumentKind.PAYMENT_TAX_DOCUMENT,
        DocumentKind.CREDIT_NOTE,
        DocumentKind.DEBIT_NOTE,
        DocumentKind.PENALTY
    };

    private final Random random;
    private final DocumentKind kind;
    private final boolean settles;
    private final VatStatus status;
    private final String currency;
    private final Optional<VatCategory> untaxed;

    private DocumentByLot(int seed) {
        random = new Random(seed);
        kind = KINDS[seed % KINDS.length];
        settles = seed % KINDS.length == 1;
        boolean payer = kind == DocumentKind.PAYMENT_TAX_DOCUMENT || random.nextInt(5) > 0;
        status = payer ? VatStatus.PAYER : VatStatus.NON_PAYER;
        currency = kind != DocumentKind.SIMPLIFIED_INVOICE && random.nextInt(4) == 0 ? "EUR" : "CZK";
        untaxed = untaxed();
    }

    /** The same for the same seed. */
    public static Invoice of(int seed) {
        return new DocumentByLot(seed).made();
    }

    /** The category of all lines, where they bear no tax. */
    private Optional<VatCategory> untaxed() {
        if (kind == DocumentKind.PENALTY) {
            return Optional.of(VatCategory.OUT_OF_SCOPE);
        }
        if (status == VatStatus.NON_PAYER) {
            return Optional.of(VatCategory.NON_PAYER);
        }
        boolean plain = kind == DocumentKind.INVOICE && !settles || kind.corrects();
        if (!plain || random.nextInt(5) > 0) {
            return Optional.empty();
        }
        VatCategory[] without = {
            VatCategory.REVERSE_CHARGE_EU,
            VatCategory.REVERSE_CHARGE_DOMESTIC,
            VatCategory.EXEMPT,
            VatCategory.OUT_OF_SCOPE
        };
        return Optional.of(without[random.nextInt(without.length)]);
    }

    private Invoice made() {
        List<InvoiceLine> lines = new ArrayList<>();
        int count = kind == DocumentKind.SIMPLIFIED_INVOICE
                ? 1 + random.nextInt(4)
                : 1 + random.nextInt(random.nextInt(8) == 0 ? 60 : 12);
        for (int i = 0; i < count; i++) {
            lines.add(line(i));
        }
        Language language = random.nextBoolean() ? Language.CS : Language.EN;
        InvoiceContentBuilder content = Samples.content(language, status, Samples.CUSTOMER, lines).toBuilder()
                .kind(kind)
                .prices(random.nextInt(3) == 0 ? PriceMode.GROSS : PriceMode.NET)
                .rounding(
                        currency.equals("CZK") && random.nextBoolean() ? TotalRounding.WHOLE_UNIT : TotalRounding.EXACT)
                .method(random.nextInt(6) == 0 ? PaymentMethod.CARD : PaymentMethod.TRANSFER);
        if (random.nextInt(4) == 0) {
            content.otherLanguage(language == Language.CS ? Language.EN : Language.CS);
        }
        if (currency.equals("EUR") && status == VatStatus.PAYER && kind.declaresVat()) {
            content.inCzk(
                    ExchangeRate.parse("EUR", "CZK", "2" + random.nextInt(10) + "." + (100 + random.nextInt(900))));
        }
        if (kind.corrects() || kind == DocumentKind.PAYMENT_TAX_DOCUMENT || kind == DocumentKind.PENALTY) {
            content.original(KindSamples.reference("F2026-0001", "2026-09-30"));
        }
        if (kind.corrects()) {
            content.reason("Oprava");
        }
        if (settles) {
            content.deductions(advances());
        }
        return Invoice.issue(
                new InvoiceId("0199a000-0000-7000-8000-" + String.format("%012d", random.nextInt(1_000_000))),
                new InvoiceNumber("F2026-" + (1000 + random.nextInt(9000))),
                content.build(),
                Samples.ISSUED,
                Samples.ISSUED);
    }

    private InvoiceLine line(int index) {
        String text = "Položka " + (index + 1) + " žluťoučká".repeat(random.nextInt(6));
        VatCategory[] rates = {VatCategory.STANDARD, VatCategory.STANDARD, VatCategory.REDUCED, VatCategory.ZERO};
        VatCategory category = untaxed.orElseGet(() -> rates[random.nextInt(rates.length)]);
        if (kind == DocumentKind.SIMPLIFIED_INVOICE) {
            return Samples.sum(InvoiceLine.Kind.FEE, text, currency, amount(2_000), category);
        }
        // lines of one sign but for small ones, so that a credit note credits and the others ask for something
        String sign = kind == DocumentKind.CREDIT_NOTE ? "-" : "";
        if (index > 0 && random.nextInt(12) == 0) {
            String small = (sign.isEmpty() ? "-0." : "0.") + (10 + random.nextInt(70));
            return Samples.sum(InvoiceLine.Kind.DISCOUNT, text, currency, small, category);
        }
        boolean goes = kind == DocumentKind.INVOICE || kind.corrects();
        return switch (goes ? random.nextInt(4) : 3) {
            case 0 -> goods(text, category, sign);
            case 1, 2 ->
                Samples.work(
                        text,
                        (sign.isEmpty() ? 1 : -1) * (1 + random.nextInt(5000)),
                        currency,
                        amount(3_000),
                        category);
            default -> Samples.sum(InvoiceLine.Kind.FEE, text, currency, sign + amount(9_000), category);
        };
    }

    private String amount(int most) {
        return 100 + random.nextInt(most) + "." + (10 + random.nextInt(90));
    }

    private InvoiceLine goods(String text, VatCategory category, String sign) {
        Quantity quantity = new Quantity(1 + random.nextInt(99_999));
        Money price = Money.parse(currency, sign + amount(3_000));
        Optional<VatRate> rate = switch (category) {
            case STANDARD -> Optional.of(VatRate.ofPercent("21"));
            case REDUCED -> Optional.of(VatRate.ofPercent("12"));
            case ZERO -> Optional.of(VatRate.ofPercent("0"));
            default -> Optional.empty();
        };
        String[] units = {"ks", "m", "bal."};
        return new InvoiceLine(
                InvoiceLine.Kind.PRODUCT,
                text,
                OptionalLong.empty(),
                Optional.empty(),
                Optional.of(quantity),
                random.nextBoolean() ? Optional.of(units[random.nextInt(units.length)]) : Optional.empty(),
                Optional.of(price),
                quantity.times(price),
                category,
                rate,
                Optional.empty());
    }

    /** Up to four, of at most a part of what the first line may come to; some without tax. */
    private List<AdvanceDeduction> advances() {
        List<AdvanceDeduction> advances = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Money base = Money.parse(
                    currency, BigDecimal.valueOf(1 + random.nextInt(20_000), 2).toPlainString());
            boolean taxed = status == VatStatus.PAYER && random.nextInt(3) > 0;
            VatRate rate = VatRate.ofPercent("21");
            Money vat = taxed ? rate.taxOf(base) : Money.zero(base.currency());
            List<VatSummaryRow> rows =
                    taxed ? List.of(new VatSummaryRow(VatCategory.STANDARD, Optional.of(rate), base, vat)) : List.of();
            List<VatSummaryRow> inCzk = taxed && currency.equals("EUR")
                    ? rows.stream()
                            .map(row -> row.in(ExchangeRate.parse("EUR", "CZK", "24.815")))
                            .toList()
                    : List.of();
            advances.add(new AdvanceDeduction(
                    KindSamples.reference("DZ2026-000" + (i + 1), "2026-09-1" + i), rows, inCzk, base.plus(vat)));
        }
        return advances;
    }
}
