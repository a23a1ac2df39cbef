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
 * is neither a second invoice nor a gap in the numbers. Clients are read page by page, the work of a few at a time; their
 * numbers come in the order of their codes.
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
                ports.transactions().sideBySide(),
                codes,
                (client, turn) -> BilledClient.issued(
                        client, issue.issue(caller, firm, client.id(), BillingRequest.until(until), shared, turn)),
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
                1,
                codes,
                (client, turn) ->
                        BilledClient.proposed(client, propose.propose(firm, client.id(), BillingRequest.until(until))),
                listener);
    }

    private BillingRun each(int threads, List<String> codes, BillingCrew.Step step, Consumer<BilledClient> listener) {
        Tally tally = new Tally(listener);
        BillingCrew.Step tolerant = (client, turn) -> billed(client, step, turn);
        if (threads == 1) {
            pages(codes, clients -> clients.forEach(client -> tally.accept(tolerant.bill(client, () -> {}))));
        } else {
            try (BillingCrew crew = new BillingCrew(threads)) {
                pages(codes, clients -> crew.each(clients, tolerant, tally));
            }
        }
        return tally.run;
    }

    /** Tells the listener, and counts. */
    private static final class Tally implements Consumer<BilledClient> {
        private final Consumer<BilledClient> listener;
        private BillingRun run = BillingRun.NOTHING;

        Tally(Consumer<BilledClient> listener) {
            this.listener = listener;
        }

        @Override
        public void accept(BilledClient billed) {
            listener.accept(billed);
            run = run.with(billed);
        }
    }

    private void pages(List<String> codes, Consumer<List<Client>> page) {
        if (!codes.isEmpty()) {
            page.accept(ports.transactions()
                    .call(() -> codes.stream()
                            .distinct()
                            .sorted()
                            .map(code -> ports.clients()
                                    .findByCode(code)
                                    .orElseThrow(() -> new NotFoundException("client", code)))
                            .toList()));
            return;
        }
        Optional<String> after = Optional.empty();
        while (true) {
            Optional<String> last = after;
            List<Client> clients =
                    ports.transactions().call(() -> ports.clients().page(ClientSearch.of("", true), last, PAGE));
            page.accept(clients);
            if (clients.size() < PAGE) {
                return;
            }
            after = Optional.of(clients.get(PAGE - 1).code());
        }
    }

    /** What is wrong with one client is told; what is wrong with the store stops the run. */
    private static BilledClient billed(Client client, BillingCrew.Step step, Runnable turn) {
        try {
            return step.bill(client, turn);
        } catch (IllegalArgumentException
                | IllegalStateException
                | RefusedException
                | MissingExchangeRateException
                | ArithmeticException e) {
            return BilledClient.failed(client, String.valueOf(e.getMessage()));
        }
    }
}
