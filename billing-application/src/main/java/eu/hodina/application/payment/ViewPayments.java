package eu.hodina.application.payment;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.payment.PaymentId;
import java.util.Objects;
import java.util.Optional;

/** Use cases: the statements that were read in and their transactions are listed; a page asks the store once. */
public final class ViewPayments {
    private final Ports ports;
    private final ChangeRecorder recorder;

    ViewPayments(Ports ports, ChangeRecorder recorder) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    /**
     * A transaction with all that is decided on it.
     *
     * @param listed the transaction and its state
     * @param decision what it is booked to
     * @param ignored why it is left out
     */
    public record Detail(ListedTransaction listed, Optional<Decision> decision, Optional<IgnoredPayment> ignored) {
        /** Checks nothing but presence. */
        public Detail {
            Objects.requireNonNull(listed, "listed");
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(ignored, "ignored");
        }
    }

    /**
     * {@return a page of the statements, those read in last first}
     *
     * @param after where the page begins, as the page before said; none for the first
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<ImportedStatement> statements(Optional<StatementId> after, int limit) {
        return ports.transactions()
                .call(() -> Page.of(
                        ports.payments().statements(after, limit + 1),
                        limit,
                        one -> one.id().value()));
    }

    /**
     * {@return a page of the transactions, by day and id}
     *
     * @param query which ones
     * @param after where the page begins, as the page before said; none for the first
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<ListedTransaction> transactions(TransactionQuery query, Optional<PaymentPlace> after, int limit) {
        return ports.transactions()
                .call(() -> Page.of(
                        ports.payments().list(query, after, limit + 1),
                        limit,
                        one -> PaymentPlace.of(one.transaction()).toString()));
    }

    /**
     * {@return a transaction, with the version of what is decided on it}
     *
     * @param id an identity
     * @throws NotFoundException where there is none of this identity
     */
    public Versioned<Detail> find(PaymentId id) {
        return ports.transactions().call(() -> {
            ListedTransaction listed =
                    ports.payments().listed(id).orElseThrow(() -> new NotFoundException("transaction", id.value()));
            return new Versioned<>(
                    new Detail(listed, ports.bookings().of(id), ports.bookings().ignored(id)),
                    recorder.version(new Subject("payment", id.value())));
        });
    }
}
