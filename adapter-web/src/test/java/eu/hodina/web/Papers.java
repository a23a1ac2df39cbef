package eu.hodina.web;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.NumberSeries;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.firm.VatStatusVersion;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.payment.Settlement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A firm and some of its invoices, as of 23 November 2026. */
final class Papers {
    private static final PostalAddress SEAT = new PostalAddress("Dlouhá 12", "110 00", "Praha 1", "CZ");
    private static final BankAccount ACCOUNT = new BankAccount(
            Iban.parse("CZ6508000000192000145399"),
            Optional.of("GIBACZPX"),
            Currency.getInstance("CZK"),
            "Česká spořitelna");

    static final Firm FIRM = new Firm(
            new FirmId("firm"),
            "Stavba softwaru s.r.o.",
            SEAT,
            new CompanyNumber("27074358"),
            Optional.of(new TaxNumber("CZ27074358")),
            "Městský soud v Praze, C 12345",
            Optional.empty(),
            "fakturace@firma.example",
            Optional.empty(),
            Optional.empty(),
            List.of(new VatStatusVersion(VatStatus.PAYER, Validity.always())),
            List.of(ACCOUNT),
            new NumberSeries("INVOICE", "FV", 4),
            ZoneId.of("Europe/Prague"));

    static final byte[] PDF = "%PDF-1.7 faktura".getBytes(StandardCharsets.US_ASCII);

    private Papers() {}

    /** Four invoices: overdue and partly paid, paid, sent, and one whose client's name is an attack. */
    static void fill(Desk desk) {
        Invoice late = put(desk, 1, "Novák a syn, zahradnictví s.r.o.", "2026-10-31", "18000.62");
        desk.paid.put(late.id(), settled(late, "20000.00", "0.00"));
        Invoice paid = put(desk, 2, "Průhonické kotelny a.s.", "2026-11-02", "64800.00");
        desk.paid.put(paid.id(), settled(paid, "78408.00", "1592.00"));
        put(desk, 3, "Mlýny Žďár, družstvo", "2026-11-16", "1450.00");
        Invoice fresh = invoice(4, "<script>alert('x')</script> & spol.", "2026-11-23", "250000.00");
        desk.invoices.add(fresh);
        desk.documents.add(late.id(), DocumentFile.of("FV20260001.pdf", "application/pdf", PDF));
    }

    private static Settlement settled(Invoice invoice, String allocated, String surplus) {
        return new Settlement(invoice.content().payable(), Money.parse("CZK", allocated), Money.parse("CZK", surplus));
    }

    private static Invoice put(Desk desk, int counter, String client, String issued, String net) {
        Invoice invoice = invoice(counter, client, issued, net).sent();
        desk.invoices.add(invoice);
        return invoice;
    }

    static Invoice invoice(int counter, String client, String issued, String net) {
        LocalDate day = LocalDate.parse(issued);
        Party customer = new Party(
                client,
                SEAT,
                Optional.of("00006947"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("ucetni@klient.example"),
                Optional.empty(),
                Optional.empty());
        InvoiceContent content = new InvoiceContent(
                FIRM.id(),
                new ClientId("client" + counter),
                supplier(),
                customer,
                VatStatus.PAYER,
                ACCOUNT,
                Currency.getInstance("CZK"),
                Language.CS,
                new DatePeriod(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31")),
                14,
                List.of(),
                lines(Money.parse("CZK", net)));
        InvoiceNumber number = new InvoiceNumber(FIRM.invoiceSeries().number(2026, counter));
        return Invoice.issue(new InvoiceId("invoice" + counter), number, content, day, day);
    }

    /** 90 minutes of work at 600.00, and the rest as a fee. */
    private static List<InvoiceLine> lines(Money net) {
        Money work = Money.parse("CZK", "900.00");
        return List.of(
                new InvoiceLine(
                        InvoiceLine.Kind.WORK,
                        "Programování",
                        OptionalLong.of(90),
                        Optional.of(HourlyPrice.parse("CZK", "600.00")),
                        work,
                        VatCategory.STANDARD,
                        Optional.of(VatRate.ofPercent("21")),
                        Optional.empty()),
                new InvoiceLine(
                        InvoiceLine.Kind.FEE,
                        "Paušál",
                        OptionalLong.empty(),
                        Optional.empty(),
                        net.minus(work),
                        VatCategory.STANDARD,
                        Optional.of(VatRate.ofPercent("21")),
                        Optional.empty()));
    }

    private static Party supplier() {
        return new Party(
                FIRM.name(),
                SEAT,
                Optional.of("27074358"),
                Optional.of("CZ27074358"),
                Optional.of(FIRM.registration()),
                Optional.of(FIRM.email()),
                Optional.empty(),
                Optional.empty());
    }
}
