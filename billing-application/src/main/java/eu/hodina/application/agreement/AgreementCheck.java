package eu.hodina.application.agreement;

import eu.hodina.application.RefusedException;
import eu.hodina.application.catalog.Activities;
import eu.hodina.application.client.Clients;
import eu.hodina.application.order.Orders;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerPeriod;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What an agreement has to agree with: its client, that which its scope names, and what is rated and billed already. */
public final class AgreementCheck {
    /** Before it, nobody kept books with Hodina; it bounds how many periods there are to count. */
    private static final LocalDate FIRST = LocalDate.parse("1990-01-01");

    private final Clients clients;
    private final Orders orders;
    private final Activities activities;
    private final AgreementUse use;

    /**
     * Knows what agreements may name.
     *
     * @param clients who agree
     * @param orders of clients
     * @param activities the kinds of work
     * @param use tells what is rated and billed
     */
    public AgreementCheck(Clients clients, Orders orders, Activities activities, AgreementUse use) {
        this.clients = Objects.requireNonNull(clients, "clients");
        this.orders = Objects.requireNonNull(orders, "orders");
        this.activities = Objects.requireNonNull(activities, "activities");
        this.use = Objects.requireNonNull(use, "use");
    }

    /** Other work on the client's bills waits until the transaction ends. */
    void lock(ClientId client) {
        clients.lock(client);
    }

    /** A client that was put away is offered nothing. */
    void refusePutAway(AgreementDraft draft) {
        require(
                clients.find(draft.client())
                        .filter(client -> client.card().archived())
                        .isEmpty(),
                "/client",
                "a client that is not put away was expected");
    }

    void refuseUnknown(AgreementDraft draft) {
        Client client = clients.find(draft.client())
                .orElseThrow(() -> new RefusedException("/client", "the id of a client who is there was expected"));
        Agreement terms = draft.terms();
        require(
                terms.currency().equals(client.currency()),
                "/currency",
                "the currency of the client, " + client.currency() + ", was expected, not " + terms.currency());
        terms.scope()
                .order()
                .ifPresent(id -> require(
                        orders.of(Optional.of(client.id())).stream()
                                .anyMatch(order -> order.id().equals(id)),
                        "/order",
                        "the id of an order of the client was expected"));
        terms.scope()
                .activities()
                .ifPresent(codes -> codes.forEach(code -> require(
                        !activities.versions(code).isEmpty(),
                        "/activities",
                        "codes of activities that are there were expected, not '" + code + "'")));
        require(
                !begins(terms).isBefore(FIRST),
                terms instanceof Retainer ? "/retainer/from" : "/package/purchased",
                "a first day from " + FIRST + " on was expected, not " + begins(terms));
    }

    /** What covers work may not begin before work that is rated without it; a bare fee may, and is billed late. */
    void refuseRated(ClientAgreement agreement, String path) {
        boolean coversWork = agreement.terms().includes().isPresent();
        use.ratedTo(agreement.client())
                .filter(last -> coversWork && !begins(agreement.terms()).isAfter(last))
                .ifPresent(last -> {
                    throw new RefusedException(
                            path,
                            "a first day after " + last + ", to which the client's work is rated, was expected, not "
                                    + begins(agreement.terms()));
                });
    }

    /** Whatever ends or changes from a day on: it may not be billed from that day on already. */
    void refuseBilledFrom(ClientAgreement agreement, LocalDate day, String path) {
        billedTo(agreement).filter(last -> !last.isBefore(day)).ifPresent(last -> {
            throw new RefusedException(
                    path, "a day after " + last + ", to which the agreement is billed, was expected, not " + day);
        });
    }

    /** The last day that is rated, or that a billed fee of it pays for. */
    Optional<LocalDate> billedTo(ClientAgreement agreement) {
        Optional<LocalDate> rated =
                use.ratedTo(agreement.client()).filter(last -> !last.isBefore(begins(agreement.terms())));
        Stream<LocalDate> paid =
                agreement.terms() instanceof Retainer retainer ? paidFor(retainer, agreement.client()) : Stream.of();
        return Stream.concat(rated.stream(), paid).max(LocalDate::compareTo);
    }

    private Stream<LocalDate> paidFor(Retainer retainer, ClientId client) {
        return use.billedFees(client).stream()
                .filter(fee -> fee.agreement().equals(retainer.id()))
                .<RetainerPeriod>mapMulti(
                        (fee, next) -> retainer.periodBeginning(fee.period()).ifPresent(next))
                .map(RetainerPeriod::lastValid);
    }

    private static LocalDate begins(Agreement terms) {
        return terms.validity().first().orElseThrow();
    }

    private static void require(boolean holds, String path, String expected) {
        if (!holds) {
            throw new RefusedException(path, expected);
        }
    }
}
