package eu.hodina.app;

import eu.hodina.app.fio.FioSettings;
import eu.hodina.app.register.RegisterSettings;
import eu.hodina.app.report.DrawnReports;
import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.access.CheckHealth;
import eu.hodina.application.access.CreateFirstAdministrator;
import eu.hodina.application.access.LogIn;
import eu.hodina.application.access.LogInByProvider;
import eu.hodina.application.access.LogOut;
import eu.hodina.application.access.PasswordHasher;
import eu.hodina.application.access.WhoIs;
import eu.hodina.application.exchange.received.ReceivedInvoiceReader;
import eu.hodina.application.insight.ReportFiles;
import eu.hodina.application.invoice.FetchDocument;
import eu.hodina.application.payment.ViewInvoices;
import eu.hodina.application.rating.Simulate;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.document.DocumentFiles;
import eu.hodina.document.LetterFiles;
import eu.hodina.document.einvoice.ReceivedInvoiceFiles;
import eu.hodina.web.access.Argon2Passwords;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;

/** The use cases that the web asks for, over the database of the context. */
@Factory
final class ServerBeans {

    @Singleton
    SecureRandom random() {
        return new SecureRandom();
    }

    @Singleton
    PasswordHasher passwords(SecureRandom random) {
        return new Argon2Passwords(random);
    }

    /** Where no mail server is configured, mails wait in the outbox. */
    @Singleton
    Billing billing(Ports ports, SecureRandom random) {
        Billing.Outside outside = new Billing.Outside(
                        new DocumentFiles(), MailSettings.transport(System.getenv()), new DetectingStatementReader())
                .withRegisters(RegisterSettings.registers(System.getenv()))
                .withBank(FioSettings.source(System.getenv()))
                .withLetters(new LetterFiles());
        return new Billing(ports, outside, InstantSource.system(), random);
    }

    @Singleton
    ReportFiles reportFiles() {
        return new DrawnReports();
    }

    @Singleton
    ReceivedInvoiceReader receivedInvoices() {
        return new ReceivedInvoiceFiles();
    }

    @Singleton
    LogIn logIn(Billing billing, PasswordHasher passwords, SecureRandom random) {
        return billing.logIn(passwords, random);
    }

    @Singleton
    LogInByProvider logInByProvider(Billing billing, SecureRandom random) {
        return billing.logInByProvider(random);
    }

    @Singleton
    LogOut logOut(Billing billing) {
        return billing.logOut();
    }

    @Singleton
    WhoIs whoIs(Billing billing) {
        return billing.whoIs();
    }

    @Singleton
    CheckHealth checkHealth(Billing billing) {
        return billing.checkHealth();
    }

    @Singleton
    ViewInvoices viewInvoices(Billing billing) {
        return billing.viewInvoices();
    }

    @Singleton
    FetchDocument fetchDocument(Billing billing) {
        return billing.fetchDocument();
    }

    @Singleton
    Simulate simulate(Billing billing) {
        return billing.simulate();
    }

    @Singleton
    CreateFirstAdministrator createFirstAdministrator(Billing billing, PasswordHasher passwords, SecureRandom random) {
        return billing.createFirstAdministrator(passwords, random);
    }
}
