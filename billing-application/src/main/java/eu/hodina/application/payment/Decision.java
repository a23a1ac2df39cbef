package eu.hodina.application.payment;

import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.RunnerUp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was decided on a payment, by whom and when, and what else was considered.
 *
 * @param booking what it was booked to, with the reasons
 * @param differences what else settles its invoices
 * @param runnerUp the answer that came second; none where there was no other
 * @param login of the person who decided; none where it was certain and booked itself
 * @param at when it was decided
 */
public record Decision(
        Booking booking,
        List<Difference> differences,
        Optional<RunnerUp> runnerUp,
        Optional<String> login,
        Instant at) {
    public Decision {
        Objects.requireNonNull(booking, "booking");
        differences = List.copyOf(differences);
        Objects.requireNonNull(runnerUp, "runnerUp");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(at, "at");
        if (booking.byPerson() != login.isPresent()) {
            throw new IllegalArgumentException("payment " + booking.payment() + ": a person decided, or nobody did");
        }
    }

    /**
     * A certain match books itself.
     *
     * @param match that is certain
     * @param at when it was found
     * @return the decision, by nobody
     */
    public static Decision itself(Match match, Instant at) {
        return new Decision(match.booking(), List.of(), match.runnerUp(), Optional.empty(), at);
    }

    /**
     * A person books.
     *
     * @param booking by a person
     * @param login of the person
     * @param at when it was decided
     * @return the decision, without differences
     */
    public static Decision of(Booking booking, String login, Instant at) {
        return new Decision(booking, List.of(), Optional.empty(), Optional.of(login), at);
    }
}
