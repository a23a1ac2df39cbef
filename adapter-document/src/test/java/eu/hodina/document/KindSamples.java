package eu.hodina.document;

import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.Logo;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceContentBuilder;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.invoice.WorkAnnex;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.Quantity;
import eu.hodina.domain.rating.Disposition;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.imageio.ImageIO;

/** Documents of every kind to draw. */
final class KindSamples {
    private KindSamples() {}

    /** All of them, by a name. */
    static Map<String, DocumentToRender> all() {
        Map<String, DocumentToRender> all = new LinkedHashMap<>();
        all.put("invoice", DocumentToRender.alone(Samples.czech()));
        all.put("invoice-of-twelve-lines", withLogo(Samples.typical()));
        all.put("invoice-rounded", DocumentToRender.alone(rounded()));
        all.put("invoice-of-goods", withLogo(goods()));
        all.put("invoice-in-both-languages", withLogo(both()));
        all.put("invoice-in-euro", DocumentToRender.alone(euro()));
        all.put("invoice-reverse-charge", DocumentToRender.alone(Samples.english()));
        all.put("invoice-of-eighty-lines", DocumentToRender.alone(Samples.czechOf(80)));
        all.put("invoice-cancelled", DocumentToRender.alone(Samples.czech().cancelled()));
        all.put("invoice-overfull", DocumentToRender.alone(Samples.overfull()));
        all.put("non-payer", DocumentToRender.alone(Samples.nonPayer(VatStatus.NON_PAYER)));
        all.put("simplified", DocumentToRender.alone(simplified()));
        all.put("proforma", DocumentToRender.alone(proforma(VatStatus.PAYER)));
        all.put("proforma-of-non-payer", DocumentToRender.alone(proforma(VatStatus.NON_PAYER)));
        all.put("payment-tax-document", DocumentToRender.alone(paymentTaxDocument()));
        all.put("final-invoice", DocumentToRender.alone(finalInvoice()));
        all.put("final-invoice-of-three-advances", DocumentToRender.alone(threeAdvances()));
        all.put("credit-note", DocumentToRender.alone(creditNote(VatStatus.PAYER)));
        all.put("credit-note-of-non-payer", DocumentToRender.alone(creditNote(VatStatus.NON_PAYER)));
        all.put("debit-note", DocumentToRender.alone(debitNote()));
        all.put("penalty", DocumentToRender.alone(penalty(VatStatus.PAYER)));
        all.put("annex", annexed(24));
        all.put("annex-in-english", in(Language.EN, Optional.empty(), annexed(24)));
        all.put("annex-in-both-languages", in(Language.CS, Optional.of(Language.EN), annexed(24)));
        return all;
    }

    static DocumentToRender withLogo(Invoice invoice) {
        return new DocumentToRender(invoice, Optional.of(logo()), Optional.empty());
    }

    /** A clock with a name, transparent around it. */
    static Logo logo() {
        BufferedImage image = new BufferedImage(420, 120, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(new Color(11, 94, 104));
        brush.fillOval(4, 4, 112, 112);
        brush.setColor(Color.WHITE);
        brush.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.drawLine(60, 60, 60, 26);
        brush.drawLine(60, 60, 84, 74);
        brush.setColor(new Color(240, 160, 40));
        brush.fillRoundRect(140, 30, 270, 24, 12, 12);
        brush.setColor(new Color(11, 94, 104));
        brush.fillRoundRect(140, 68, 190, 24, 12, 12);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Logo.of(out.toByteArray());
    }

    private static InvoiceContentBuilder usual(VatStatus status, InvoiceLine... lines) {
        return Samples.content(Language.CS, status, Samples.CUSTOMER, List.of(lines)).toBuilder();
    }

    private static Invoice issue(String number, InvoiceContent content) {
        return Invoice.issue(
                new InvoiceId("0199-" + number), new InvoiceNumber(number), content, Samples.ISSUED, Samples.ISSUED);
    }

    private static InvoiceLine sum(InvoiceLine.Kind kind, String text, String amount, VatCategory category) {
        return Samples.sum(kind, text, "CZK", amount, category);
    }

    /** F2026-0124: F2026-0123 with 0.25 for whole crowns. */
    static Invoice rounded() {
        InvoiceContent content = Samples.czech().content().toBuilder()
                .rounding(TotalRounding.WHOLE_UNIT)
                .build();
        return issue("F2026-0124", content);
    }

    static InvoiceLine piece(String text, String quantity, String unit, String unitPrice, VatCategory category) {
        Money price = Money.parse("CZK", unitPrice);
        return new InvoiceLine(
                InvoiceLine.Kind.PRODUCT,
                text,
                OptionalLong.empty(),
                Optional.empty(),
                Optional.of(Quantity.parse(quantity)),
                Optional.of(unit),
                Optional.of(price),
                Quantity.parse(quantity).times(price),
                category,
                Optional.of(VatRate.ofPercent(category == VatCategory.REDUCED ? "12" : "21")),
                Optional.empty());
    }

    /** Hours and goods, an expense and a discount. */
    static Invoice goods() {
        return issue(
                "F2026-0130",
                usual(
                                VatStatus.PAYER,
                                Samples.work("Montáž a oživení", 150, "CZK", "1450.00", VatCategory.STANDARD),
                                piece("Disk SSD 2 TB", "2", "ks", "3290.00", VatCategory.STANDARD),
                                piece("Kabel UTP cat. 6", "37.5", "m", "14.90", VatCategory.STANDARD),
                                sum(InvoiceLine.Kind.EXPENSE, "Doprava technika", "480.00", VatCategory.STANDARD),
                                sum(
                                        InvoiceLine.Kind.DISCOUNT,
                                        "Sleva 10 % z práce: první zakázka",
                                        "-362.50",
                                        VatCategory.STANDARD))
                        .note("Děkujeme za vaši objednávku. Záruka na zboží je 24 měsíců.")
                        .build());
    }

    static Invoice both() {
        return issue(
                "F2026-0131",
                Samples.typical().content().toBuilder()
                        .otherLanguage(Language.EN)
                        .note("Práce podle rámcové smlouvy č. 12/2025.")
                        .build());
    }

    /** Trap 18: 333.33 EUR and 70.00 EUR at 25.115. */
    static Invoice euro() {
        return issue(
                "F2026-0132",
                Samples.content(
                                Language.CS,
                                VatStatus.PAYER,
                                Samples.CUSTOMER,
                                List.of(Samples.sum(
                                        InvoiceLine.Kind.FEE, "Servis", "EUR", "333.33", VatCategory.STANDARD)))
                        .toBuilder()
                        .inCzk(ExchangeRate.parse("EUR", "CZK", "25.115"))
                        .build());
    }

    static Invoice simplified() {
        return issue(
                "F2026-0133",
                usual(
                                VatStatus.PAYER,
                                sum(InvoiceLine.Kind.PRODUCT, "Oprava tiskárny", "6105.23", VatCategory.STANDARD))
                        .kind(DocumentKind.SIMPLIFIED_INVOICE)
                        .prices(PriceMode.GROSS)
                        .method(PaymentMethod.CASH)
                        .rounding(TotalRounding.WHOLE_UNIT)
                        .paymentDays(0)
                        .build());
    }

    static Invoice proforma(VatStatus status) {
        VatCategory category = status == VatStatus.PAYER ? VatCategory.STANDARD : VatCategory.NON_PAYER;
        return issue(
                "ZF2026-0007",
                usual(status, sum(InvoiceLine.Kind.ADVANCE, "Záloha na e-shop", "12100.00", category))
                        .kind(DocumentKind.PROFORMA)
                        .prices(PriceMode.GROSS)
                        .build());
    }

    static Invoice paymentTaxDocument() {
        return Invoice.issue(
                new InvoiceId("0199-DZ"),
                new InvoiceNumber("DZ2026-0007"),
                usual(
                                VatStatus.PAYER,
                                sum(
                                        InvoiceLine.Kind.ADVANCE,
                                        "Přijatá záloha na e-shop",
                                        "12100.00",
                                        VatCategory.STANDARD))
                        .kind(DocumentKind.PAYMENT_TAX_DOCUMENT)
                        .prices(PriceMode.GROSS)
                        .original(reference("ZF2026-0007", "2026-10-01"))
                        .build(),
                Samples.ISSUED,
                LocalDate.of(2026, 10, 20));
    }

    static DocumentReference reference(String number, String date) {
        return new DocumentReference(new InvoiceId("0199-" + number), new InvoiceNumber(number), LocalDate.parse(date));
    }

    static AdvanceDeduction advance(String number, String base, String vat) {
        Money net = Money.parse("CZK", base);
        Money tax = Money.parse("CZK", vat);
        VatSummaryRow row = new VatSummaryRow(VatCategory.STANDARD, Optional.of(VatRate.ofPercent("21")), net, tax);
        return new AdvanceDeduction(reference(number, "2026-10-20"), List.of(row), List.of(), net.plus(tax));
    }

    /** Handbook 4.8: 30 000.00 and 6 300.00 less 10 000.00 and 2 100.00. */
    static Invoice finalInvoice() {
        return issue(
                "F2026-0134",
                usual(
                                VatStatus.PAYER,
                                sum(InvoiceLine.Kind.FIXED_PRICE, "E-shop na klíč", "30000.00", VatCategory.STANDARD))
                        .deductions(List.of(advance("DZ2026-0007", "10000.00", "2100.00")))
                        .build());
    }

    /** Trap 16: what is left is 7 520.65 and 1 579.35; one more without tax, and whole crowns. */
    static Invoice threeAdvances() {
        return issue(
                "F2026-0135",
                usual(
                                VatStatus.PAYER,
                                sum(InvoiceLine.Kind.FIXED_PRICE, "E-shop na klíč", "10000.00", VatCategory.STANDARD))
                        .deductions(List.of(
                                advance("DZ2026-0001", "826.45", "173.55"),
                                advance("DZ2026-0002", "826.45", "173.55"),
                                advance("DZ2026-0003", "826.45", "173.55"),
                                new AdvanceDeduction(
                                        reference("ZF2026-0004", "2026-10-21"),
                                        List.of(),
                                        List.of(),
                                        Money.parse("CZK", "100.40"))))
                        .rounding(TotalRounding.WHOLE_UNIT)
                        .build());
    }

    /** Trap 22: an hour too much. */
    static Invoice creditNote(VatStatus status) {
        VatCategory category = status == VatStatus.PAYER ? VatCategory.STANDARD : VatCategory.NON_PAYER;
        return issue(
                "DO2026-0003",
                usual(status, Samples.work("Správa serverů a dohled nad provozem", -60, "CZK", "1450.00", category))
                        .kind(DocumentKind.CREDIT_NOTE)
                        .original(reference("F2026-0123", "2026-10-31"))
                        .reason("Hodina účtovaná dvakrát")
                        .build());
    }

    static Invoice debitNote() {
        return issue(
                "VR2026-0001",
                usual(
                                VatStatus.PAYER,
                                sum(
                                        InvoiceLine.Kind.CORRECTION,
                                        "Doúčtování víkendové sazby",
                                        "725.00",
                                        VatCategory.STANDARD))
                        .kind(DocumentKind.DEBIT_NOTE)
                        .original(reference("F2026-0123", "2026-10-31"))
                        .reason("Výjezd v sobotu účtovaný sazbou pracovního dne")
                        .build());
    }

    static Invoice penalty(VatStatus status) {
        return issue(
                "PF2026-0002",
                usual(
                                status,
                                sum(
                                        InvoiceLine.Kind.INTEREST,
                                        "Úrok z prodlení 12 % p. a. z 24 200,00 Kč za 28 dnů",
                                        "222.77",
                                        VatCategory.OUT_OF_SCOPE),
                                sum(
                                        InvoiceLine.Kind.COMPENSATION,
                                        "Náhrada nákladů spojených s uplatněním pohledávky",
                                        "1200.00",
                                        VatCategory.OUT_OF_SCOPE))
                        .kind(DocumentKind.PENALTY)
                        .original(reference("F2026-0099", "2026-08-31"))
                        .build());
    }

    private static DocumentToRender in(Language language, Optional<Language> other, DocumentToRender document) {
        InvoiceContentBuilder content =
                document.document().content().toBuilder().language(language);
        other.ifPresent(content::otherLanguage);
        return new DocumentToRender(issue("F2026-0137", content.build()), document.logo(), document.annex());
    }

    /** An invoice with the work behind it, of two orders. */
    static DocumentToRender annexed(int logs) {
        Invoice invoice = issue(
                "F2026-0136", Samples.czech().content().toBuilder().annex(true).build());
        List<WorkAnnex.Row> rows = new ArrayList<>();
        Disposition[] fates = {
            Disposition.BILLABLE, Disposition.COVERED, Disposition.BILLABLE, Disposition.REWORK, Disposition.WRITTEN_OFF
        };
        for (int i = 0; i < logs; i++) {
            Disposition fate = fates[i % fates.length];
            long measured = 7 + 13L * (i % 9);
            long billed = fate == Disposition.BILLABLE || fate == Disposition.COVERED ? (measured + 14) / 15 * 15 : 0;
            rows.add(new WorkAnnex.Row(
                    LocalDate.of(2026, 10, 1).plusDays(i % 31),
                    i % 3 == 0 ? "Jana Nováková" : "Bohuslav Přikryl",
                    i < logs / 2 ? "2026-014 E-shop" : "2026-021 Správa serverů",
                    i % 2 == 0 ? "Košík a platby" : "Dohled",
                    i % 2 == 0 ? "Programování" : "Správa serverů",
                    i % 4 == 0
                            ? "Oprava zaokrouhlení v košíku a dlouhé vysvětlení, proč se cena dopravy nepočítala"
                                    + " do slevy, včetně zkoušky na testovacím prostředí"
                            : i % 4 == 1 ? "" : "Záznam " + (i + 1),
                    measured,
                    billed,
                    fate,
                    fate == Disposition.COVERED ? Optional.of("Paušál servis 10 h") : Optional.empty(),
                    Money.ofMinor(
                            Currency.getInstance("CZK"), fate == Disposition.BILLABLE ? billed * 145_000 / 60 : 0)));
        }
        WorkAnnex annex = new WorkAnnex(
                rows,
                List.of(
                        new WorkAnnex.Allowance(
                                "Paušál servis 10 h",
                                LocalDate.of(2026, 10, 1),
                                new Allowed.Time(600),
                                new Allowed.Time(345),
                                new Allowed.Time(0),
                                new Allowed.Time(255)),
                        new WorkAnnex.Allowance(
                                "Předplatné podpory",
                                LocalDate.of(2026, 7, 1),
                                new Allowed.Credit(Money.parse("CZK", "15000.00")),
                                new Allowed.Credit(Money.parse("CZK", "7200.00")),
                                new Allowed.Credit(Money.parse("CZK", "0.00")),
                                new Allowed.Credit(Money.parse("CZK", "7800.00")))));
        return new DocumentToRender(invoice, Optional.of(logo()), Optional.of(annex));
    }
}
