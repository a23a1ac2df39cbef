package eu.hodina.persistence;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Fixtures.aTask;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.invoice.BillingRun;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.Trail;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run of the month's end over nine clients: broken off in the middle of one, and two at once. */
class BillingRunTest {
    private static final int OTHERS = 8;

    private final Ports ports = TestStore.empty();

    @BeforeEach
    void nine_clients_with_work_in_october() {
        aSmallFirmIn(ports);
        ports.priceLists().add(aPriceList("PROG", "1200.00"));
        for (int i = 0; i < OTHERS; i++) {
            Client client = aClient("client-" + i);
            Order order = anOrder("Z2026010" + i, Optional.of(client));
            ports.clients().add(client);
            ports.orders().add(order);
            ports.orders().addTask(aTask("T-" + i, order));
            ports.workLogs()
                    .addAll(List.of(WorkLog.billable(
                            new WorkLogId(identityOf("log " + i)),
                            order.id(),
                            aTask("T-" + i, order).id(),
                            new WorkerId(identityOf("worker jana")),
                            new ActivityCode("PROG"),
                            day("2026-10-10"),
                            60)));
        }
    }

    private static BillingRun bill(Ports some) {
        Billing billing = new Billing(
                some,
                Billing.Outside.closed(),
                InstantSource.fixed(Instant.parse("2026-11-02T08:00:00Z")),
                new SecureRandom());
        return billing.invoicing()
                .billClients()
                .issue(new Caller("bill", "test"), aFirm(), day("2026-10-31"), List.of(), client -> {});
    }

    private void assertThatEachIsBilledOnceWithoutAGap() {
        assertThat(ports.invoices().all())
                .extracting(invoice -> invoice.number().value())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, OTHERS + 1)
                        .mapToObj(i -> "FV2026000" + i)
                        .toList());
        assertThat(ports.invoices().all())
                .extracting(invoice -> invoice.content().client())
                .doesNotHaveDuplicates();
        assertThat(ports.ratedPeriods().measuredMinutes()).isEqualTo(95 + 60L * OTHERS);
    }

    @Test
    void a_run_whose_connection_breaks_in_the_middle_is_begun_again_without_a_second_invoice_or_a_gap() {
        assertThatThrownBy(() -> bill(breakingAtTheFourthDocument())).isInstanceOf(RuntimeException.class);
        assertThat(ports.invoices().all()).hasSize(3);
        assertThat(bill(ports)).isEqualTo(new BillingRun(OTHERS + 1, OTHERS - 2, OTHERS - 2, 0));
        assertThatEachIsBilledOnceWithoutAGap();
        assertThat(bill(ports)).isEqualTo(new BillingRun(OTHERS + 1, 0, 0, 0));
    }

    /** The server drops the connection within the transaction, as it does when a program is killed. */
    private Ports breakingAtTheFourthDocument() {
        AtomicInteger records = new AtomicInteger();
        Trail trail = (Trail) Proxy.newProxyInstance(
                Trail.class.getClassLoader(), new Class<?>[] {Trail.class}, (proxy, method, values) -> {
                    if (method.getName().equals("append") && records.incrementAndGet() == 4) {
                        new Sql(new JdbcTransactions(TestStore.operations())).run("KILL CONNECTION_ID()");
                    }
                    return called(() -> method.invoke(ports.trail(), values));
                });
        return (Ports) Proxy.newProxyInstance(
                Ports.class.getClassLoader(),
                new Class<?>[] {Ports.class},
                (proxy, method, values) ->
                        method.getName().equals("trail") ? trail : called(() -> method.invoke(ports, values)));
    }

    /** A call by reflection. */
    private interface Call {
        Object now() throws ReflectiveOperationException;
    }

    private static Object called(Call call) throws Throwable {
        try {
            return call.now();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void two_runs_at_once_bill_each_client_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<BillingRun>> runs =
                    List.of(threads.submit(() -> bill(ports)), threads.submit(() -> bill(ports)));
            long documents = 0;
            for (Future<BillingRun> run : runs) {
                documents += run.get().documents();
            }
            assertThat(documents).isEqualTo(OTHERS + 1);
        } finally {
            threads.shutdownNow();
        }
        assertThatEachIsBilledOnceWithoutAGap();
    }
}
