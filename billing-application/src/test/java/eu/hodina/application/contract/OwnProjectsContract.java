package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.NOVEMBER;
import static eu.hodina.application.fixture.Fixtures.OCTOBER;
import static eu.hodina.application.fixture.Fixtures.aTask;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.rating.RateOwnProjects;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work on the firm's own projects: none of it is billed, and none of it waits for ever. */
public abstract class OwnProjectsContract extends PortsContract {
    private static final Order OWN = anOrder("Z20260099", Optional.empty());

    private final Billing billing;
    private final RateOwnProjects rating;

    protected OwnProjectsContract(Ports empty) {
        super(empty);
        billing = new Billing(
                empty,
                Billing.Outside.closed(),
                InstantSource.fixed(Instant.parse("2026-12-05T09:00:00Z")),
                new Random(23));
        rating = billing.rateOwnProjects();
    }

    @BeforeEach
    void an_own_project() {
        ports().transactions().run(() -> {
            ports().orders().add(OWN);
            ports().orders().addTask(aTask("OWN-1", OWN));
        });
        work("first", "2026-10-10", 60);
    }

    private void work(String words, String date, int minutes) {
        WorkLog log = new WorkLog(
                new WorkLogId(identityOf("own " + words)),
                OWN.id(),
                aTask("OWN-1", OWN).id(),
                new WorkerId(identityOf("worker jana")),
                new ActivityCode("PROG"),
                day(date),
                Optional.empty(),
                minutes,
                WorkKind.INTERNAL,
                Optional.empty(),
                words);
        ports().transactions().run(() -> ports().workLogs().addAll(List.of(log)));
    }

    private static long minutes(RatedPeriod rated) {
        return rated.charges().stream().mapToLong(charge -> charge.measured()).sum();
    }

    @Test
    void a_late_log_and_a_correction_are_rated_with_their_month_anew() {
        assertThat(rating.rate(CZK, OCTOBER)).map(OwnProjectsContract::minutes).contains(60L);
        assertThat(rating.rate(CZK, OCTOBER)).isEmpty();
        work("late", "2026-10-20", 30);
        assertThat(rating.rate(CZK, OCTOBER)).map(OwnProjectsContract::minutes).contains(90L);
        assertThat(rating.rate(CZK, OCTOBER)).isEmpty();
        WorkLogId late = new WorkLogId(identityOf("own late"));
        ports().transactions()
                .run(() -> ports().workLogs()
                        .correct(
                                late,
                                new Correction(new WorkLogId(identityOf("own less")), late, 20, Optional.empty())));
        assertThat(rating.rate(CZK, OCTOBER)).map(OwnProjectsContract::minutes).contains(80L);
        assertThat(ports().ratedPeriods().measuredMinutes()).isEqualTo(80);
        assertThat(ports().ratedPeriods().ofOwnProjects()).hasSize(1);
        assertThat(Audit.breaches(ports(), billing)).isEmpty();
    }

    @Test
    void months_that_are_over_are_rated_and_the_present_one_is_not() {
        work("november", "2026-11-30", 15);
        work("december", "2026-12-01", 45);
        assertThat(rating.rateEndedMonths(CZK, day("2026-12-05")))
                .extracting(RatedPeriod::period, OwnProjectsContract::minutes)
                .containsExactly(tuple(OCTOBER, 60L), tuple(NOVEMBER, 15L));
        assertThat(rating.rateEndedMonths(CZK, day("2026-12-05"))).isEmpty();
        work("late", "2026-10-20", 30);
        assertThat(rating.rateEndedMonths(CZK, day("2026-12-31")))
                .extracting(OwnProjectsContract::minutes)
                .containsExactly(90L);
    }
}
