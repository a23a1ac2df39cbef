package eu.hodina.persistence;

import static eu.hodina.application.fixture.Fixtures.aSmallFirmIn;
import static eu.hodina.application.fixture.Fixtures.aWorker;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.persistence.ListCost.MANY;
import static eu.hodina.persistence.ListCost.SHOWN;

import eu.hodina.application.Ports;
import eu.hodina.application.access.ApiToken;
import eu.hodina.application.access.Role;
import eu.hodina.application.access.TokenScope;
import eu.hodina.application.access.User;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.Change;
import eu.hodina.application.trail.FieldChange;
import eu.hodina.application.trail.Subject;
import eu.hodina.application.trail.TrailPlace;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.time.PeriodLock;
import eu.hodina.domain.time.PeriodLockId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lists of people, users, tokens, closed periods and changes read what they show, however much there is. */
class AccountListsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Subject PEKARNA = new Subject("client", "pekarna");

    private final Ports ports = TestStore.empty();
    private final ListCost cost = new ListCost(ports);

    private void fill() {
        aSmallFirmIn(ports);
        ports.transactions().run(() -> {
            for (int i = 0; i < MANY; i++) {
                String login = "u%04d".formatted(i);
                ports.workers().add(aWorker(login));
                ports.users().add(new User(login, "hash", Role.MANAGER));
                ports.apiTokens().add(token(i, "u%04d".formatted(i / SHOWN)), "%064x".formatted(i));
                LocalDate first = day("2020-01-01").plusDays(i);
                ports.periodLocks()
                        .add(new PeriodLock(
                                new PeriodLockId(identityOf("lock " + i)), new DatePeriod(first, first), "hotovo"));
                ports.trail().append(change(new Subject("client", login), 1, i));
                ports.trail().append(change(PEKARNA, i + 1, i));
            }
        });
        cost.analyze("worker", "access_user", "api_token", "period_lock", "trail", "trail_field");
    }

    private static ApiToken token(int i, String login) {
        return new ApiToken(
                identityOf("token " + i),
                login,
                "export",
                TokenScope.READ,
                NOON,
                NOON.plusSeconds(86_400),
                Optional.empty());
    }

    private static Change change(Subject subject, long version, int i) {
        FieldChange field = new FieldChange("name", Optional.of("before " + i), Optional.of("after " + i));
        return new Change(subject, version, NOON.plusSeconds(i), new Caller("boss", "request"), List.of(field));
    }

    @Test
    void a_page_costs_what_it_shows() {
        fill();
        Optional<String> middle = Optional.of("u0500");
        cost.assertLittle("workers", () -> ports.workers().page(Optional.empty(), SHOWN));
        cost.assertLittle("workers, later", () -> ports.workers().page(middle, SHOWN));
        cost.assertLittle("users", () -> ports.users().page(Optional.empty(), SHOWN));
        cost.assertLittle("users, later", () -> ports.users().page(middle, SHOWN));
        cost.assertLittle("tokens of a user", () -> ports.apiTokens().of("u0100"));
        cost.assertLittle("closed periods", () -> ports.periodLocks().page(Optional.empty(), SHOWN));
        Optional<PeriodLockId> later = ports.periodLocks().page(Optional.empty(), 100).stream()
                .skip(99)
                .map(PeriodLock::id)
                .findFirst();
        cost.assertLittle("closed periods, later", () -> ports.periodLocks().page(later, SHOWN));
    }

    @Test
    void a_page_of_the_trail_costs_what_it_shows() {
        fill();
        var trail = ports.trail();
        Set<String> unseen = Set.of("user", "api-token", "cost-rates");
        Optional<TrailPlace> middle = Optional.of(new TrailPlace(NOON.plusSeconds(500), PEKARNA, 501));
        cost.assertLittle("of a thing", () -> trail.of(PEKARNA, Long.MAX_VALUE, SHOWN));
        cost.assertLittle("of a thing, earlier", () -> trail.of(PEKARNA, 500, SHOWN));
        cost.assertLittle("of all", () -> trail.latest(Optional.empty(), Set.of(), SHOWN));
        cost.assertLittle("of what an accountant may see", () -> trail.latest(Optional.empty(), unseen, SHOWN));
        cost.assertLittle("of all, earlier", () -> trail.latest(middle, unseen, SHOWN));
    }
}
