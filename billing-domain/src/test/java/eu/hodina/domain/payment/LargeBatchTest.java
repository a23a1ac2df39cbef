package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.Matching.ACCOUNT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/**
 * 100 000 payments against 100 000 documents, each made of dice: the counts are those of the first matcher, so that
 * a faster one may not answer differently; the checksum has what texts say of paid documents, too.
 */
class LargeBatchTest {
    private static final int SIZE = 100_000;
    private static final Currency CZK = Currency.getInstance("CZK");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Iban OTHER_ACCOUNT = Iban.ofCzech("2000000018", "2010");
    private static final LocalDate DAY = LocalDate.parse("2026-11-01");

    private final Random random = new Random(20_261_124);
    private final List<OpenInvoice> invoices = new ArrayList<>(SIZE);
    private final List<ReceivedPayment> payments = new ArrayList<>(SIZE);
    private final List<BookedPayment> booked = new ArrayList<>();

    @Test
    void answers_as_the_first_matcher_did() {
        for (int i = 0; i < SIZE; i++) {
            invoices.add(invoice(i));
        }
        for (int i = 0; i < SIZE; i++) {
            payments.add(payment(i));
        }
        Map<MatchKind, Integer> kinds = new EnumMap<>(MatchKind.class);
        CRC32 checksum = new CRC32();
        int certain = 0;
        for (Match match : PaymentMatcher.match(batch())) {
            kinds.merge(match.kind(), 1, Integer::sum);
            certain += match.certain() ? 1 : 0;
            checksum.update(written(match).getBytes(UTF_8));
        }
        assertThat(kinds + ", certain " + certain + ", checksum " + checksum.getValue())
                .isEqualTo(
                        "{EXACT=24889, PARTIAL=822, OVER=26400, SEVERAL=4, INSTALMENT=15, REFUND=2270, SUGGESTED=22541,"
                                + " AMBIGUOUS=1732, NONE=21327}, certain 35473, checksum 1354106374");
    }

    /** All of a match, with the identities of its documents in their place. */
    private static String written(Match match) {
        StringBuilder text = new StringBuilder(200)
                .append(match.payment().id())
                .append(match.kind())
                .append(match.certain())
                .append(match.unallocated().minor())
                .append(match.client())
                .append(match.surplusOf())
                .append(match.undoes())
                .append(match.reasons())
                .append(match.runnerUp().map(RunnerUp::kind))
                .append(match.runnerUp().map(RunnerUp::reasons));
        match.allocations().forEach(part -> write(text, part));
        match.runnerUp().stream().flatMap(other -> other.allocations().stream()).forEach(part -> write(text, part));
        match.candidates()
                .forEach(candidate -> text.append(candidate.invoice().id()).append(candidate.reasons()));
        return text.append('\n').toString();
    }

    private static void write(StringBuilder text, Allocation part) {
        text.append(part.invoice()).append(part.amount().minor()).append(' ');
    }

    private MatchBatch batch() {
        Map<Iban, Set<ClientId>> accounts = new HashMap<>();
        Map<ClientId, String> names = new HashMap<>();
        for (int i = 0; i < 10; i++) {
            accounts.put(Matching.sender(i), Set.of(new ClientId("client" + i * 7)));
        }
        for (int i = 0; i < 1_000; i++) {
            names.put(new ClientId("client" + i), "Firma " + (char) ('A' + i % 26) + i + " s.r.o.");
        }
        return MatchBatch.of(payments, invoices)
                .withBooked(booked)
                .withCredits(List.of(new CreditBalance(new ClientId("client7"), Money.ofMinor(CZK, 90_000))))
                .withNames(names)
                .withKnown(KnownAccounts.of(accounts));
    }

    /** Of a hundred: two credit notes, two proformas, three paid ones, five whose symbol another one has, ten elsewhere. */
    private OpenInvoice invoice(int i) {
        int die = random.nextInt(100);
        boolean note = die < 2;
        long open = (die >= 4 && die < 7) ? 0 : 1_000L * (1 + random.nextInt(3_000));
        int symbol = die >= 7 && die < 12 ? random.nextInt(SIZE) : i;
        boolean foreign = die >= 12 && die < 17;
        return new OpenInvoice(
                new InvoiceId("i" + i),
                new InvoiceNumber("FV2026/" + (10_000 + i)),
                note ? DocumentKind.CREDIT_NOTE : die < 4 ? DocumentKind.PROFORMA : DocumentKind.INVOICE,
                new VariableSymbol(String.valueOf(2_600_000 + symbol)),
                new ClientId("client" + random.nextInt(20_000)),
                die >= 17 && die < 22 ? OTHER_ACCOUNT : ACCOUNT,
                Money.ofMinor(foreign ? EUR : CZK, note ? -open : open),
                DAY.plusDays(random.nextInt(60)));
    }

    private ReceivedPayment payment(int i) {
        int die = random.nextInt(100);
        OpenInvoice invoice = invoices.get(random.nextInt(SIZE));
        if (die < 2 && !payments.isEmpty()) {
            return back(i, payments.get(random.nextInt(payments.size())));
        }
        if (die < 3) {
            return back(i, bookedBefore(i, invoice));
        }
        long open = Math.max(1_000, Math.abs(invoice.open().minor()));
        long amount = random.nextInt(4) > 0 ? open : open + 50L * (random.nextInt(200) - 10);
        boolean symbol = die < 70;
        String number = invoice.number().value();
        return new ReceivedPayment(
                new PaymentId("p" + i),
                invoice.account(),
                Money.ofMinor(invoice.open().currency(), die < 5 ? -amount : amount),
                Optional.of(DAY.plusDays(random.nextInt(60))),
                symbol ? Optional.of(invoice.variableSymbol()) : Optional.empty(),
                random.nextInt(20) == 0
                        ? Optional.of(invoices.get(random.nextInt(SIZE))
                                .variableSymbol()
                                .digits())
                        : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.of(Matching.sender(random.nextInt(10))) : Optional.empty(),
                random.nextInt(10) == 0 ? Optional.of("FIRMA A" + random.nextInt(1_000)) : Optional.empty(),
                texts(random.nextInt(8), number, invoice.variableSymbol().digits()),
                false);
    }

    private List<String> texts(int die, String number, String symbol) {
        String other = invoices.get(random.nextInt(SIZE)).number().value();
        return switch (die) {
            case 0 -> List.of("uhrada faktury " + number);
            case 1 -> List.of("faktury " + number + ", " + other);
            case 2 -> List.of("/VS/" + symbol + "/KS/0308");
            case 3 -> List.of(other.replace('/', '-').toLowerCase(Locale.ROOT), "dekujeme");
            case 4 -> List.of("platba " + symbol);
            default -> List.of();
        };
    }

    private ReceivedPayment bookedBefore(int i, OpenInvoice invoice) {
        ReceivedPayment paid = new ReceivedPayment(
                new PaymentId("b" + i),
                invoice.account(),
                Money.ofMinor(invoice.open().currency(), 3_000 + i),
                Optional.of(DAY),
                Optional.of(invoice.variableSymbol()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
        booked.add(new BookedPayment(
                paid,
                new Booking(
                        paid.id(),
                        MatchKind.EXACT,
                        false,
                        List.of(new Allocation(invoice.id(), paid.amount())),
                        Money.zero(invoice.open().currency()),
                        invoice.client(),
                        Optional.empty(),
                        List.of(MatchReason.SYMBOL_EQUAL),
                        false)));
        return paid;
    }

    private static ReceivedPayment back(int i, ReceivedPayment original) {
        return new ReceivedPayment(
                new PaymentId("r" + i),
                original.account(),
                original.amount().negated(),
                original.booked().map(day -> day.plusDays(2)),
                original.variableSymbol(),
                Optional.empty(),
                original.sender(),
                Optional.empty(),
                List.of(),
                true);
    }
}
