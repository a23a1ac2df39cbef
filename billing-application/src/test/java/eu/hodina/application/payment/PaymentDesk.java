package eu.hodina.application.payment;

import static eu.hodina.application.fixture.Fixtures.identityOf;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.client.Clients;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.payment.Settlement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** A firm with one account, two clients and their invoices, all in memory, for the tests of payments and reminders. */
public final class PaymentDesk {
    public static final Iban ACCOUNT = Iban.parse("CZ6508000000192000145399");
    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");

    private final Random random = new Random(7);
    public final Ports ports;

    public PaymentDesk() {
        this(new MemoryPorts());
    }

    /** In an empty store. */
    public PaymentDesk(Ports empty) {
        ports = empty;
        ports.transactions().run(() -> {
            ports.firms().add(Parties.FIRM);
            ports.clients().add(Parties.client("alfa", List.of()));
            ports.clients().add(Parties.client("beta", List.of()));
        });
    }

    public ImportReport read(StatementReader reader, String name) {
        return billing(reader).importStatement().read(StatementFile.of(name, name.getBytes(StandardCharsets.UTF_8)));
    }

    Billing billing() {
        return billing((file, sink) -> {
            throw new UnsupportedOperationException("it reads nothing");
        });
    }

    private Billing billing(StatementReader reader) {
        return new Billing(ports, Billing.Outside.closed().withStatements(reader), InstantSource.fixed(NOW), random);
    }

    static ClientId client(String code) {
        return Parties.client(code, List.of()).id();
    }

    Clients clients() {
        return ports.clients();
    }

    /** Issued on 31 October 2026, due on 14 November; free of tax. */
    public InvoiceId issue(String number, String total, String client) {
        InvoiceContent content = content(Money.parse("CZK", total), client);
        InvoiceId id = new InvoiceId(identityOf("invoice " + number));
        Invoice invoice = Invoice.issue(
                id, new InvoiceNumber(number), content, LocalDate.parse("2026-10-31"), LocalDate.parse("2026-10-31"));
        ports.invoices().add(invoice);
        return id;
    }

    static InvoiceContent content(Money total, String client) {
        return new InvoiceContent(
                Parties.FIRM.id(),
                client(client),
                party("Hodina s.r.o."),
                party(client),
                VatStatus.NON_PAYER,
                Parties.FIRM.accounts().get(0),
                total.currency(),
                Language.CS,
                new DatePeriod(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31")),
                14,
                List.of(),
                List.of(new InvoiceLine(
                        InvoiceLine.Kind.FEE,
                        "Paušál",
                        OptionalLong.empty(),
                        Optional.empty(),
                        total,
                        VatCategory.EXEMPT,
                        Optional.empty(),
                        Optional.empty())));
    }

    private static Party party(String name) {
        return new Party(
                name,
                Parties.FIRM.address(),
                Optional.of("27074358"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Settlement settlement(InvoiceId id) {
        return Optional.ofNullable(ports.receivables().settlements(List.of(id)).get(id))
                .orElseThrow();
    }

    ConfirmMatch confirming() {
        return billing().confirmMatch();
    }

    UndoMatch undoing() {
        return billing().undoMatch();
    }

    SuggestMatches suggesting() {
        return billing().suggestMatches();
    }
}
