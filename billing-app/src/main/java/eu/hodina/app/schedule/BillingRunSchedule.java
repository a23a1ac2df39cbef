package eu.hodina.app.schedule;

import eu.hodina.application.Billing;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.invoice.BillingRun;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.firm.Firm;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The billing run of a month, by itself: on a day of the next month all clients are billed up to the month's end. A run that
 * is done again finds what is billed already.
 */
public final class BillingRunSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(BillingRunSchedule.class);

    private final Billing billing;
    private final InstantSource clock;

    private BillingRunSchedule(Billing billing, InstantSource clock) {
        this.billing = billing;
        this.clock = clock;
    }

    /**
     * {@return the chore}
     *
     * @param day of the month, 1 to 28
     * @param time in Prague
     * @param clock tells which month has ended
     */
    public static Chore of(Billing billing, int day, LocalTime time, InstantSource clock) {
        return new Chore(
                "billing run",
                Timetable.monthly(day, time, ZoneId.of("Europe/Prague")),
                new BillingRunSchedule(billing, clock)::bill);
    }

    /** Clients that cannot be billed are told; a person bills them when the reason is gone. */
    private void bill() {
        List<Firm> firms = billing.ports()
                .transactions()
                .call(() -> billing.ports().firms().all());
        if (firms.size() != 1) {
            LOG.warn("billing run: one firm was expected, there are {}; bill with 'billing bill --firm'", firms.size());
            return;
        }
        Firm firm = firms.get(0);
        LocalDate last = LocalDate.ofInstant(clock.instant(), firm.zone())
                .withDayOfMonth(1)
                .minusDays(1);
        BillingRun run = billing.invoicing()
                .billClients()
                .issue(
                        new Caller("schedule", UUID.randomUUID().toString()),
                        firm,
                        BillingRequest.until(last),
                        List.of(),
                        client -> client.failure()
                                .ifPresent(failure -> LOG.warn(
                                        "billing run: {} was not billed: {}",
                                        client.client().code(),
                                        failure)));
        LOG.info("billing run up to {}: {} documents, {} clients not billed", last, run.documents(), run.failed());
    }
}
