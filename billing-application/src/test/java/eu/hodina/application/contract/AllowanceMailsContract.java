package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailEntry;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.client.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices of allowances and statements of retainers go out by mail, each once ever. */
public abstract class AllowanceMailsContract extends PortsContract {
    private static final AgreementId RETAINER = new AgreementId(identityOf("agreement 1"));
    private static final ClientId BAKERY = aClient("pekarna").id();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-10-20T08:00:00Z"));
    private Billing billing;

    protected AllowanceMailsContract(Ports empty) {
        super(empty);
    }

    /** Logs of 65 and 30 minutes in October, which are 75 and 30 in started quarters of an hour. */
    @BeforeEach
    void a_retainer() {
        billing = new Billing(ports(), Billing.Outside.closed(), now::get, new Random(7));
        inTransaction(() -> ports().priceLists().add(aPriceList("PROG", "1200.00")));
    }

    private void agreed(int minutes, boolean notifiesClient) {
        Retainer terms = Retainer.from(RETAINER, day("2026-10-01"))
                .fee(crowns("1000.00"))
                .includes(new Allowed.Time(minutes))
                .carryOver(1)
                .build();
        inTransaction(() -> ports().agreements()
                .add(new ClientAgreement(
                        terms,
                        BAKERY,
                        BilingualName.of("Správa", "Maintenance"),
                        AgreementStage.AGREED,
                        Optional.empty(),
                        notifiesClient)));
    }

    private void rated(String last, String then) {
        billing.rateWork().rateAndKeep(aFirm(), BAKERY, LocalDate.parse(last));
        now.set(Instant.parse(then));
    }

    private List<Mail> mails() {
        return ports()
                .transactions()
                .call(() -> ports().outbox().page(Optional.empty(), Optional.empty(), OptionalLong.empty(), 100))
                .stream()
                .map(MailEntry::mail)
                .toList();
    }

    private static String text(Mail mail) {
        return mail.text().replace('\u00a0', ' ');
    }

    @Test
    void a_notice_goes_to_the_manager_and_to_the_client_once() {
        agreed(120, true);
        billing.watchAllowances().watch();
        assertThat(billing.mails().allowances().queueAll()).isEqualTo(2);
        assertThat(billing.mails().allowances().queueAll()).isZero();
        assertThat(mails()).extracting(Mail::purpose).containsOnly(Mail.Purpose.NOTICE);
        assertThat(mails())
                .extracting(Mail::to)
                .containsExactlyInAnyOrder(aFirm().email(), aClient("pekarna").email());
        assertThat(mails()).extracting(Mail::client).containsExactlyInAnyOrder(Optional.empty(), Optional.of(BAKERY));
        assertThat(mails())
                .allSatisfy(mail -> assertThat(text(mail))
                        .contains("Sjednáno: 2:00 h", "Vyčerpáno: 1:45 h (87 %)", "Zbývá: 0:15 h"));
    }

    @Test
    void where_the_agreement_does_not_want_it_the_client_hears_nothing() {
        agreed(120, false);
        billing.watchAllowances().watch();
        rated("2026-10-31", "2026-11-02T08:00:00Z");
        assertThat(billing.mails().statements().queueAll()).isEqualTo(1);
        now.set(Instant.parse("2026-10-20T08:00:00Z"));
        assertThat(billing.mails().allowances().queueAll()).isEqualTo(1);
        assertThat(mails()).extracting(Mail::to).containsOnly(aFirm().email());
    }

    @Test
    void notices_of_long_ago_are_not_mailed() {
        agreed(120, true);
        billing.watchAllowances().watch();
        now.set(Instant.parse("2026-10-28T08:00:00Z"));
        assertThat(billing.mails().allowances().queueAll()).isZero();
    }

    @Test
    void the_statement_of_a_period_goes_out_once_when_it_is_rated_to_its_end() {
        agreed(120, true);
        assertThat(billing.mails().statements().queueAll()).isZero();
        rated("2026-10-31", "2026-11-02T08:00:00Z");
        assertThat(billing.mails().statements().queueAll()).isEqualTo(2);
        assertThat(billing.mails().statements().queueAll()).isZero();
        assertThat(mails()).hasSize(2).allSatisfy(mail -> {
            assertThat(mail.purpose()).isEqualTo(Mail.Purpose.REPORT);
            assertThat(mail.subject().replace('\u00a0', ' '))
                    .isEqualTo("Přehled čerpání Správa za 1. 10. 2026 až 31. 10. 2026");
            assertThat(text(mail))
                    .contains(
                            "Sjednáno: 2:00 h",
                            "Převedeno z minula: 0:00 h",
                            "Vyčerpáno: 1:45 h",
                            "Propadlo: 0:00 h",
                            "Zbývá: 0:15 h",
                            "den: 5. 10. 2026",
                            "čerpáno: 1:15 h",
                            "den: 6. 10. 2026",
                            "čerpáno: 0:30 h");
        });

        rated("2026-11-30", "2026-12-02T08:00:00Z");
        assertThat(billing.mails().statements().queueAll()).isEqualTo(2);
        assertThat(text(mails().get(0)))
                .contains(
                        "Sjednáno: 2:00 h",
                        "Převedeno z minula: 0:15 h",
                        "Vyčerpáno: 0:00 h",
                        "Propadlo: 0:15 h",
                        "Zbývá: 2:00 h")
                .doesNotContain(", čerpáno: ");
    }

    @Test
    void two_nodes_at_once_send_each_statement_once() throws Exception {
        agreed(120, true);
        rated("2026-10-31", "2026-11-02T08:00:00Z");
        CyclicBarrier start = new CyclicBarrier(2);
        List<Callable<Integer>> nodes = Collections.nCopies(2, () -> {
            start.await();
            return billing.mails().statements().queueAll();
        });
        ExecutorService threads = Executors.newFixedThreadPool(2);
        int queued = 0;
        try {
            for (Future<Integer> node : threads.invokeAll(nodes)) {
                queued += node.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(queued).isEqualTo(2);
        assertThat(mails()).hasSize(2);
    }
}
