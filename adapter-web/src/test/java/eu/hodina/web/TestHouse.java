package eu.hodina.web;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.access.CheckHealth;
import eu.hodina.application.access.LogIn;
import eu.hodina.application.access.LogOut;
import eu.hodina.application.access.PasswordHasher;
import eu.hodina.application.access.WhoIs;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.invoice.FetchDocument;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.application.payment.ViewInvoices;
import eu.hodina.application.rating.Simulate;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Validity;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Builds the use cases over the desk, as the program does over its database. */
@Factory
class TestHouse {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    private static final PasswordHasher PLAIN = new PasswordHasher() {
        @Override
        public String hash(char[] password) {
            return "plain:" + new String(password);
        }

        @Override
        public boolean matches(char[] password, String hash) {
            return hash(password).equals(hash);
        }
    };

    @Singleton
    Desk desk() {
        Desk desk = new Desk();
        Papers.fill(desk);
        return desk;
    }

    @Singleton
    LogIn logIn(Desk desk) {
        return new LogIn(desk.transactions, desk.users, desk.sessions, PLAIN, new SecureRandom(), CLOCK);
    }

    @Singleton
    LogOut logOut(Desk desk) {
        return new LogOut(desk.transactions, desk.sessions);
    }

    @Singleton
    WhoIs whoIs(Desk desk) {
        return new WhoIs(desk.transactions, desk.users, desk.sessions, CLOCK);
    }

    @Singleton
    CheckHealth checkHealth(Desk desk) {
        return new CheckHealth(desk.transactions, desk.users);
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
        return new Simulate(ports, VatRates.czech());
    }

    /** Empty, and apart from the desk. */
    @Singleton
    Billing billing(TestClock clock) {
        Billing.Outside nowhere = new Billing.Outside(
                invoice -> {
                    throw new UnsupportedOperationException("nothing is drawn here");
                },
                (mail, attachments, date) -> {
                    throw new UnsupportedOperationException("nothing is sent from here");
                },
                (file, sink) -> {
                    throw new UnsupportedOperationException("nothing is read here");
                });
        return new Billing(new MemoryPorts(), nowhere, clock, new SecureRandom());
    }

    @Singleton
    TestClock clock() {
        return new TestClock();
    }

    @Singleton
    FetchDocument fetchDocument(Desk desk) {
        return new FetchDocument(desk.transactions, desk.invoices, desk.documents);
    }
}
