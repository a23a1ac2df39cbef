package eu.hodina.application.payment;

import eu.hodina.application.firm.NewAccounts;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.StatementFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Statements that were read in before their account was the firm's: from then on their transactions are like all others,
 * and their credits wait. What another statement of the account had brought already stays as it is.
 */
public final class LateAccounts implements NewAccounts {
    private static final int LOT = 1_000;

    private final Payments payments;

    /**
     * Over a store.
     *
     * @param payments what was read in
     */
    public LateAccounts(Payments payments) {
        this.payments = Objects.requireNonNull(payments, "payments");
    }

    /**
     * Makes statements those of accounts that are the firm's now, within the transaction that locked these.
     *
     * @param firms all of them: an account number that fits two accounts is of none
     * @param locked the accounts of which statements are looked for
     */
    @Override
    public void adopt(List<Firm> firms, Set<Iban> locked) {
        List<Iban> accounts = StatementSurvey.accounts(firms);
        Map<String, TransactionKeys> keys = new HashMap<>();
        for (ImportedStatement statement : payments.foreign()) {
            StatementSurvey.owner(statement.head(), accounts)
                    .filter(locked::contains)
                    .ifPresent(account -> adopt(statement, account, keys));
        }
    }

    /** @param keys one a file, since they count what is alike in it */
    private void adopt(ImportedStatement statement, Iban account, Map<String, TransactionKeys> keys) {
        List<ImportedTransaction> late = new ArrayList<>();
        List<ImportedTransaction> renamed = new ArrayList<>();
        for (ImportedTransaction one : payments.on(statement.id())) {
            if (one.account().equals(account.value())) {
                late.add(ours(one, account, one.key()));
            } else {
                TransactionKeys making = keys.computeIfAbsent(
                        statement.sha256() + one.source(), any -> new TransactionKeys(one.source()));
                renamed.add(ours(one, account, making.next(account.value(), one.transaction())));
            }
        }
        Set<PaymentId> taken = new HashSet<>();
        for (int from = 0; from < renamed.size(); from += LOT) {
            List<ImportedTransaction> lot = renamed.subList(from, Math.min(from + LOT, renamed.size()));
            late.addAll(unknown(account.value(), statement.format(), lot, taken));
        }
        payments.adopt(statement.id(), account, late);
    }

    private static ImportedTransaction ours(ImportedTransaction one, Iban account, String key) {
        return new ImportedTransaction(
                one.id(),
                one.statement(),
                one.position(),
                account.value(),
                key,
                one.source(),
                Optional.of(account),
                one.transaction());
    }

    /** Those of an ABO file's account number that no statement of the account has brought, by key or by content. */
    private List<ImportedTransaction> unknown(
            String account, StatementFormat format, List<ImportedTransaction> lot, Set<PaymentId> taken) {
        Map<String, KeptTransaction> same = payments.known(
                account, lot.stream().map(ImportedTransaction::key).collect(Collectors.toSet()));
        List<KeptTransaction> alike = payments.alike(
                account, lot.stream().map(ImportedTransaction::content).collect(Collectors.toSet()), format);
        Map<Long, List<KeptTransaction>> byContent = alike.stream()
                .collect(Collectors.groupingBy(kept -> kept.transaction().content()));
        List<ImportedTransaction> unknown = new ArrayList<>();
        for (ImportedTransaction one : lot) {
            boolean brought = same.containsKey(one.key())
                    || byContent.getOrDefault(one.content(), List.of()).stream()
                            .anyMatch(kept -> kept.maybeSame(one)
                                    && taken.add(kept.transaction().id()));
            if (!brought) {
                unknown.add(one);
            }
        }
        return unknown;
    }
}
