package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aWorkLog;
import static eu.hodina.application.fixture.Fixtures.anActivity;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.access.NotAllowedException;
import eu.hodina.application.access.ReportAccess;
import eu.hodina.application.access.Role;
import eu.hodina.application.insight.ReportAsked;
import eu.hodina.application.insight.ReportKind;
import eu.hodina.application.insight.ReportQuestion;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.invoice.HandReceipt;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportProblem;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.WorkLog;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reports over the small firm: 65 and 30 minutes of October for pekarna, an hour costs 480.00 and is billed at 1 200.00. */
public abstract class ReportsContract extends ReportContract {
    protected ReportsContract(Ports empty) {
        super(empty);
    }

    private void bill() {
        billing.invoicing()
                .issueInvoices()
                .issue(
                        new Caller("boss", "test"),
                        aFirm(),
                        aClient("pekarna").id(),
                        BillingRequest.until(day("2026-10-31")));
    }

    @Test
    void unbilled_work_counts_at_its_list_price_after_rounding_and_is_an_estimate() {
        Report margin = october("margin");
        assertThat(cells(margin, 0, "order", "client", "minutes", "billedMinutes", "billed", "unbilled"))
                .containsExactly("Z20260001", "Pekárna U Žáby s.r.o.", "95", "105", "0.00", "2100.00");
        assertThat(cells(margin, 0, "revenue", "labour", "margin", "marginPercent", "effectiveRate"))
                .containsExactly("2100.00", "760.00", "1340.00", "63.81", "1326.32");
        assertThat(margin.rows().get(0).isEstimate()).isTrue();
        assertThat(margin.rows().get(0).drill()).containsEntry("order", "Z20260001");
    }

    @Test
    void billed_work_is_no_estimate_and_earns_the_same() {
        bill();
        Report margin = october("margin");
        assertThat(cells(margin, 0, "billed", "unbilled", "revenue", "margin"))
                .containsExactly("2100.00", "0.00", "2100.00", "1340.00");
        assertThat(margin.rows().get(0).isEstimate()).isFalse();
        assertThat(total(margin, "revenue", "margin", "marginPercent")).containsExactly("2100.00", "1340.00", "63.81");
    }

    @Test
    void groupings_part_the_same_sums() {
        bill();
        for (String grouping : List.of("client", "order", "activity", "worker", "month")) {
            Report margin = october("margin", grouping);
            assertThat(total(margin, "minutes", "revenue", "labour", "margin"))
                    .as(grouping)
                    .containsExactly("95", "2100.00", "760.00", "1340.00");
        }
        assertThat(cells(october("margin", "month", "worker"), 0, "month", "worker"))
                .containsExactly("2026-10", "Jana Šťastná");
    }

    @Test
    void a_retainers_fee_goes_to_the_order_that_used_it() {
        Retainer retainer = Retainer.from(new AgreementId(identityOf("retainer")), day("2026-10-01"))
                .fee(crowns("5000.00"))
                .includes(new Allowed.Time(90))
                .build();
        ports().transactions()
                .run(() -> ports().agreements()
                        .add(new ClientAgreement(
                                retainer,
                                aClient("pekarna").id(),
                                BilingualName.same("Správa"),
                                AgreementStage.AGREED,
                                Optional.empty(),
                                false)));
        assertThat(cells(october("margin"), 0, "unbilled", "retainer", "revenue"))
                .containsExactly("300.00", "5000.00", "5300.00");
        bill();
        Report margin = october("margin");
        assertThat(cells(margin, 0, "billed", "retainer", "revenue")).containsExactly("300.00", "5000.00", "5300.00");
        assertThat(margin.rows()).hasSize(1);
    }

    @Test
    void filters_are_codes_and_numbers_and_the_last_day_is_of_the_month_of_the_first() {
        Report margin = reports.make(reports.ask(new ReportAsked(
                "margin",
                Optional.of("2026-10-01"),
                Optional.empty(),
                Optional.of("pekarna"),
                Optional.of("Z20260001"),
                Optional.empty(),
                Optional.of("jana"),
                List.of(),
                Optional.empty(),
                Optional.empty())));
        assertThat(cells(margin, 0, "minutes", "revenue")).containsExactly("95", "2100.00");
    }

    @Test
    void work_without_a_price_makes_a_row_of_error_and_no_zero() {
        ports().transactions().run(() -> ports().workLogs().addAll(List.of(aWorkLog("priced", "2026-10-07", 60))));
        ports().transactions().run(() -> ports().activities().add(anActivity("REVIZE")));
        ports().transactions().run(() -> ports().workLogs().addAll(List.of(ofActivity("REVIZE"))));
        Report margin = october("margin", "client");
        assertThat(cells(margin, 0, "minutes", "revenue", "margin")).containsExactly("215", "-", "-");
        assertThat(margin.rows().get(0).problems())
                .extracting(problem -> problem.code())
                .containsExactly(ReportProblem.Code.CANNOT_BE_RATED);
        assertThat(total(margin, "minutes", "labour", "revenue")).containsExactly("215", "1720.00", "-");
    }

    private static WorkLog ofActivity(String code) {
        WorkLog usual = aWorkLog("of " + code, "2026-10-08", 60);
        return new WorkLog(
                usual.id(),
                usual.order(),
                usual.task(),
                usual.worker(),
                new ActivityCode(code),
                usual.date(),
                usual.start(),
                usual.minutes(),
                usual.kind(),
                usual.writeOff(),
                usual.note());
    }

    @Test
    void time_is_shown_by_worker_order_and_activity_and_leads_to_the_logs() {
        Report time = october("time");
        assertThat(cells(time, 0, "worker", "order", "activity", "kind", "minutes", "waiting", "logs"))
                .containsExactly("Jana Šťastná", "Z20260001", "Programování", "billable", "95", "0", "2");
        assertThat(time.rows().get(0).drill())
                .containsEntry("worker", "jana")
                .containsEntry("order", "Z20260001")
                .containsEntry("from", "2026-10-01")
                .containsEntry("to", "2026-10-31");
    }

    @Test
    void unbilled_work_tells_why_it_waits_and_how_old_it_is() {
        Report unbilled = october("unbilled");
        assertThat(cells(unbilled, 0, "order", "reason", "minutes", "value", "oldest", "age30", "age60", "ageOver60"))
                .containsExactly(
                        "Z20260001", "to be billed", "95", "2100.00", "2026-10-05", "600.00", "1500.00", "0.00");
        bill();
        assertThat(october("unbilled").rows()).isEmpty();
    }

    @Test
    void receivables_are_seen_on_the_evening_of_any_day() {
        bill();
        Report now = receivables("2026-11-05");
        assertThat(cells(now, 0, "client", "notDue", "to30", "open", "overpaid"))
                .containsExactly("Pekárna U Žáby s.r.o.", "2541.00", "0.00", "2541.00", "0.00");
        assertThat(receivables("2026-11-04").rows()).isEmpty();
        assertThat(cells(receivables("2026-12-20"), 0, "notDue", "to30", "to60"))
                .containsExactly("0.00", "0.00", "2541.00");
        ports().transactions()
                .run(() -> ports().documentAccounts()
                        .receive(new HandReceipt(
                                identityOf("receipt"),
                                ports().invoices().all().get(0).id(),
                                day("2026-11-10"),
                                crowns("541.00"))));
        assertThat(total(receivables("2026-11-09"), "open")).containsExactly("2541.00");
        assertThat(total(receivables("2026-11-10"), "open")).containsExactly("2000.00");
        Report documents = reports.make(reports.ask(new ReportAsked(
                "receivables",
                Optional.empty(),
                Optional.empty(),
                Optional.of("pekarna"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("2026-11-30"),
                Optional.empty())));
        assertThat(cells(documents, 0, "document", "issued", "due", "to30", "open"))
                .containsExactly("FV20260001", "2026-11-05", "2026-11-19", "2000.00", "2000.00");
    }

    private Report receivables(String asOf) {
        return reports.make(reports.ask(new ReportAsked(
                "receivables",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(asOf),
                Optional.empty())));
    }

    @Test
    void agreements_show_what_became_of_each_allowance() {
        Retainer retainer = Retainer.from(new AgreementId(identityOf("retainer")), day("2026-10-01"))
                .fee(crowns("5000.00"))
                .includes(new Allowed.Time(600))
                .carryOver(1)
                .build();
        ports().transactions()
                .run(() -> ports().agreements()
                        .add(new ClientAgreement(
                                retainer,
                                aClient("pekarna").id(),
                                BilingualName.same("Správa"),
                                AgreementStage.AGREED,
                                Optional.empty(),
                                false)));
        Report agreements = october("agreements");
        assertThat(cells(agreements, 0, "agreement", "period", "granted", "used", "lapsed", "left", "usedPercent"))
                .containsExactly("Správa", "2026-10-01", "600", "105", "0", "495", "17.50");
    }

    @Test
    void revenue_realisation_and_rounding_are_parts_of_the_same_facts() {
        bill();
        assertThat(cells(october("revenue"), 0, "month", "kind", "billed", "revenue"))
                .containsExactly("2026-10", "order", "2100.00", "2100.00");
        assertThat(cells(october("realisation"), 0, "minutes", "billedPercent", "realised", "realisation"))
                .containsExactly("95", "110.53", "2100.00", "100.00");
        assertThat(cells(october("rounding"), 0, "minutes", "billedMinutes", "rounded", "billedPercent"))
                .containsExactly("95", "105", "10", "110.53");
        assertThat(october("rework").rows()).isEmpty();
    }

    @Test
    void a_filter_that_would_change_nothing_is_refused() {
        assertThatThrownBy(() -> october("receivables", "month"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("by client");
    }

    @Test
    void who_only_works_sees_the_own_time_and_nothing_else() {
        WorkerId jana = new WorkerId(identityOf("worker jana"));
        ReportQuestion time = reports.ask(ReportAsked.of("time"));
        ReportQuestion own = ReportAccess.allowed(time, Role.WORKER, Optional.of(jana));
        assertThat(own.filter().worker()).contains(jana);
        assertThat(ReportAccess.allowed(time, Role.ACCOUNTANT, Optional.empty()))
                .isEqualTo(time);
        assertThatThrownBy(() ->
                        ReportAccess.allowed(own, Role.WORKER, Optional.of(new WorkerId(identityOf("worker karel")))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> ReportAccess.allowed(time, Role.WORKER, Optional.empty()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void margins_are_the_managers() {
        ReportQuestion margin = reports.ask(ReportAsked.of("margin"));
        assertThat(ReportAccess.allowed(margin, Role.MANAGER, Optional.empty())).isEqualTo(margin);
        for (Role role : List.of(Role.ADMINISTRATOR, Role.ACCOUNTANT, Role.WORKER)) {
            assertThatThrownBy(() -> ReportAccess.allowed(margin, role, Optional.empty()))
                    .isInstanceOf(NotAllowedException.class);
            assertThat(ReportAccess.kinds(role))
                    .doesNotContain(ReportKind.MARGIN)
                    .contains(ReportKind.TIME);
        }
    }

    @Test
    void what_is_not_there_is_refused_with_its_place() {
        assertThatThrownBy(() -> reports.ask(ReportAsked.of("gossip"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> october("margin", "mood"))
                .hasMessageContaining("client, order, activity, worker, month");
        assertThatThrownBy(() -> reports.ask(new ReportAsked(
                        "margin",
                        Optional.of("2026-10-31"),
                        Optional.of("2026-10-01"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("from 2026-10-31 on");
    }
}
