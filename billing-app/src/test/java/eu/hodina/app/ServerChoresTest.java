package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.app.demo.DemoFirm;
import eu.hodina.app.schedule.Chore;
import eu.hodina.application.Billing;
import eu.hodina.application.mail.MailPace;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSource;
import eu.hodina.application.payment.StatementSourceException;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ServerChoresTest {
    private static final ServicePackage PACKAGE = new ServicePackage(
            new AgreementId("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071"),
            new AgreementScope(Optional.empty(), Optional.empty()),
            LocalDate.of(2026, 1, 1),
            Optional.of(LocalDate.of(2026, 12, 15)),
            Money.parse("CZK", "9000.00"),
            Optional.of(new Allowed.Time(600)),
            Optional.empty());

    @Test
    void a_package_that_expires_is_told_once() {
        MemoryPorts ports = new MemoryPorts();
        ports.transactions().run(() -> {
            ports.firms().add(DemoFirm.firm());
            DemoFirm.clients().forEach(ports.clients()::add);
            ports.agreements()
                    .add(new ClientAgreement(
                            PACKAGE,
                            DemoFirm.clients().get(1).id(),
                            BilingualName.same("Balíček"),
                            AgreementStage.AGREED,
                            Optional.empty(),
                            true));
        });
        Billing billing = new Billing(
                ports, Billing.Outside.closed(), () -> Instant.parse("2026-11-23T09:00:00Z"), new Random(7));
        ServerChores.of(billing, MailPace.usual(), ReminderSettings.at(Map.of()))
                .forEach(chore -> chore.work().run());
        ServerChores.of(billing, MailPace.usual(), ReminderSettings.at(Map.of()))
                .forEach(chore -> chore.work().run());
        assertThat(ports.notices().page(Optional.empty(), 100))
                .extracting(notice -> notice.kind() + " " + notice.basis() + " " + notice.audience())
                .containsExactlyInAnyOrder("package-expires 2026-12-15 MANAGER", "package-expires 2026-12-15 CLIENT");
    }

    @Test
    void statements_are_fetched_where_a_bank_is_set_up_and_a_failure_waits_for_the_next_hour() {
        MemoryPorts ports = new MemoryPorts();
        ports.transactions().run(() -> ports.firms().add(DemoFirm.firm()));
        List<String> asked = new ArrayList<>();
        StatementSource bank = new StatementSource() {
            @Override
            public List<Iban> accounts() {
                return List.of(DemoFirm.firm().accounts().get(0).iban());
            }

            @Override
            public StatementFile fetch(Iban account, LocalDate from, LocalDate to) {
                asked.add(from + " " + to);
                throw new StatementSourceException(StatementSourceException.Reason.NOT_LET_IN, "no");
            }
        };
        assertThat(fetching(ports, Billing.Outside.closed())).isEmpty();
        fetching(ports, Billing.Outside.closed().withBank(bank))
                .orElseThrow()
                .work()
                .run();
        assertThat(asked).containsExactly("2026-10-24 2026-11-23");
    }

    private static Optional<Chore> fetching(MemoryPorts ports, Billing.Outside outside) {
        Billing billing = new Billing(ports, outside, () -> Instant.parse("2026-11-23T09:00:00Z"), new Random(7));
        return ServerChores.of(billing, MailPace.usual(), ReminderSettings.at(Map.of())).stream()
                .filter(chore -> chore.name().equals("statements of the bank"))
                .findFirst();
    }
}
