package eu.hodina.app.demo;

import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.money.VatCategory;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Six invented clients: four at home, one in another state of the EU, one outside it. */
final class DemoClients {
    private static final Currency CZK = Currency.getInstance("CZK");
    private static final Currency EUR = Currency.getInstance("EUR");

    static final Client BAKERY = new Client(
            id("pekarna"),
            "pekarna",
            "Pekařství U Zlatého klasu s.r.o.",
            new PostalAddress("Žitná alej 7", "664 91", "Ivančice", "CZ"),
            Optional.of(new CompanyNumber("99202026")),
            Optional.empty(),
            Optional.of(TaxNumber.parse("CZ99202026")),
            "ucetni@zlatyklas.example",
            Language.CS,
            CZK,
            14,
            Optional.empty(),
            LineGrouping.ACTIVITY,
            List.of(),
            VatCategory.STANDARD,
            List.of(Iban.ofCzech("2900770018", "2010")));

    static final Client ACCOUNTANTS = new Client(
            id("bilance"),
            "bilance",
            "Účetní kancelář Bilance & Šťastná s.r.o.",
            new PostalAddress("Na Závěrce 118/4", "602 00", "Brno", "CZ"),
            Optional.of(new CompanyNumber("99303035")),
            Optional.empty(),
            Optional.of(TaxNumber.parse("CZ99303035")),
            "faktury@bilance-stastna.example",
            Language.CS,
            CZK,
            14,
            Optional.of(DemoCatalog.PARTNER),
            LineGrouping.ACTIVITY,
            List.of(),
            VatCategory.STANDARD,
            List.of(Iban.ofCzech("1357900006", "0300")));

    /** Not a VAT payer, and charged VAT like anybody else; its visits are billed by half-hours. */
    static final Client SCHOOL = new Client(
            id("skola"),
            "skola",
            "Základní škola Jasanová Lhota, příspěvková organizace",
            new PostalAddress("Školní náves 1", "679 63", "Jasanová Lhota", "CZ"),
            Optional.of(new CompanyNumber("99404044")),
            Optional.empty(),
            Optional.empty(),
            "hospodarka@zsjasanova.example",
            Language.CS,
            CZK,
            14,
            Optional.of(DemoCatalog.STANDARD),
            LineGrouping.TASK,
            List.of(new ActivityRule(
                    DemoCatalog.ON_SITE, BillingRule.startedUnits(30).withMinimumMinutes(60))),
            VatCategory.STANDARD,
            List.of());

    static final Client MACHINE_WORKS = new Client(
            id("strojirny"),
            "strojirny",
            "Strojírny Vlkoš a.s.",
            new PostalAddress("Tovární 1420/12", "696 41", "Vlkoš", "CZ"),
            Optional.of(new CompanyNumber("99505053")),
            Optional.empty(),
            Optional.of(TaxNumber.parse("CZ99505053")),
            "dosla.posta@strojirny-vlkos.example",
            Language.CS,
            CZK,
            14,
            Optional.of(DemoCatalog.PARTNER),
            LineGrouping.WORKER,
            List.of(),
            VatCategory.STANDARD,
            List.of(Iban.ofCzech("2468100006", "0100")));

    static final Client SLOVAK = new Client(
            id("drevokraj"),
            "drevokraj",
            "Drevokraj s. r. o.",
            new PostalAddress("Píliarska 48", "960 01", "Zvolen", "SK"),
            Optional.empty(),
            Optional.of("99 606 062"),
            Optional.of(TaxNumber.parse("SK9999606062")),
            "fakturacia@drevokraj.example",
            Language.CS,
            EUR,
            14,
            Optional.of(DemoCatalog.EUR),
            LineGrouping.ACTIVITY,
            List.of(),
            VatCategory.REVERSE_CHARGE_EU,
            List.of(Iban.parse("SK41 1100 0000 0029 9077 0017")));

    /** Reads English; lines by task, because tasks of its orders are named in English and activities are not. */
    static final Client SWISS = new Client(
            id("bergtal"),
            "bergtal",
            "Bergtal Logistik AG",
            new PostalAddress("Speicherstrasse 21", "9999", "Bergtal", "CH"),
            Optional.empty(),
            Optional.of("CHE-999.707.071"),
            Optional.empty(),
            "invoices@bergtal-logistik.example",
            Language.EN,
            EUR,
            14,
            Optional.empty(),
            LineGrouping.TASK,
            List.of(),
            VatCategory.OUT_OF_SCOPE,
            List.of(Iban.parse("CH47 0900 0000 0998 8776 6")));

    static final List<Client> ALL = List.of(SWISS, ACCOUNTANTS, SLOVAK, BAKERY, SCHOOL, MACHINE_WORKS);

    private DemoClients() {}

    private static ClientId id(String code) {
        return new ClientId(DemoIds.of("client", code));
    }
}
