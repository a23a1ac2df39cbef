package eu.hodina.application.invoice;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Fixtures.aTask;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.WorkAnnex;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.rating.Disposition;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of the work behind a document. An hour costs 1 450.00, ten a month are in the retainer. */
class WorkBehindTest {
    private static final Order WEB = anOrder("Z20260001", Optional.of(aClient("pekarna")));

    private final Ports ports = new MemoryPorts();
    private final Billing billing = new Billing(
            ports, Billing.Outside.closed(), InstantSource.fixed(Instant.parse("2026-04-02T08:00:00Z")), new Random(7));

    @BeforeEach
    void found() {
        aSmallFirmIn(ports);
        ports.priceLists().add(aPriceList("PROG", "1450.00"));
        ports.orders().addTask(aTask("T-" + WEB.number(), WEB));
        Retainer retainer = Retainer.from(new AgreementId(identityOf("retainer")), day("2026-01-01"))
                .fee(crowns("10000.00"))
                .includes(new Allowed.Time(600))
                .build();
        ports.agreements()
                .add(new ClientAgreement(
                        retainer,
                        aClient("pekarna").id(),
                        BilingualName.same("Správa"),
                        AgreementStage.AGREED,
                        Optional.empty(),
                        false));
    }

    private void work(String note, String date, int minutes, WorkKind kind, Optional<String> writeOff) {
        ports.workLogs()
                .addAll(List.of(new WorkLog(
                        new WorkLogId(identityOf("log " + note)),
                        WEB.id(),
                        new TaskId(identityOf("task T-" + WEB.number())),
                        new WorkerId(identityOf("worker jana")),
                        new ActivityCode("PROG"),
                        day(date),
                        Optional.empty(),
                        minutes,
                        kind,
                        writeOff,
                        note)));
    }

    private Optional<WorkAnnex> billed(boolean annex) {
        IssuedBilling issued = billing.invoicing()
                .issueInvoices()
                .issue(
                        new Caller("boss", "test"),
                        aFirm(),
                        aClient("pekarna").id(),
                        BillingRequest.until(day("2026-01-31")));
        Invoice invoice = issued.documents().get(0);
        Invoice asking = Invoice.issue(
                invoice.id(),
                invoice.number(),
                invoice.content().toBuilder().annex(annex).build(),
                invoice.issueDate(),
                invoice.taxPoint());
        return new WorkBehind(ports).of(asking);
    }

    @Test
    void every_log_of_the_month_stands_with_what_became_of_it_and_what_is_left() {
        work("Formulář", "2026-01-10", 11 * 60, WorkKind.BILLABLE, Optional.empty());
        work("Porada", "2026-01-12", 30, WorkKind.INTERNAL, Optional.empty());
        work("Dárek", "2026-01-11", 45, WorkKind.BILLABLE, Optional.of("první návštěva"));
        WorkAnnex annex = billed(true).orElseThrow();
        List<String> rows = new ArrayList<>();
        annex.work()
                .forEach(row -> rows.add(row.date() + " " + row.note() + " " + row.measured() + " " + row.billed() + " "
                        + row.disposition() + " " + row.agreement().orElse("-") + " "
                        + row.amount().toPlainString()));
        assertThat(rows)
                .containsExactly(
                        "2026-01-10 Formulář 600 600 COVERED Správa 0.00",
                        "2026-01-10 Formulář 60 60 BILLABLE - 1450.00",
                        "2026-01-11 Dárek 45 0 WRITTEN_OFF - 0.00",
                        "2026-01-12 Porada 30 0 INTERNAL - 0.00");
        WorkAnnex.Row first = annex.work().get(0);
        assertThat(first.worker()).isEqualTo("Jana Šťastná");
        assertThat(first.order()).startsWith("Z20260001 ");
        assertThat(first.activity()).isEqualTo("Programování");
        assertThat(annex.allowances())
                .containsExactly(new WorkAnnex.Allowance(
                        "Správa",
                        day("2026-01-01"),
                        new Allowed.Time(600),
                        new Allowed.Time(600),
                        new Allowed.Time(0),
                        new Allowed.Time(0)));
    }

    @Test
    void work_that_is_covered_alone_stands_with_the_fee_that_pays_it() {
        work("Dohled", "2026-01-10", 90, WorkKind.BILLABLE, Optional.empty());
        WorkAnnex annex = billed(true).orElseThrow();
        assertThat(annex.work()).extracting(WorkAnnex.Row::disposition).containsExactly(Disposition.COVERED);
        assertThat(annex.allowances()).singleElement().satisfies(left -> {
            assertThat(left.used()).isEqualTo(new Allowed.Time(90));
            assertThat(left.agreement()).isEqualTo("Správa");
        });
    }

    @Test
    void a_document_that_does_not_ask_for_it_has_none() {
        work("Dohled", "2026-01-10", 90, WorkKind.BILLABLE, Optional.empty());
        assertThat(billed(false)).isEmpty();
    }
}
