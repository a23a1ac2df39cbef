package eu.hodina.web;

import eu.hodina.application.access.CheckHealth;
import eu.hodina.application.access.LogIn;
import eu.hodina.application.access.LogOut;
import eu.hodina.application.access.PasswordHasher;
import eu.hodina.application.access.WhoIs;
import eu.hodina.application.invoice.FetchDocument;
import eu.hodina.application.payment.ViewInvoices;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;

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

    @Singleton
    FetchDocument fetchDocument(Desk desk) {
        return new FetchDocument(desk.transactions, desk.invoices, desk.documents);
    }
}
