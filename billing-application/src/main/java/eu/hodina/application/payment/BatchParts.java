package eu.hodina.application.payment;

import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of one booking in a file. Another file may have the booking as one, with the sum and the bank's reference of
 * it (a camt.053 and its camt.054): by {@link #key} the parts are known as that too.
 *
 * @param reference the bank's, of the booking
 * @param sum of the parts
 * @param places of the parts, which are booked and of one currency, among the transactions
 * @param key what a transaction of that sum and reference is known by
 */
record BatchParts(String reference, BigDecimal sum, List<Integer> places, String key) {

    /** Those of some transactions of an account whose booking has a reference that tells it from others, in their order. */
    static List<BatchParts> in(List<BankTransaction> transactions, String account, StatementFormat format) {
        Map<String, List<Integer>> batches = new LinkedHashMap<>();
        for (int i = 0; i < transactions.size(); i++) {
            int place = i;
            transactions
                    .get(i)
                    .batch()
                    .filter(BatchParts::isOfTheBank)
                    .ifPresent(batch -> batches.computeIfAbsent(batch, any -> new ArrayList<>())
                            .add(place));
        }
        List<BatchParts> found = new ArrayList<>();
        batches.forEach((batch, places) -> {
            List<BankTransaction> parts = places.stream().map(transactions::get).toList();
            if (isOneBooking(parts)) {
                BankTransaction whole = whole(batch, parts);
                TransactionKeys.ofReference(format, account, whole)
                        .map(key -> new BatchParts(batch, whole.amount(), places, key))
                        .ifPresent(found::add);
            }
        });
        return found;
    }

    /** A short number counts the entries of one statement. */
    private static boolean isOfTheBank(String batch) {
        return !batch.matches("\\d{1,5}");
    }

    private static boolean isOneBooking(List<BankTransaction> parts) {
        Optional<String> currency = parts.get(0).currency();
        return parts.size() > 1
                && parts.stream()
                        .allMatch(part -> part.status() == TransactionStatus.BOOKED
                                && part.currency().equals(currency));
    }

    private static BankTransaction whole(String batch, List<BankTransaction> parts) {
        return BankTransaction.of(parts.stream().map(BankTransaction::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .currency(parts.get(0).currency())
                .reference(Optional.of(batch))
                .build();
    }

    /** Whether that is the booking as one. */
    boolean isWhole(KeptTransaction kept) {
        BankTransaction transaction = kept.transaction().transaction();
        return transaction.status() == TransactionStatus.BOOKED
                && transaction.amount().compareTo(sum) == 0
                && transaction.batch().isEmpty();
    }

    /** What a person should know. */
    String words() {
        return "booking " + reference + " of " + sum.toPlainString() + ": its " + places.size()
                + " payments came before as one, and stay one";
    }
}
