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
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Invoices to draw. */
final class Samples {
    static final LocalDate ISSUED = LocalDate.of(2026, 10, 31);
    static final Party SUPPLIER = new Party(
            "Vzorový servis s.r.o.",
            new PostalAddress("Dlouhá třída 12", "110 00", "Praha 1", "CZ"),
            Optional.of("27074358"),
            Optional.of("CZ27074358"),
            Optional.of("Zapsáno v obchodním rejstříku vedeném Městským soudem v Praze, oddíl C, vložka 123456"),
            Optional.of("fakturace@vzorovyservis.example"),
            Optional.of("+420 222 333 444"),
            Optional.of("vzorovyservis.example"));
    static final Party CUSTOMER =
            party("Pekárna U Žluťoučkého koně, a.s.", "Příčná 7", "602 00", "Brno", "CZ", "45317054", "CZ45317054");
    static final Party GERMAN = party(
            "Müller & Söhne Maschinenbau GmbH",
            "Königstraße 21",
            "70173",
            "Stuttgart",
            "DE",
            "HRB 734512",
            "DE123456788");
    private static final BankAccount CROWNS = new BankAccount(
            Iban.ofCzech("19-2000145399", "0800"),
            Optional.of("GIBACZPX"),
            Currency.getInstance("CZK"),
            "Česká spořitelna");
    private static final BankAccount EUROS = new BankAccount(
            Iban.ofCzech("2970297", "0100"), Optional.of("KOMBCZPP"), Currency.getInstance("EUR"), "Komerční banka");

    private Samples() {}

    private static Party party(
            String name, String street, String zip, String city, String country, String number, String tax) {
        return new Party(
                name,
                new PostalAddress(street, zip, city, country),
                Optional.of(number),
                Optional.of(tax),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Invoice invoice(InvoiceContent content) {
        return Invoice.issue(
                new InvoiceId("0199-" + content.language()), new InvoiceNumber("F2026-0123"), content, ISSUED, ISSUED);
    }

    static InvoiceContent content(Language language, VatStatus status, Party customer, List<InvoiceLine> lines) {
        return content(SUPPLIER, language, status, customer, List.of(), lines);
    }

    static InvoiceContent content(
            Party supplier,
            Language language,
            VatStatus status,
            Party customer,
            List<String> purchaseOrders,
            List<InvoiceLine> lines) {
        Currency currency = lines.get(0).amount().currency();
        return new InvoiceContent(
                new FirmId("firm"),
                new ClientId("client"),
                supplier,
                customer,
                status,
                currency.getCurrencyCode().equals("EUR") ? EUROS : CROWNS,
                currency,
                language,
                DatePeriod.month(YearMonth.of(2026, 10)),
                14,
                purchaseOrders,
                lines);
    }

    static InvoiceLine work(String text, long minutes, String currency, String hourly, VatCategory category) {
        HourlyPrice price = HourlyPrice.parse(currency, hourly);
        return new InvoiceLine(
                InvoiceLine.Kind.WORK,
                text,
                OptionalLong.of(minutes),
                Optional.of(price),
                price.forMinutes(minutes),
                category,
                rate(category),
                Optional.empty());
    }

    static InvoiceLine sum(InvoiceLine.Kind kind, String text, String currency, String net, VatCategory category) {
        return new InvoiceLine(
                kind,
                text,
                OptionalLong.empty(),
                Optional.empty(),
                Money.parse(currency, net),
                category,
                rate(category),
                Optional.empty());
    }

    private static Optional<VatRate> rate(VatCategory category) {
        return switch (category) {
            case STANDARD -> Optional.of(VatRate.ofPercent("21"));
            case REDUCED -> Optional.of(VatRate.ofPercent("12"));
            case ZERO -> Optional.of(VatRate.ofPercent("0"));
            default -> Optional.empty();
        };
    }

    /** The handbook's F2026-0123: 17 075.00 at 21 %, 1 000.00 at 12 %, together 21 780.75. */
    static Invoice czech() {
        return invoice(content(
                SUPPLIER,
                Language.CS,
                VatStatus.PAYER,
                CUSTOMER,
                List.of("OBJ-2026/118", "4500012345"),
                List.of(
                        work("Programování", 480, "CZK", "1500.00", VatCategory.STANDARD),
                        work("Správa serverů a dohled nad provozem", 210, "CZK", "1450.00", VatCategory.STANDARD),
                        work("Školení uživatelů", 60, "CZK", "1000.00", VatCategory.REDUCED))));
    }

    /** Twelve lines with a fee, a credit and texts that wrap: the page that people see most. */
    static Invoice typical() {
        List<InvoiceLine> lines = new ArrayList<>();
        String[] texts = {
            "Programování – e-shop, zakázka 2026-014",
            "Analýza a návrh datového skladu včetně konzultací s dodavatelem účetního systému a zápisů z jednání",
            "Správa serverů a dohled nad provozem",
            "Konzultace",
            "Testování",
            "Grafické práce",
            "Školení uživatelů",
            "Servisní zásah mimo pracovní dobu",
            "Dokumentace"
        };
        long[] minutes = {3865, 1230, 615, 90, 485, 240, 180, 75, 130};
        String[] prices = {
            "1450.00", "1650.00", "1200.00", "1650.00", "1100.00", "1250.00", "1000.00", "2175.00", "950.00"
        };
        for (int i = 0; i < texts.length; i++) {
            VatCategory category = i == 6 ? VatCategory.REDUCED : VatCategory.STANDARD;
            lines.add(work(texts[i], minutes[i], "CZK", prices[i], category));
        }
        lines.add(sum(
                InvoiceLine.Kind.MINIMUM, "Doplatek do minimální ceny výjezdu", "CZK", "350.00", VatCategory.STANDARD));
        lines.add(
                sum(InvoiceLine.Kind.FEE, "Paušál za říjen 2026 (10 hodin)", "CZK", "12000.00", VatCategory.STANDARD));
        lines.add(sum(
                InvoiceLine.Kind.CREDIT, "Sleva za dlouhodobou spolupráci", "CZK", "-4500.00", VatCategory.STANDARD));
        return invoice(content(SUPPLIER, Language.CS, VatStatus.PAYER, CUSTOMER, List.of("OBJ-2026/118"), lines));
    }

    static Invoice czechOf(int lines) {
        List<InvoiceLine> many = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            many.add(work("Programování, úkol " + i, 60 + i, "CZK", "1450.00", VatCategory.STANDARD));
        }
        return invoice(content(Language.CS, VatStatus.PAYER, CUSTOMER, many));
    }

    static Invoice english() {
        return invoice(content(
                SUPPLIER,
                Language.EN,
                VatStatus.PAYER,
                GERMAN,
                List.of("PO 4500987"),
                List.of(
                        work("Software development", 6000, "EUR", "75.00", VatCategory.REVERSE_CHARGE_EU),
                        work(
                                "Consulting on the migration of the production planning system, on site in Stuttgart",
                                455,
                                "EUR",
                                "92.50",
                                VatCategory.REVERSE_CHARGE_EU),
                        sum(
                                InvoiceLine.Kind.FEE,
                                "Support retainer, October 2026",
                                "EUR",
                                "800.00",
                                VatCategory.REVERSE_CHARGE_EU))));
    }

    static Invoice nonPayer(VatStatus status) {
        Party person = new Party(
                "Jana Dvořáková",
                new PostalAddress("Lipová 3", "370 01", "České Budějovice", "CZ"),
                Optional.of("69663963"),
                Optional.of("CZ7655123456"),
                Optional.of("Fyzická osoba zapsaná v živnostenském rejstříku"),
                Optional.of("jana@dvorakova.example"),
                Optional.empty(),
                Optional.empty());
        return invoice(content(
                person,
                Language.CS,
                status,
                CUSTOMER,
                List.of(),
                List.of(
                        work("Překlady", 725, "CZK", "600.00", VatCategory.NON_PAYER),
                        work("Korektury", 150, "CZK", "450.00", VatCategory.NON_PAYER))));
    }

    /** Everything too long at once. */
    static Invoice overfull() {
        Party long1 = party(
                "Mezinárodní společnost pro výzkum, vývoj a výrobu zemědělských a lesnických strojů, spol. s r.o., organizační složka",
                "Náměstí Československé armády a padlých hrdinů 1234/56a",
                "783 91",
                "Uničov – Horní Sukolom",
                "CZ",
                "Amtsgericht Charlottenburg HRB 734512",
                "CZ45317054");
        List<InvoiceLine> lines = List.of(
                work(
                        "Ověření ".repeat(60)
                                + "NejneobhospodařovávatelnějšíhoNejneobhospodařovávatelnějšíhoNejneobhospodařovávatelnějšího",
                        1,
                        "CZK",
                        "1450.00",
                        VatCategory.STANDARD),
                work("Dlouhodobý vývoj", 60_000_000, "CZK", "99999.99", VatCategory.STANDARD),
                sum(InvoiceLine.Kind.FEE, "Osvobozené plnění", "CZK", "1000.00", VatCategory.EXEMPT),
                sum(InvoiceLine.Kind.FEE, "Stavební práce", "CZK", "2000.00", VatCategory.REVERSE_CHARGE_DOMESTIC),
                sum(InvoiceLine.Kind.FEE, "Knihy 📚 \u0007 tisk", "CZK", "3000.00", VatCategory.ZERO));
        return invoice(content(
                SUPPLIER,
                Language.CS,
                VatStatus.PAYER,
                long1,
                List.of(
                        "OBJ-1",
                        "OBJ-2 velmi dlouhé číslo objednávky podle zákazníka",
                        "OBJ-3",
                        "OBJ-4 druhé velmi dlouhé číslo objednávky"),
                lines));
    }
}
