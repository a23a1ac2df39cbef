package eu.hodina.web;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.access.CheckHealth;
import eu.hodina.application.access.LogIn;
import eu.hodina.application.access.LogInByProvider;
import eu.hodina.application.access.LogOut;
import eu.hodina.application.access.PasswordHasher;
import eu.hodina.application.access.Role;
import eu.hodina.application.access.User;
import eu.hodina.application.access.WhoIs;
import eu.hodina.application.exchange.received.ReceivedInvoice;
import eu.hodina.application.exchange.received.ReceivedInvoiceReader;
import eu.hodina.application.exchange.received.UnreadableInvoiceException;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.insight.ReportFiles;
import eu.hodina.application.insight.ReportQuestion;
import eu.hodina.application.invoice.FetchDocument;
import eu.hodina.application.memory.MemoryBank;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.application.payment.ViewInvoices;
import eu.hodina.application.rating.Simulate;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.web.access.OidcSettings;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Builds the use cases over the desk, as the program does over its database. */
@Factory
class TestHouse {
    /** Sessions do not expire, however much time a test lets pass. */
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    @Singleton
    Desk desk() {
        Desk desk = new Desk();
        Papers.fill(desk);
        return desk;
    }

    @Singleton
    PasswordHasher passwords() {
        return new PasswordHasher() {
            @Override
            public String hash(char[] password) {
                return "plain:" + new String(password);
            }

            @Override
            public boolean matches(char[] password, String hash) {
                return hash(password).equals(hash);
            }
        };
    }

    @Singleton
    ReportFiles reportFiles() {
        return new ReportFiles() {
            @Override
            public void writeXlsx(ReportQuestion question, Report report, OutputStream out) throws IOException {
                out.write("workbook".getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void writePdf(ReportQuestion question, Report report, OutputStream out) throws IOException {
                out.write("%PDF".getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    @Singleton
    SecureRandom random() {
        return new SecureRandom();
    }

    @Singleton
    LogIn logIn(Billing billing, PasswordHasher passwords, SecureRandom random) {
        return new LogIn(billing.ports(), passwords, random, CLOCK);
    }

    @Singleton
    LogInByProvider logInByProvider(Billing billing, SecureRandom random) {
        return new LogInByProvider(billing.ports(), random, CLOCK);
    }

    @Bean(preDestroy = "close")
    @Singleton
    OidcStub provider() {
        return new OidcStub();
    }

    @Singleton
    OidcSettings providerSettings(OidcStub provider) {
        return new OidcSettings(URI.create(provider.issuer()), "hodina", "s&cret", URI.create("http://127.0.0.1:1/"));
    }

    @Singleton
    LogOut logOut(Billing billing) {
        return billing.logOut();
    }

    @Singleton
    WhoIs whoIs(Billing billing) {
        return new WhoIs(billing.ports(), CLOCK);
    }

    @Singleton
    CheckHealth checkHealth(Desk desk) {
        return new CheckHealth(desk.transactions, new MemoryPorts().users());
    }

    @Singleton
    ViewInvoices viewInvoices(Desk desk) {
        return new ViewInvoices(desk.transactions, desk.invoices, desk.receivables, desk.firms, CLOCK);
    }

    /** Over a small firm whose hour of PROG costs 1200.00. */
    @Singleton
    Simulate simulate() {
        Ports ports = new MemoryPorts();
        Fixtures.aSmallFirmIn(ports);
        ListPrice hour = new ListPrice(new ActivityCode("PROG"), Optional.empty(), HourlyPrice.parse("CZK", "1200.00"));
        ports.transactions()
                .run(() -> ports.priceLists()
                        .add(new PriceList(
                                new PriceListCode("STANDARD"),
                                "Ceník",
                                true,
                                Validity.always(),
                                Fixtures.CZK,
                                List.of(hour))));
        return new Simulate(ports, VatRates::czech);
    }

    /** Apart from the desk; in it is a user of each role, whose login is the role's name. */
    @Singleton
    Billing billing(TestClock clock, PasswordHasher passwords) {
        Billing.Outside nowhere = new Billing.Outside(
                invoice -> {
                    throw new UnsupportedOperationException("nothing is drawn here");
                },
                (mail, attachments, date) -> {
                    throw new UnsupportedOperationException("nothing is sent from here");
                },
                statements());
        Ports ports = new MemoryPorts();
        for (Role role : Role.values()) {
            String login = role.name().toLowerCase(Locale.ROOT);
            Optional<WorkerId> worker =
                    role == Role.WORKER ? Optional.of(Fixtures.aWorker("jana").id()) : Optional.empty();
            ports.users()
                    .add(new User(
                            login,
                            passwords.hash(("heslo " + login).toCharArray()),
                            role,
                            worker,
                            Optional.of(login + "@firma.example"),
                            true));
        }
        return new Billing(ports, nowhere, clock, new SecureRandom());
    }

    /** Reads {@code 2026-11-10 2420.00 CZK 20260001}, a line a payment. */
    private static StatementReader statements() {
        MemoryBank bank = new MemoryBank(Fixtures.ACCOUNT);
        return (file, sink) -> {
            try (InputStream bytes = file.open()) {
                if (!new String(bytes.readAllBytes(), StandardCharsets.UTF_8).startsWith("20")) {
                    throw UnreadableStatementException.at(file.name(), 1, 0, "a day was expected");
                }
            }
            bank.read(file, sink);
        };
    }

    /** Reads {@code supplier|number|KIND|amount|currency}. */
    @Singleton
    ReceivedInvoiceReader receivedInvoices() {
        return (name, file) -> {
            String[] parts = new String(file, StandardCharsets.UTF_8).split("\\|");
            if (parts.length != 5) {
                throw UnreadableInvoiceException.of(name, "five parts were expected");
            }
            Money net = Money.parse(parts[4], parts[3]);
            return new ReceivedInvoice(
                    ReceivedInvoice.Format.ISDOC,
                    ReceivedInvoice.Kind.valueOf(parts[2]),
                    parts[1],
                    new ReceivedInvoice.Party(parts[0], Optional.of("27074358"), Optional.empty(), Optional.of("CZ")),
                    Optional.empty(),
                    LocalDate.parse("2026-11-20"),
                    Optional.empty(),
                    Optional.empty(),
                    net.currency(),
                    List.of(),
                    List.of(),
                    net,
                    net,
                    net,
                    Optional.empty(),
                    List.of());
        };
    }

    @Singleton
    TestClock clock() {
        return new TestClock();
    }

    @Singleton
    FetchDocument fetchDocument(Desk desk) {
        return new FetchDocument(desk.transactions, desk.invoices, desk.documents, id -> {});
    }
}
