package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Papers.aMail;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.mail.DispatchMail;
import eu.hodina.application.mail.MailEntry;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailPace;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.mail.MailTransport;
import eu.hodina.application.mail.MailTry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A mail of the outbox is one try's at a time, also where a dispatcher is slower than the others' patience. */
public abstract class OutboxTriesContract extends PortsContract {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123456Z");
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final MailId A = aMail("a").id();

    protected OutboxTriesContract(Ports empty) {
        super(empty);
    }

    private List<MailEntry> take(Instant now, int most) {
        return ports().transactions().call(() -> ports().outbox().take(now, now.minus(PATIENCE), most));
    }

    private void takenTwice() {
        ports().outbox().add(aMail("a"), NOON);
        assertThat(take(NOON, 1)).hasSize(1);
        assertThat(take(NOON.plusSeconds(901), 1))
                .extracting(MailEntry::lastTry)
                .containsExactly(2);
    }

    private MailEntry entry() {
        return ports().outbox().find(A).orElseThrow();
    }

    private DispatchMail dispatch(MailTransport transport, Supplier<Instant> clock) {
        return new Billing(
                        ports(),
                        new Billing.Outside(invoice -> List.of(), transport, (file, sink) -> {}),
                        clock::get,
                        new Random(1))
                .mails()
                .dispatch(MailPace.usual().perMinute(10_000));
    }

    @Test
    void a_mail_that_is_renewed_is_not_taken_before_patience_ends_anew() {
        ports().outbox().add(aMail("a"), NOON);
        take(NOON, 1);
        assertThat(ports().outbox().renew(A, 1, NOON.plusSeconds(800))).isTrue();
        assertThat(take(NOON.plusSeconds(1_700), 1)).isEmpty();
        assertThat(take(NOON.plusSeconds(1_701), 1)).hasSize(1);
        assertThat(ports().outbox().renew(A, 1, NOON.plusSeconds(1_702))).isFalse();
        assertThat(ports().outbox().renew(A, 2, NOON.plusSeconds(1_702))).isTrue();
        assertThat(ports().outbox().renew(aMail("nobody").id(), 1, NOON)).isFalse();
    }

    @Test
    void a_stale_refusal_after_the_mail_was_sent_changes_nothing() {
        takenTwice();
        ports().outbox().sent(A, 2, NOON.plusSeconds(905));
        MailEntry sent = entry();
        assertThat(ports().outbox().later(A, 1, NOON.plusSeconds(910), "421", NOON.plusSeconds(970)))
                .isFalse();
        assertThat(ports().outbox().failed(A, 1, NOON.plusSeconds(910), "550")).isFalse();
        assertThat(ports().outbox().later(A, 2, NOON.plusSeconds(910), "421", NOON.plusSeconds(970)))
                .isFalse();
        assertThat(sent.state()).isEqualTo(MailState.SENT);
        assertThat(entry()).isEqualTo(sent);
    }

    @Test
    void a_stale_refusal_of_a_mail_that_another_sends_changes_nothing() {
        takenTwice();
        MailEntry sending = entry();
        assertThat(ports().outbox().later(A, 1, NOON.plusSeconds(910), "421", NOON.plusSeconds(970)))
                .isFalse();
        assertThat(ports().outbox().failed(A, 1, NOON.plusSeconds(910), "550")).isFalse();
        assertThat(entry()).isEqualTo(sending);
    }

    @Test
    void what_the_server_has_is_sent_also_where_a_stale_try_says_so() {
        takenTwice();
        ports().outbox().later(A, 2, NOON.plusSeconds(905), "421", NOON.plusSeconds(965));
        ports().outbox().sent(A, 1, NOON.plusSeconds(910));
        assertThat(entry().state()).isEqualTo(MailState.SENT);
        assertThat(entry().tries())
                .extracting(MailTry::outcome)
                .containsExactly(MailTry.Outcome.TAKEN_OVER, MailTry.Outcome.LATER);
        assertThat(take(NOON.plusSeconds(9_000), 1)).isEmpty();
        ports().outbox().sent(A, 1, NOON.plusSeconds(999));
        assertThat(ports().outbox().head(A).orElseThrow().endedAt()).contains(NOON.plusSeconds(910));
    }

    @Test
    void a_mail_that_a_second_dispatcher_took_after_patience_is_not_sent_by_the_first() {
        ports().outbox().add(aMail("slow"), NOON);
        ports().outbox().add(aMail("a"), NOON);
        AtomicReference<Instant> now = new AtomicReference<>(NOON);
        List<String> sent = new ArrayList<>();
        DispatchMail second = dispatch((mail, files, date) -> sent.add("second " + mail.subject()), now::get);
        DispatchMail first = dispatch(
                (mail, files, date) -> {
                    sent.add("first " + mail.subject());
                    now.set(NOON.plusSeconds(901));
                    // takes both, for the first one's mail has hung too long as well
                    second.dispatchAll();
                },
                now::get);
        assertThat(first.dispatchAll()).isEqualTo(new DispatchMail.Outcome(1, 0, 0));
        assertThat(sent)
                .containsExactly(
                        "first " + aMail("slow").subject(),
                        "second " + aMail("slow").subject(),
                        "second " + aMail("a").subject());
        assertThat(ports().outbox().counts()).containsOnlyKeys(MailState.SENT);
    }

    @Test
    void a_hundred_mails_go_out_once_each_though_one_lane_is_slower_than_patience() throws Exception {
        for (int i = 0; i < 100; i++) {
            ports().outbox().add(aMail("nr. " + i), NOON);
        }
        List<MailId> sent = Collections.synchronizedList(new ArrayList<>());
        Lanes lanes = new Lanes(80, 25, 25, 25);
        ExecutorService executor = Executors.newFixedThreadPool(4);
        int counted = 0;
        try {
            for (Future<Integer> lane : executor.invokeAll(lanes.calls(sent))) {
                counted += lane.get();
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(sent).hasSize(100).doesNotHaveDuplicates();
        assertThat(counted).isEqualTo(100);
        // at 1000 seconds a quick lane takes what the slow one has not come to: all but 13 of its 20
        assertThat(ports().outbox().page(Optional.empty(), Optional.empty(), OptionalLong.empty(), 1_000).stream()
                        .filter(entry -> entry.tries().size() == 2))
                .hasSize(7);
    }

    /** Dispatchers of so many seconds a mail, each with its own clock: nobody acts while another one's time is earlier. */
    private final class Lanes {
        private final int[] seconds;
        private final Instant[] times;

        Lanes(int... seconds) {
            this.seconds = seconds;
            this.times = new Instant[seconds.length];
            Arrays.fill(times, NOON);
        }

        List<Callable<Integer>> calls(List<MailId> sent) {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < seconds.length; i++) {
                int lane = i;
                calls.add(() -> {
                    try {
                        return dispatch(
                                        (mail, files, date) -> {
                                            sent.add(mail.id());
                                            pass(lane);
                                        },
                                        () -> time(lane))
                                .dispatchAll()
                                .sent();
                    } finally {
                        end(lane);
                    }
                });
            }
            return calls;
        }

        private synchronized Instant time(int lane) {
            return times[lane];
        }

        private synchronized void pass(int lane) {
            times[lane] = times[lane].plusSeconds(seconds[lane]);
            notifyAll();
            try {
                while (Arrays.stream(times).anyMatch(other -> other.isBefore(times[lane]))) {
                    wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private synchronized void end(int lane) {
            times[lane] = Instant.MAX;
            notifyAll();
        }
    }
}
