package eu.hodina.application.invoice;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.client.ClientSearch;
import eu.hodina.application.rating.SharedFacts;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.money.MissingExchangeRateException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Use case: the run of the month's end. Each client is billed in a transaction of its own; one that cannot be is told and does
 * not stop the others. A run that was broken off is begun again: who was billed is found to have nothing left, so that there
 * is neither a second invoice nor a gap in the numbers. Clients are read page by page, the work of one at a time.
 */
public final class BillClients {
    private static final int PAGE = 200;

    private final Ports ports;
    private final ProposeInvoices propose;
    private final IssueInvoices issue;
    private final ChangeRecorder recorder;
    private final Identities identities;

    BillClients(
            Ports ports, ProposeInvoices propose, IssueInvoices issue, ChangeRecorder recorder, Identities identities) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.propose = Objects.requireNonNull(propose, "propose");
        this.issue = Objects.requireNonNull(issue, "issue");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
    }

    /**
     * Bills.
     *
     * @param caller who does it
     * @param firm who issues
     * @param until the last day
     * @param codes of the clients; none = all
     * @param listener is told of each client, in the order of their codes, when it is done
     * @return how it came out in all
     * @throws NotFoundException where there is no client of one of the codes; nothing is billed then
     */
    public BillingRun issue(
            Caller caller, Firm firm, LocalDate until, List<String> codes, Consumer<BilledClient> listener) {
        SharedFacts shared = new SharedFacts(ports);
        BillingRun run = each(
                codes,
                client -> BilledClient.issued(
                        client, issue.issue(caller, firm, client.id(), BillingRequest.until(until), shared)),
                listener);
        Subject subject = new Subject("billing-run", identities.next());
        ports.transactions().run(() -> recorder.created(caller, subject, Map.of("until", until, "run", run)));
        return run;
    }

    /**
     * Says what a run would bill; keeps nothing.
     *
     * @param firm who would issue
     * @param until the last day
     * @param codes of the clients; none = all
     * @param listener is told of each client, in the order of their codes
     * @return how it would come out in all
     * @throws NotFoundException where there is no client of one of the codes
     */
    public BillingRun preview(Firm firm, LocalDate until, List<String> codes, Consumer<BilledClient> listener) {
        return each(
                codes,
                client ->
                        BilledClient.proposed(client, propose.propose(firm, client.id(), BillingRequest.until(until))),
                listener);
    }

    /** One step of a run. */
    @FunctionalInterface
    private interface Step {
        BilledClient bill(Client client);
    }

    private BillingRun each(List<String> codes, Step step, Consumer<BilledClient> listener) {
        BillingRun run = BillingRun.NOTHING;
        if (!codes.isEmpty()) {
            List<Client> clients = ports.transactions()
                    .call(() -> codes.stream()
                            .distinct()
                            .sorted()
                            .map(code -> ports.clients()
                                    .findByCode(code)
                                    .orElseThrow(() -> new NotFoundException("client", code)))
                            .toList());
            return page(run, clients, step, listener);
        }
        Optional<String> after = Optional.empty();
        while (true) {
            Optional<String> last = after;
            List<Client> clients =
                    ports.transactions().call(() -> ports.clients().page(ClientSearch.of("", true), last, PAGE));
            run = page(run, clients, step, listener);
            if (clients.size() < PAGE) {
                return run;
            }
            after = Optional.of(clients.get(PAGE - 1).code());
        }
    }

    private static BillingRun page(
            BillingRun before, List<Client> clients, Step step, Consumer<BilledClient> listener) {
        BillingRun run = before;
        for (Client client : clients) {
            BilledClient billed = billed(client, step);
            listener.accept(billed);
            run = run.with(billed);
        }
        return run;
    }

    /** What is wrong with one client is told; what is wrong with the store stops the run. */
    private static BilledClient billed(Client client, Step step) {
        try {
            return step.bill(client);
        } catch (IllegalArgumentException
                | IllegalStateException
                | RefusedException
                | MissingExchangeRateException
                | ArithmeticException e) {
            return BilledClient.failed(client, String.valueOf(e.getMessage()));
        }
    }
}
