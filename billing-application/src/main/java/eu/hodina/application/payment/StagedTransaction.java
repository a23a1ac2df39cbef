package eu.hodina.application.payment;

import eu.hodina.application.payment.ReconciledTransaction.Other;
import eu.hodina.application.payment.ReconciledTransaction.PassedOver;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.RunnerUp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A transaction that waits for its match. */
record StagedTransaction(
        PaymentId id,
        String file,
        String statement,
        int index,
        BankTransaction transaction,
        Optional<PassedOver> passedOver) {

    /** The answer; null for what was passed over. */
    ReconciledTransaction with(@Nullable Match match) {
        return new ReconciledTransaction(
                file,
                statement,
                index,
                transaction,
                Optional.ofNullable(match),
                match == null
                        ? List.of()
                        : match.allocations().stream().map(ReconcileFiles::part).toList(),
                match == null ? Optional.empty() : match.runnerUp().map(StagedTransaction::other),
                passedOver);
    }

    private static Other other(RunnerUp second) {
        return new Other(
                second.kind(),
                second.allocations().stream().map(ReconcileFiles::part).toList(),
                second.reasons().stream().map(Enum::name).toList());
    }
}
