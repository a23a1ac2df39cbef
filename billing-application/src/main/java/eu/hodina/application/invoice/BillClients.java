package eu.hodina.application.invoice;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
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
import java.util.ArrayList;
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
     * Bills, and deducts the advances of the orders that are billed.
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
        return issue(caller, firm, BillingRequest.until(until), codes, listener);
    }

    /**
     * Bills.
     *
     * @param caller who does it
     * @param firm who issues
     * @param request up to which day, and how
     * @param codes of the clients; none = all
     * @param listener is told of each client, in the order of their codes, when it is done
     * @return how it came out in all
     * @throws NotFoundException where there is no client of one of the codes; nothing is billed then
     */
    public BillingRun issue(
            Caller caller, Firm firm, BillingRequest request, List<String> codes, Consumer<BilledClient> listener) {
        BillingRun run =
                each(ports.transactions().sideBySide(), pages(codes), issuing(caller, firm, request), listener);
        record(caller, request, run);
        return run;
    }

    /**
     * Bills some clients of a run that is done piece by piece.
     *
     * @param caller who does it
     * @param firm who issues
     * @param request up to which day, and how
     * @param after the code after which it begins; none for the first
     * @param limit the most clients, from 1 to {@link Page#LONGEST}
     * @return what each client was billed, and the code after which the next piece begins
     */
    public Page<BilledClient> issue(
            Caller caller, Firm firm, BillingRequest request, Optional<String> after, int limit) {
        List<BilledClient> billed = new ArrayList<>();
        Page<Client> page = clients(after, limit);
        BillingRun run = each(
                ports.transactions().sideBySide(),
                handed -> handed.accept(page.items()),
                issuing(caller, firm, request),
                billed::add);
        record(caller, request, run);
        return new Page<>(billed, page.next());
    }

    private BillingCrew.Step issuing(Caller caller, Firm firm, BillingRequest request) {
        SharedFacts shared = new SharedFacts(ports);
        return (client, turn) ->
                BilledClient.issued(client, issue.issue(caller, firm, client.id(), request, shared, turn));
    }

    private void record(Caller caller, BillingRequest request, BillingRun run) {
        Subject subject = new Subject("billing-run", identities.next());
        ports.transactions().run(() -> recorder.created(caller, subject, Map.of("until", request.until(), "run", run)));
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
        return preview(firm, BillingRequest.until(until), codes, listener);
    }

    /**
     * Says what a run would bill; keeps nothing.
     *
     * @param firm who would issue
     * @param request up to which day, and how
     * @param codes of the clients; none = all
     * @param listener is told of each client, in the order of their codes
     * @return how it would come out in all
     * @throws NotFoundException where there is no client of one of the codes
     */
    public BillingRun preview(Firm firm, BillingRequest request, List<String> codes, Consumer<BilledClient> listener) {
        return each(1, pages(codes), proposing(firm, request), listener);
    }

    /**
     * Says what a piece of a run would bill; keeps nothing.
     *
     * @param firm who would issue
     * @param request up to which day, and how
     * @param after the code after which it begins; none for the first
     * @param limit the most clients, from 1 to {@link Page#LONGEST}
     * @return what each client would be billed, and the code after which the next piece begins
     */
    public Page<BilledClient> preview(Firm firm, BillingRequest request, Optional<String> after, int limit) {
        List<BilledClient> billed = new ArrayList<>();
        Page<Client> page = clients(after, limit);
        each(1, handed -> handed.accept(page.items()), proposing(firm, request), billed::add);
        return new Page<>(billed, page.next());
    }

    private BillingCrew.Step proposing(Firm firm, BillingRequest request) {
        return (client, turn) -> BilledClient.proposed(client, propose.propose(firm, client.id(), request));
    }

    private Page<Client> clients(Optional<String> after, int limit) {
        return Page.of(
                ports.transactions().call(() -> ports.clients().page(ClientSearch.of("", true), after, limit + 1)),
                limit,
                Client::code);
    }

    /** Hands over the clients of a run, page by page. */
    @FunctionalInterface
    private interface Pages {
        void each(Consumer<List<Client>> page);
    }

    private BillingRun each(int threads, Pages pages, BillingCrew.Step step, Consumer<BilledClient> listener) {
        Tally tally = new Tally(listener);
        BillingCrew.Step tolerant = (client, turn) -> billed(client, step, turn);
        if (threads == 1) {
            pages.each(clients -> clients.forEach(client -> tally.accept(tolerant.bill(client, () -> {}))));
        } else {
            try (BillingCrew crew = new BillingCrew(threads)) {
                pages.each(clients -> crew.each(clients, tolerant, tally));
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

    private Pages pages(List<String> codes) {
        return codes.isEmpty() ? this::all : page -> page.accept(of(codes));
    }

    private List<Client> of(List<String> codes) {
        return ports.transactions()
                .call(() -> codes.stream()
                        .distinct()
                        .sorted()
                        .map(code -> ports.clients()
                                .findByCode(code)
                                .orElseThrow(() -> new NotFoundException("client", code)))
                        .toList());
    }

    private void all(Consumer<List<Client>> page) {
        Optional<String> after = Optional.empty();
        while (true) {
            Page<Client> clients = clients(after, Page.LONGEST);
            page.accept(clients.items());
            after = clients.next();
            if (after.isEmpty()) {
                return;
            }
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
