package eu.hodina.app.demo;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.Product;
import eu.hodina.domain.client.Client;
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
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.Worker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Kolovrátek IT s.r.o. of Brno, which does not exist: the firm that the demo bills for, with its people, catalogue,
 * clients and orders. Its work logs are in {@code demo/work-logs.csv} beside this class path's other resources.
 */
public final class DemoFirm {
    /** The month that the demo bills. */
    public static final YearMonth BILLED_MONTH = YearMonth.of(2026, 10);
    /** The day on which it issues its invoices; all clients pay in 14 days. */
    public static final LocalDate ISSUED_ON = LocalDate.parse("2026-11-02");
    /** The day on which it looks who has not paid. */
    public static final LocalDate REMINDED_ON = LocalDate.parse("2026-11-23");
    /** Name of the work logs' resource, as an error names it. */
    public static final String WORK_LOGS = "work-logs.csv";
    /** Name of the Czech Banking Association's model statement: of an account that is none of the firm's. */
    public static final String MODEL_STATEMENT = "cba-model-statement.xml";

    private static final Firm FIRM = new Firm(
            new FirmId(DemoIds.of("firm", "kolovratek")),
            "Kolovrátek IT s.r.o.",
            new PostalAddress("Přadlácká 15", "602 00", "Brno", "CZ"),
            new CompanyNumber("99101017"),
            Optional.of(TaxNumber.parse("CZ99101017")),
            "Zapsáno v obchodním rejstříku vedeném Krajským soudem v Brně, oddíl C, vložka 999101",
            Optional.of("Registered in the Commercial Register kept by the Regional Court in Brno, file no. C 999101"),
            "fakturace@kolovratek-it.example",
            Optional.of("+420 500 000 015"),
            Optional.of("www.kolovratek-it.example"),
            List.of(new VatStatusVersion(VatStatus.PAYER, Validity.from(LocalDate.parse("2019-04-01")))),
            List.of(
                    new BankAccount(
                            Iban.ofCzech("19-2000145399", "0800"),
                            Optional.of("GIBACZPX"),
                            Currency.getInstance("CZK"),
                            "Česká spořitelna, a.s."),
                    new BankAccount(
                            Iban.ofCzech("19-2000145428", "0800"),
                            Optional.of("GIBACZPX"),
                            Currency.getInstance("EUR"),
                            "Česká spořitelna, a.s.")),
            new NumberSeries("INVOICE", "FV", 4),
            ZoneId.of("Europe/Prague"));

    private DemoFirm() {}

    public static Firm firm() {
        return FIRM;
    }

    /** Five, by code. */
    public static List<Worker> workers() {
        return DemoPeople.ALL;
    }

    /** Five activities, one of them in two versions; by code. */
    public static List<Activity> activities() {
        return DemoCatalog.ACTIVITIES;
    }

    /** Two, by code. */
    public static List<Product> products() {
        return DemoCatalog.PRODUCTS;
    }

    /** STANDARD and PARTNER in crowns, EUR in euros. */
    public static List<PriceList> priceLists() {
        return DemoCatalog.PRICE_LISTS;
    }

    /** Six, by code. */
    public static List<Client> clients() {
        return DemoClients.ALL;
    }

    /** Eight, by number; the last is the firm's own. */
    public static List<Order> orders() {
        return DemoOrders.ALL;
    }

    /** Twenty-four, three an order. */
    public static List<Task> tasks() {
        return DemoOrders.TASKS;
    }

    /** The bytes of {@link #WORK_LOGS}: August to October 2026. */
    public static byte[] workLogs() {
        return resource(WORK_LOGS);
    }

    /** The bytes of {@link #MODEL_STATEMENT}. */
    public static byte[] modelStatement() {
        return resource(MODEL_STATEMENT);
    }

    private static byte[] resource(String name) {
        try (InputStream in = DemoFirm.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("resource /demo/" + name + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
