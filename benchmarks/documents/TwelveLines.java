package eu.hodina.document;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A usual invoice of twelve lines, and all that is written on its page, ready to be drawn. */
final class TwelveLines {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final String[] WORK = {
        "Programování – e-shop, zakázka 2026-014",
        "Analýza a návrh datového skladu",
        "Správa serverů a dohled nad provozem",
        "Konzultace",
        "Testování",
        "Grafické práce",
        "Školení uživatelů",
        "Servisní zásah mimo pracovní dobu",
        "Dokumentace",
        "Převod dat ze starého systému",
        "Nasazení nové verze",
        "Podpora na telefonu"
    };

    static Invoice invoice() {
        List<InvoiceLine> lines = new ArrayList<>();
        for (int i = 0; i < WORK.length; i++) {
            HourlyPrice price = HourlyPrice.parse("CZK", 950 + 50 * i + ".00");
            long minutes = 95 + 65L * i;
            VatCategory category = i == 6 ? VatCategory.REDUCED : VatCategory.STANDARD;
            lines.add(new InvoiceLine(
                    InvoiceLine.Kind.WORK,
                    WORK[i],
                    OptionalLong.of(minutes),
                    Optional.of(price),
                    price.forMinutes(minutes),
                    category,
                    Optional.of(VatRate.ofPercent(i == 6 ? "12" : "21")),
                    Optional.empty()));
        }
        Currency crowns = Currency.getInstance("CZK");
        InvoiceContent content = new InvoiceContent(
                new FirmId("firm"),
                new ClientId("client"),
                party("Vzorový servis s.r.o.", "Dlouhá třída 12", "110 00", "Praha 1", "27074358"),
                party("Pekárna U Žluťoučkého koně, a.s.", "Příčná 7", "602 00", "Brno", "45317054"),
                VatStatus.PAYER,
                new BankAccount(
                        Iban.ofCzech("19-2000145399", "0800"), Optional.of("GIBACZPX"), crowns, "Česká spořitelna"),
                crowns,
                Language.CS,
                DatePeriod.month(YearMonth.of(2026, 10)),
                14,
                List.of("OBJ-2026/118"),
                lines);
        return Invoice.issue(new InvoiceId("0199"), new InvoiceNumber("F2026-0123"), content, DAY, DAY);
    }

    private static Party party(String name, String street, String zip, String city, String number) {
        return new Party(
                name,
                new PostalAddress(street, zip, city, "CZ"),
                Optional.of(number),
                Optional.of("CZ" + number),
                Optional.of("Zapsáno v obchodním rejstříku, oddíl C, vložka 123456"),
                Optional.of("fakturace@vzorovyservis.example"),
                Optional.of("+420 222 333 444"),
                Optional.of("vzorovyservis.example"));
    }

    private final Invoice invoice = invoice();
    private final InvoiceContent content = invoice.content();
    private final Words words = Words.in(Language.CS);

    String title() {
        return words.text("title.INVOICE.tax") + " " + invoice.number();
    }

    List<String> supplier() {
        List<String> lines = new ArrayList<>(partyLines("supplier", content.supplier()));
        lines.add(content.supplier().registration().orElseThrow());
        lines.add("fakturace@vzorovyservis.example · +420 222 333 444");
        return lines;
    }

    List<String> customer() {
        return partyLines("customer", content.customer());
    }

    private List<String> partyLines(String role, Party party) {
        return List.of(
                words.text(role),
                party.name(),
                party.address().street(),
                party.address().postalCode() + " " + party.address().city(),
                words.text("companyNumber") + " " + party.companyNumber().orElseThrow() + " " + words.text("taxNumber")
                        + " " + party.taxNumber().orElseThrow());
    }

    List<String> dates() {
        return List.of(
                words.text("issueDate"),
                words.text("taxPoint"),
                words.text("period"),
                words.text("dueDate"),
                words.date(DAY),
                words.date(DAY),
                words.period(content.period()),
                words.date(invoice.dueDate()));
    }

    String orders() {
        return words.text("purchaseOrders") + " OBJ-2026/118";
    }

    List<String> heads() {
        return List.of(
                words.text("line.text"),
                words.text("line.hours"),
                words.text("line.hourly"),
                words.text("line.vat"),
                words.text("line.net"));
    }

    List<List<String>> rows() {
        return content.lines().stream()
                .map(line -> List.of(
                        line.text(),
                        words.hoursWithUnit(line.minutes().orElseThrow()),
                        words.amount(line.hourly().orElseThrow().perHour()),
                        words.rate(line.vatRate().orElseThrow()),
                        words.amount(line.amount())))
                .toList();
    }

    List<List<String>> taxes() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.text("vat.rate"), words.text("vat.base"), words.text("vat.tax")));
        content.vatSummary()
                .forEach(row -> rows.add(List.of(
                        words.rate(row.rate().orElseThrow()), words.amount(row.base()), words.amount(row.vat()))));
        rows.add(List.of(words.text("vat.sum"), words.amount(content.net()), words.amount(content.vat())));
        return rows;
    }

    List<String> payment() {
        return List.of(
                words.text("payment.TRANSFER"),
                words.text("payment.account"),
                "19-2000145399/0800",
                words.text("payment.iban"),
                content.account().iban().printed(),
                words.text("payment.bicAndBank"),
                "GIBACZPX · Česká spořitelna",
                words.text("payment.symbol"),
                invoice.variableSymbol().digits(),
                words.text("payment.czk"));
    }

    String code() {
        return PaymentCode.of(invoice).orElseThrow();
    }

    List<String> total() {
        return List.of(words.text("total.toPay"), words.money(content.payable()));
    }

    String foot() {
        return "Vzorový servis s.r.o. · vzorovyservis.example Strana 1 z 1";
    }
}
