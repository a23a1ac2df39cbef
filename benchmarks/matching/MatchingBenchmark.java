import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.KnownAccounts;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.MatchBatch;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.PaymentMatcher;
import eu.hodina.domain.payment.ReceivedPayment;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * From payments and open invoices in memory to matches in memory, one thread, everything included but the
 * collection of garbage by another thread in the processor time: indexes, evidence, the best
 * total, reasons and runners-up. Each run begins with new lists alone.
 *
 * <p>A plain batch is shuffled: of 100 payments 92 have the right symbol (of these 4 pay a part, 2 too much), 3 name the number in
 * the message alone, 2 come from a known account with the right amount, 1 pays two invoices from a known account, 1 has an unknown
 * symbol, 1 says nothing. Every second has a message.
 */
public final class MatchingBenchmark {
    private static final Currency CZK = Currency.getInstance("CZK");
    private static final Iban ACCOUNT = Iban.parse("CZ6508000000192000145399");
    private static final LocalDate DAY = LocalDate.parse("2026-11-01");

    private static String only = "";

    private MatchingBenchmark() {}

    public static void main(String[] args) {
        int size = Integer.parseInt(args[0]);
        int runs = Integer.parseInt(args[1]);
        only = args[2];
        measure("plain, warm-up", () -> plain(Math.min(size, 100_000)), 5);
        for (int some = 10_000; some < size; some *= 10) {
            int smaller = some;
            measure("plain", () -> plain(smaller), runs);
        }
        measure("plain", () -> plain(size), runs);
        measure("no symbol, equal amounts", () -> equalAmounts(size), Math.min(runs, 3));
        measure("no symbol, equal amounts, one known client", () -> oneClient(Math.min(size, 10_000), false), runs);
        measure("one client, one symbol", () -> oneClient(Math.min(size, 10_000), true), runs);
        measure("sums of a known client with 25 invoices", () -> sums(Math.min(size, 10_000)), runs);
        measure("every tenth comes back, equal amounts", () -> returns(size / 10), Math.min(runs, 3));
        measure("eight want the same eight", () -> groups(Math.min(size, 100_000)), runs);
    }

    private static void measure(String name, Supplier<MatchBatch> supplier, int runs) {
        if (!name.startsWith(only)) {
            return;
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[runs];
        Map<MatchKind, Integer> kinds = new EnumMap<>(MatchKind.class);
        long[] busy = new long[runs];
        int payments = 0;
        int invoices = 0;
        for (int run = 0; run < runs; run++) {
            kinds.clear();
            MatchBatch batch = supplier.get();
            payments = batch.payments().size();
            invoices = batch.invoices().size();
            System.gc();
            long start = System.nanoTime();
            long startBusy = threads.getCurrentThreadCpuTime();
            List<Match> matches = PaymentMatcher.match(batch);
            nanos[run] = System.nanoTime() - start;
            busy[run] = threads.getCurrentThreadCpuTime() - startBusy;
            matches.forEach(match -> kinds.merge(match.kind(), 1, Integer::sum));
        }
        Arrays.sort(nanos);
        Arrays.sort(busy);
        System.out.printf(
                "%-45s %,10d payments %,10d invoices: median %,8.1f ms (%,.1f to %,.1f), processor %,.1f ms = %,.2f µs a payment; %s%n",
                name,
                payments,
                invoices,
                nanos[runs / 2] / 1e6,
                nanos[0] / 1e6,
                nanos[runs - 1] / 1e6,
                busy[runs / 2] / 1e6,
                busy[runs / 2] / 1e3 / payments,
                kinds);
    }

    private static MatchBatch plain(int size) {
        Random random = new Random(20_261_123);
        Iban[] senders = senders(1_000);
        List<OpenInvoice> invoices = new ArrayList<>(size);
        List<ReceivedPayment> payments = new ArrayList<>(size);
        Map<Iban, Set<ClientId>> known = new HashMap<>();
        for (int i = 0; i < senders.length; i++) {
            known.put(senders[i], Set.of(new ClientId("client" + i)));
        }
        int clients = Math.max(size / 10, senders.length);
        for (int i = 0; i < size; i++) {
            int client = i % 100 >= 95 ? i % senders.length : random.nextInt(clients);
            invoices.add(invoice(i, 10_000 + random.nextInt(5_000_000), "client" + client));
        }
        for (int i = 0; i < size; i++) {
            OpenInvoice invoice = invoices.get(i);
            long open = invoice.open().minor();
            String number = invoice.number().value();
            String message = i % 2 == 0 ? "uhrada faktury " + number : "";
            int kind = i % 100;
            Iban sender = senders[i % senders.length];
            if (kind < 92) {
                long amount = kind < 4 ? open / 2 : kind < 6 ? open + 5_000 : open;
                payments.add(payment(i, amount, Optional.of(invoice.variableSymbol()), Optional.empty(), message));
            } else if (kind < 95) {
                payments.add(payment(i, open, Optional.empty(), Optional.empty(), "dekujeme, " + number));
            } else if (kind < 97) {
                payments.add(payment(i, open, Optional.empty(), Optional.of(sender), message));
            } else if (kind < 98) {
                long other = invoices.get(i - i % 1000 + (i % 1000 + 1) % 1000).open().minor();
                payments.add(payment(i, open + other, Optional.empty(), Optional.of(sender), ""));
            } else {
                Optional<VariableSymbol> symbol =
                        kind < 99 ? Optional.of(new VariableSymbol(String.valueOf(5_000_000_000L + i))) : Optional.empty();
                payments.add(payment(i, open, symbol, Optional.empty(), "platba"));
            }
        }
        Collections.shuffle(payments, random);
        Collections.shuffle(invoices, random);
        return MatchBatch.of(payments, invoices).withKnown(KnownAccounts.of(known));
    }

    private static MatchBatch equalAmounts(int size) {
        List<OpenInvoice> invoices = new ArrayList<>(size);
        List<ReceivedPayment> payments = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            invoices.add(invoice(i, 100_000, "client" + i / 10));
            payments.add(payment(i, 100_000, Optional.empty(), Optional.empty(), "platba"));
        }
        return MatchBatch.of(payments, invoices);
    }

    private static MatchBatch oneClient(int size, boolean symbol) {
        VariableSymbol same = new VariableSymbol("20261");
        Iban sender = senders(1)[0];
        List<OpenInvoice> invoices = new ArrayList<>(size);
        List<ReceivedPayment> payments = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            OpenInvoice plain = invoice(i, 100_000, "client");
            invoices.add(symbol
                    ? new OpenInvoice(
                            plain.id(), plain.number(), same, plain.client(), plain.account(), plain.open(), plain.due())
                    : plain);
            payments.add(payment(
                    i,
                    100_000 + (symbol ? i : 0),
                    symbol ? Optional.of(same) : Optional.empty(),
                    Optional.of(sender),
                    ""));
        }
        return MatchBatch.of(payments, invoices)
                .withKnown(KnownAccounts.of(Map.of(sender, Set.of(new ClientId("client")))));
    }

    /** Each client has 25 invoices of odd amounts and pays an amount that no sum makes up. */
    private static MatchBatch sums(int size) {
        Random random = new Random(20_261_124);
        Iban[] senders = senders(1_000);
        List<OpenInvoice> invoices = new ArrayList<>();
        List<ReceivedPayment> payments = new ArrayList<>(size);
        Map<Iban, Set<ClientId>> known = new HashMap<>();
        for (int i = 0; i < senders.length; i++) {
            known.put(senders[i], Set.of(new ClientId("client" + i)));
            for (int j = 0; j < 25; j++) {
                invoices.add(invoice(i * 25 + j, 2 * (50_000 + random.nextInt(1_000_000)), "client" + i));
            }
        }
        for (int i = 0; i < size; i++) {
            long amount = 1 + 2 * (500_000 + random.nextInt(2_000_000));
            payments.add(payment(i, amount, Optional.empty(), Optional.of(senders[i % senders.length]), ""));
        }
        return MatchBatch.of(payments, invoices).withKnown(KnownAccounts.of(known));
    }

    /** Direct debits of one amount: every tenth is returned on the day after. */
    private static MatchBatch returns(int size) {
        List<OpenInvoice> invoices = new ArrayList<>(size);
        List<ReceivedPayment> payments = new ArrayList<>(size + size / 10);
        for (int i = 0; i < size; i++) {
            OpenInvoice invoice = invoice(i, 50_000, "client" + i);
            invoices.add(invoice);
            ReceivedPayment paid = payment(i, 50_000, Optional.of(invoice.variableSymbol()), Optional.empty(), "");
            payments.add(paid);
            if (i % 10 == 0) {
                payments.add(new ReceivedPayment(
                        new PaymentId("r" + i),
                        ACCOUNT,
                        paid.amount().negated(),
                        paid.booked().map(day -> day.plusDays(1)),
                        paid.variableSymbol(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        true));
            }
        }
        return MatchBatch.of(payments, invoices);
    }

    /** Groups of eight payments whose texts name eight invoices each, in part: the assignment is searched to its bound. */
    private static MatchBatch groups(int size) {
        Random random = new Random(20_261_125);
        List<OpenInvoice> invoices = new ArrayList<>(size);
        List<ReceivedPayment> payments = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            invoices.add(invoice(i, 100_000 + random.nextInt(3), "client" + i % 8));
        }
        for (int i = 0; i < size; i++) {
            StringBuilder text = new StringBuilder("platba");
            for (int j = 0; j < 6; j++) {
                text.append(' ').append(invoices.get(i - i % 8 + random.nextInt(8)).number());
            }
            payments.add(payment(i, 100_001, Optional.empty(), Optional.empty(), text.toString()));
        }
        return MatchBatch.of(payments, invoices);
    }

    private static OpenInvoice invoice(int i, long minor, String client) {
        String digits = String.valueOf(2_600_000_000L + i);
        return new OpenInvoice(
                new InvoiceId("019ab3c4-5d6e-7f80-9a1b-" + (100_000_000_000L + i)),
                new InvoiceNumber("FV" + digits),
                new VariableSymbol(digits),
                new ClientId(client),
                ACCOUNT,
                Money.ofMinor(CZK, minor),
                DAY.plusDays(i % 30));
    }

    private static ReceivedPayment payment(
            int i, long minor, Optional<VariableSymbol> symbol, Optional<Iban> sender, String message) {
        return new ReceivedPayment(
                new PaymentId("019ab3c4-5d6e-7f80-8b2c-" + (100_000_000_000L + i)),
                ACCOUNT,
                Money.ofMinor(CZK, minor),
                Optional.of(DAY.plusDays(i % 30)),
                symbol,
                Optional.empty(),
                sender,
                Optional.empty(),
                message.isEmpty() ? List.of() : List.of(message),
                false);
    }

    private static Iban[] senders(int count) {
        Iban[] senders = new Iban[count];
        for (int i = 0; i < count; i++) {
            String national = "50070010" + (1_000_000_000L + i);
            int check = 98 - new BigInteger(national + "131400").mod(BigInteger.valueOf(97)).intValue();
            senders[i] = Iban.parse("DE" + (check < 10 ? "0" : "") + check + national);
        }
        return senders;
    }
}
