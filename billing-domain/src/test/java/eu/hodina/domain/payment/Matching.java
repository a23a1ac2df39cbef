package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Short words for the tests of matching. */
final class Matching {
    static final Iban ACCOUNT = Iban.parse("CZ6508000000192000145399");
    private static final List<String> SENDERS = List.of(
            "2000000018",
            "2000000026",
            "2000000034",
            "2000000042",
            "2000000050",
            "2000000069",
            "2000000077",
            "2000000085",
            "2000000093",
            "2000000106");
    private static int payments;

    private Matching() {}

    static Money czk(String amount) {
        return Money.parse("CZK", amount);
    }

    static OpenInvoice invoice(String number, String open, String client) {
        InvoiceNumber invoiceNumber = new InvoiceNumber(number);
        return new OpenInvoice(
                new InvoiceId("id-" + number),
                invoiceNumber,
                invoiceNumber.variableSymbol(),
                new ClientId(client),
                ACCOUNT,
                czk(open),
                LocalDate.parse("2026-11-14"));
    }

    static OpenInvoice invoice(DocumentKind kind, String number, Money open, Iban account) {
        InvoiceNumber invoiceNumber = new InvoiceNumber(number);
        return new OpenInvoice(
                new InvoiceId("id-" + number),
                invoiceNumber,
                kind,
                invoiceNumber.variableSymbol(),
                new ClientId("alfa"),
                account,
                open,
                LocalDate.parse("2026-11-14"));
    }

    static OpenInvoice due(OpenInvoice invoice, String day) {
        return new OpenInvoice(
                invoice.id(),
                invoice.number(),
                invoice.kind(),
                invoice.variableSymbol(),
                invoice.client(),
                invoice.account(),
                invoice.open(),
                LocalDate.parse(day));
    }

    static Allocation part(OpenInvoice invoice, String amount) {
        return new Allocation(
                invoice.id(), Money.parse(invoice.open().currency().getCurrencyCode(), amount));
    }

    static List<Match> batch(List<ReceivedPayment> payments, OpenInvoice... open) {
        return PaymentMatcher.match(MatchBatch.of(payments, List.of(open)));
    }

    /** One of ten accounts, 0 to 9, whose numbers pass modulo 11. */
    static Iban sender(int number) {
        return Iban.ofCzech(SENDERS.get(number), "0100");
    }

    static KnownAccounts knows(String client, int sender) {
        return KnownAccounts.of(Map.of(sender(sender), Set.of(new ClientId(client))));
    }

    static Match match(Paid paid, OpenInvoice... open) {
        return match(KnownAccounts.none(), paid, open);
    }

    static Match match(KnownAccounts known, Paid paid, OpenInvoice... open) {
        return PaymentMatcher.match(
                        MatchBatch.of(List.of(paid.build()), List.of(open)).withKnown(known))
                .get(0);
    }

    static Paid payment(String amount) {
        return payment(czk(amount));
    }

    static synchronized Paid payment(Money amount) {
        return new Paid(new PaymentId("p" + payments++), amount);
    }

    /** Collects a payment. */
    static final class Paid {
        private final PaymentId id;
        private final Money amount;
        private final List<String> texts = new ArrayList<>();
        private Iban account = ACCOUNT;
        private LocalDate day = LocalDate.parse("2026-11-10");
        private Optional<VariableSymbol> symbol = Optional.empty();
        private Optional<String> specific = Optional.empty();
        private Optional<Iban> sender = Optional.empty();
        private Optional<String> name = Optional.empty();
        private boolean reversal;

        private Paid(PaymentId id, Money amount) {
            this.id = id;
            this.amount = amount;
        }

        Paid symbol(String text) {
            symbol = VariableSymbol.find(text);
            return this;
        }

        Paid text(String text) {
            texts.add(text);
            return this;
        }

        Paid from(int number) {
            sender = Optional.of(sender(number));
            return this;
        }

        Paid from(Iban account) {
            sender = Optional.of(account);
            return this;
        }

        Paid specific(String digits) {
            specific = Optional.of(digits);
            return this;
        }

        Paid name(String text) {
            name = Optional.of(text);
            return this;
        }

        Paid back() {
            reversal = true;
            return this;
        }

        Paid to(Iban other) {
            account = other;
            return this;
        }

        Paid day(int ofNovember) {
            day = LocalDate.of(2026, 11, ofNovember);
            return this;
        }

        ReceivedPayment build() {
            return new ReceivedPayment(
                    id, account, amount, Optional.of(day), symbol, specific, sender, name, texts, reversal);
        }
    }
}
