package eu.hodina.bankimport.camt;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.file.Symbols;
import eu.hodina.bankimport.file.Warnings;
import eu.hodina.bankimport.xml.XmlCursor;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.Counterparty;
import eu.hodina.domain.payment.PaymentSymbols;
import eu.hodina.domain.payment.TransactionStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One {@code Ntry} becomes its parts where these carry amounts that add up to it, else one transaction. Whether they do
 * is known at its end only, so its parts are held; those of a very large batch are asked of {@link BatchSums} instead
 * and passed on at once.
 */
final class CamtEntry {
    private static final int MAX_WEIGHT = 4_000_000;

    private final XmlCursor xml;
    private final StatementSink sink;
    private final BatchSums sums;
    private final Optional<String> own;
    private final int ordinal;
    private final CamtEntryFacts facts = new CamtEntryFacts();
    private final PartsTotal total = new PartsTotal();
    private final List<CamtPart> held = new ArrayList<>();
    private int weight;
    private Optional<Boolean> whole = Optional.empty();

    CamtEntry(XmlCursor xml, StatementSink sink, BatchSums sums, Optional<String> own) {
        this.xml = xml;
        this.sink = sink;
        this.sums = sums;
        this.own = own;
        this.ordinal = sums.nextEntry();
    }

    void read() throws IOException {
        facts.read(xml, this::receive);
        if (whole.orElseGet(() -> total.isWhole(facts.amount()))) {
            emitHeld();
        } else {
            sink.transaction(asOne());
        }
    }

    private void receive(CamtPart part) throws IOException {
        total.add(part.amount(facts.currency(), facts.isCredit()));
        held.add(part);
        weight += part.weight();
        if (weight > MAX_WEIGHT && whole.isEmpty()) {
            whole = Optional.of(sums.isWhole(ordinal));
        }
        if (whole.isPresent() && whole.get()) {
            emitHeld();
        } else if (whole.isPresent()) {
            held.clear();
        }
    }

    private void emitHeld() {
        for (CamtPart part : held) {
            sink.transaction(asPart(part));
        }
        held.clear();
    }

    private BankTransaction asPart(CamtPart part) {
        BigDecimal amount = part.amount(facts.currency(), facts.isCredit()).orElseThrow();
        // some banks repeat the entry's reference in every part: that one is not the part's own
        Optional<String> reference = part.servicerReference()
                .filter(id -> !Optional.of(id).equals(facts.servicerReference()))
                .or(part::transactionId);
        BankTransaction.Builder builder = builder(amount).reference(reference).batch(facts.batch());
        return part.describe(builder, part.isCredit(facts.isCredit()), own, facts)
                .build();
    }

    /** With the details in which all its parts that have them agree; a choice among several would be a guess. */
    private BankTransaction asOne() {
        BankTransaction.Builder builder = builder(facts.amount());
        if (total.count() == 1) {
            CamtPart only = held.get(0);
            builder.reference(
                    only.servicerReference().or(facts::servicerReference).or(only::transactionId));
            return only.describe(builder, facts.isCredit(), own, facts).build();
        }
        builder.reference(facts.servicerReference());
        List<BankTransaction> described = held.stream()
                .map(part -> part.describe(builder(facts.amount()), facts.isCredit(), own, facts)
                        .build())
                .toList();
        Optional<String> message = agreed(described, BankTransaction::message).or(facts::additional);
        return builder.counterparty(agreed(described, part -> some(part.counterparty(), Counterparty.unknown()))
                        .orElse(Counterparty.unknown()))
                .symbols(agreed(described, part -> some(part.symbols(), PaymentSymbols.none()))
                        .orElseGet(() -> Symbols.in(described.isEmpty() ? message.orElse("") : "")))
                .endToEndId(agreed(described, BankTransaction::endToEndId))
                .creditorReference(agreed(described, BankTransaction::creditorReference))
                .message(message)
                .build();
    }

    private static <T> Optional<T> some(T value, T none) {
        return value.equals(none) ? Optional.empty() : Optional.of(value);
    }

    private static <T> Optional<T> agreed(List<BankTransaction> parts, Function<BankTransaction, Optional<T>> fact) {
        List<T> values = parts.stream()
                .map(fact)
                .flatMap(Optional::stream)
                .distinct()
                .limit(2)
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private BankTransaction.Builder builder(BigDecimal amount) {
        return BankTransaction.of(amount)
                .booked(facts.booked())
                .valued(facts.valued())
                .currency(facts.currency())
                .status(facts.status())
                .reversal(facts.isReversal());
    }

    /** Signed. */
    BigDecimal amount() {
        return facts.amount();
    }

    TransactionStatus status() {
        return facts.status();
    }

    boolean lacksMark() {
        return facts.lacksMark();
    }

    /** That the parts do not add up, or that the bank's status means nothing to us. */
    Optional<String> warning() {
        if (facts.unknownStatus().isEmpty() && total.isNothingElseThan(facts.amount())) {
            return Optional.empty();
        }
        return facts.unknownStatus()
                .map(code -> facts.name() + ": the status '" + code
                        + "' is none of BOOK, PDNG, FUTR and INFO; taken as " + "information, which pays nothing")
                .or(this::warningOfSum);
    }

    private Optional<String> warningOfSum() {
        if (total.isNothingElseThan(facts.amount())) {
            return Optional.empty();
        }
        Optional<String> sum = total.sum().map(Warnings::grouped);
        if (total.count() == 1) {
            return sum.map(text -> facts.name() + ": its only part says " + text + ", the entry "
                    + Warnings.grouped(facts.amount()) + ", which is kept");
        }
        return Optional.of(facts.name() + ": its " + total.count() + " parts "
                + sum.map(text -> "come to " + text).orElse("have no amounts in its currency") + ", the entry says "
                + Warnings.grouped(facts.amount()) + "; kept as one");
    }
}
