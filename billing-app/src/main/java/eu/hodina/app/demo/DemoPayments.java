package eu.hodina.app.demo;

import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the demo's clients pay: the accountants exactly, the school two thirds, the Slovaks too much, the bakery without a
 * variable symbol but its advance with it, the machine works two invoices at once, the Swiss not at all. Between it stands what stands on every
 * statement: a fee, the rent, money of nobody knows whom.
 */
public final class DemoPayments {
    private static final Money OVERPAID = Money.parse("EUR", "12.50");

    private final List<Invoice> invoices;
    private long reference = 2_611_000_000_100L;

    private DemoPayments(List<Invoice> invoices) {
        this.invoices = List.copyOf(invoices);
    }

    /**
     * All movements of the firm's accounts, 9 to 20 November 2026, in both currencies.
     *
     * @param invoices as they were issued; a client without one pays nothing
     */
    public static List<DemoPayment> plan(List<Invoice> invoices) {
        return new DemoPayments(invoices).planned();
    }

    private List<DemoPayment> planned() {
        List<DemoPayment> payments = new ArrayList<>();
        payments.add(move("2026-11-09", "CZK", "-149.00", "Vedení účtu", Optional.empty(), ""));
        payments.addAll(exact(DemoClients.ACCOUNTANTS, "2026-11-10"));
        payments.add(move("2026-11-11", "CZK", "-38500.00", "Správa domu Brno", landlord(), "Nájem kanceláře 11/2026"));
        payments.addAll(twoThirds(DemoClients.SCHOOL, "2026-11-12"));
        payments.addAll(tooMuch(DemoClients.SLOVAK, "2026-11-13"));
        payments.add(move("2026-11-13", "EUR", "-3.20", "Poplatek za příchozí platbu", Optional.empty(), ""));
        payments.addAll(advances(DemoClients.BAKERY, "2026-11-10"));
        payments.addAll(withoutSymbol(DemoClients.BAKERY, "2026-11-16"));
        payments.addAll(allAtOnce(DemoClients.MACHINE_WORKS, "2026-11-18"));
        payments.add(move("2026-11-19", "CZK", "1815.00", "Rostislav Neznal", stranger(), "díky za pomoc"));
        payments.add(move("2026-11-20", "CZK", "-22.00", "Poplatky za položky", Optional.empty(), ""));
        return payments;
    }

    private List<DemoPayment> exact(Client client, String date) {
        return of(client).stream()
                .map(invoice ->
                        symbolled(client, date, invoice, invoice.content().total()))
                .toList();
    }

    /** Rounded down to whole crowns, as a person does. */
    private List<DemoPayment> twoThirds(Client client, String date) {
        return of(client).stream()
                .map(invoice -> symbolled(
                        client,
                        date,
                        invoice,
                        invoice.content()
                                .total()
                                .timesRatio(2, 300, RoundingMode.DOWN)
                                .times(100)))
                .toList();
    }

    private List<DemoPayment> tooMuch(Client client, String date) {
        return of(client).stream()
                .map(invoice -> symbolled(
                        client, date, invoice, invoice.content().total().plus(OVERPAID)))
                .toList();
    }

    private List<DemoPayment> withoutSymbol(Client client, String date) {
        return of(client).stream()
                .map(invoice ->
                        paid(client, date, invoice.content().total(), Optional.empty(), "faktura " + invoice.number()))
                .toList();
    }

    private List<DemoPayment> allAtOnce(Client client, String date) {
        List<Invoice> all = of(client);
        if (all.isEmpty()) {
            return List.of();
        }
        Money sum = all.stream()
                .map(invoice -> invoice.content().total())
                .reduce(Money.zero(client.currency()), Money::plus);
        String numbers = all.stream().map(invoice -> invoice.number().value()).collect(Collectors.joining(", "));
        return List.of(paid(client, date, sum, Optional.empty(), "Úhrada faktur " + numbers));
    }

    private List<DemoPayment> advances(Client client, String date) {
        return of(client, DocumentKind.PROFORMA)
                .map(proforma ->
                        symbolled(client, date, proforma, proforma.content().total()))
                .toList();
    }

    private List<Invoice> of(Client client) {
        return of(client, DocumentKind.INVOICE).toList();
    }

    private Stream<Invoice> of(Client client, DocumentKind kind) {
        return invoices.stream()
                .filter(invoice -> invoice.content().kind() == kind)
                .filter(invoice -> invoice.content().client().equals(client.id()));
    }

    private DemoPayment symbolled(Client client, String date, Invoice invoice, Money amount) {
        return paid(client, date, amount, Optional.of(invoice.variableSymbol()), "");
    }

    private DemoPayment paid(
            Client client, String date, Money amount, Optional<VariableSymbol> symbol, String message) {
        // the school's account is new to the firm
        Optional<Iban> account = client.knownAccounts().stream().findFirst().or(DemoPayments::schoolAccount);
        return new DemoPayment(LocalDate.parse(date), amount, client.name(), account, symbol, message, reference++);
    }

    private DemoPayment move(
            String date, String currency, String amount, String who, Optional<Iban> account, String message) {
        Money money = Money.parse(currency, amount);
        return new DemoPayment(LocalDate.parse(date), money, who, account, Optional.empty(), message, reference++);
    }

    private static Optional<Iban> schoolAccount() {
        return Optional.of(Iban.ofCzech("4488220004", "0710"));
    }

    private static Optional<Iban> landlord() {
        return Optional.of(Iban.ofCzech("7700110018", "5500"));
    }

    private static Optional<Iban> stranger() {
        return Optional.of(Iban.ofCzech("3355770008", "0600"));
    }
}
