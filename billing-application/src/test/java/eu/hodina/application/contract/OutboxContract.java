package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Papers.aMail;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.reminder.SentReminders.SentReminder;
import eu.hodina.domain.invoice.InvoiceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox, and the reminders that went into it. */
public abstract class OutboxContract extends PortsContract {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123456Z");
    private static final Instant LONG_AGO = NOON.minus(Duration.ofMinutes(15));
    private static final InvoiceId FIRST = anInvoice("FV20260001").id();
    private static final InvoiceId SECOND = anInvoice("FV20260002").id();

    protected OutboxContract(Ports empty) {
        super(empty);
    }

    @BeforeEach
    void two_invoices() {
        ports().invoices().add(anInvoice("FV20260001"));
        ports().invoices().add(anInvoice("FV20260002"));
    }

    @Test
    void mails_come_back_in_the_order_of_the_queue() {
        List<Mail> queued = List.of(aMail("c", SECOND, FIRST), aMail("a"), aMail("b", FIRST));
        queued.forEach(mail -> ports().outbox().add(mail, NOON));
        assertThat(ports().outbox().all()).containsExactlyElementsOf(queued);
        assertThat(ports().outbox().stateOf(aMail("a").id())).isEqualTo(MailState.QUEUED);
    }

    @Test
    void the_oldest_is_taken_first_and_each_once() {
        List.of("c", "a", "b").forEach(words -> ports().outbox().add(aMail(words), NOON));
        assertThat(List.of(take(), take(), take()))
                .containsExactly(Optional.of(aMail("c")), Optional.of(aMail("a")), Optional.of(aMail("b")));
        assertThat(take()).isEmpty();
        assertThat(ports().outbox().stateOf(aMail("a").id())).isEqualTo(MailState.SENDING);
    }

    private Optional<Mail> take() {
        return ports().transactions().call(() -> ports().outbox().take(NOON, LONG_AGO));
    }

    @Test
    void a_mail_whose_dispatcher_was_killed_is_taken_again() {
        ports().outbox().add(aMail("a", FIRST), LONG_AGO);
        assertThat(ports().outbox().take(LONG_AGO.minusMillis(1), LONG_AGO)).contains(aMail("a", FIRST));
        assertThat(take()).contains(aMail("a", FIRST));
        assertThat(take()).isEmpty();
    }

    @Test
    void what_ended_is_not_taken_again() {
        ports().outbox().add(aMail("a"), LONG_AGO);
        ports().outbox().add(aMail("b"), LONG_AGO);
        take();
        take();
        ports().outbox().sent(aMail("a").id(), NOON);
        ports().outbox().failed(aMail("b").id(), NOON, "550 neznámý příjemce");
        assertThat(ports().outbox().stateOf(aMail("a").id())).isEqualTo(MailState.SENT);
        assertThat(ports().outbox().stateOf(aMail("b").id())).isEqualTo(MailState.FAILED);
        assertThat(ports().outbox().take(NOON.plusSeconds(9_000), NOON.plusSeconds(8_000)))
                .isEmpty();
    }

    @Test
    void a_mail_that_is_not_there_has_no_state() {
        assertThatThrownBy(() -> ports().outbox().stateOf(aMail("a").id())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ports().outbox().sent(aMail("a").id(), NOON))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void four_dispatchers_never_take_the_same_mail() throws Exception {
        for (int i = 0; i < 40; i++) {
            ports().outbox().add(aMail("nr. " + i), NOON);
        }
        CyclicBarrier start = new CyclicBarrier(4);
        List<Callable<List<Mail>>> dispatchers = Collections.nCopies(4, () -> {
            start.await();
            List<Mail> taken = new ArrayList<>();
            for (Optional<Mail> mail = take(); mail.isPresent(); mail = take()) {
                taken.add(mail.get());
            }
            return taken;
        });
        List<Mail> taken = new ArrayList<>();
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<Mail>> dispatcher : executor.invokeAll(dispatchers)) {
                taken.addAll(dispatcher.get());
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(taken).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void an_invoice_reaches_a_level_once() {
        ports().outbox().add(aMail("reminder", FIRST), NOON);
        ports().sentReminders()
                .add(FIRST, 1, day("2026-11-17"), aMail("reminder").id());
        ports().sentReminders()
                .add(FIRST, 2, day("2026-11-24"), aMail("reminder").id());
        assertThat(ports().sentReminders().all())
                .containsExactly(
                        new SentReminder(
                                FIRST, 1, day("2026-11-17"), aMail("reminder").id()),
                        new SentReminder(
                                FIRST, 2, day("2026-11-24"), aMail("reminder").id()));
        assertThatThrownBy(() -> ports().sentReminders()
                        .add(FIRST, 1, day("2026-12-01"), aMail("reminder").id()))
                .isInstanceOf(IllegalStateException.class);
    }
}
