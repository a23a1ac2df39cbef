package eu.hodina.application.rating;

import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Prescription;
import eu.hodina.domain.agreement.PrescriptionCalendar;
import eu.hodina.domain.client.ClientId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Use case: the calendar of what agreements make due, with what is billed of it and what was forgotten. */
public final class ListPrescriptions {
    private static final int YEARS_AHEAD = 10;
    private static final Comparator<Prescription> ORDER =
            Comparator.comparing(Prescription::due).thenComparing(Prescription::fee);

    private final Ports ports;
    private final Today today;

    /**
     * Made by {@link eu.hodina.application.Billing#listPrescriptions}.
     *
     * @param ports all that is kept
     * @param clock tells what day it is
     */
    public ListPrescriptions(Ports ports, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.today = new Today(ports, clock);
    }

    /**
     * Which fees.
     *
     * @param client only this one's; none = everybody's
     * @param from fees due earlier are left out; none = since ever
     * @param until fees due later are left out
     * @param states only these
     */
    public record Question(
            Optional<ClientId> client, Optional<LocalDate> from, LocalDate until, Set<Prescription.State> states) {
        /** Keeps a copy. */
        public Question {
            Objects.requireNonNull(client, "client");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
            states = Set.copyOf(states);
        }
    }

    /**
     * {@return a page of fees by due date, agreement and period}
     *
     * @param question which
     * @param after the key of the last one of the page before; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     * @throws RefusedException where the end is more than ten years ahead
     */
    public Page<Prescription> page(Question question, Optional<String> after, int limit) {
        LocalDate now = today.day();
        LocalDate furthest = now.plusYears(YEARS_AHEAD);
        if (question.until().isAfter(furthest)) {
            throw new RefusedException("/until", "a day up to " + furthest + " was expected");
        }
        List<Prescription> wanted = ports.transactions().call(() -> all(question, now)).stream()
                .filter(one -> after.isEmpty() || key(one).compareTo(after.get()) > 0)
                .limit(limit + 1L)
                .toList();
        return Page.of(wanted, limit, ListPrescriptions::key);
    }

    private List<Prescription> all(Question question, LocalDate now) {
        List<ClientId> clients = question.client().map(List::of).orElseGet(ports.agreements()::clients);
        List<Prescription> all = new ArrayList<>();
        for (ClientId client : clients) {
            List<Agreement> agreed = ports.agreements().of(client).stream()
                    .filter(ClientAgreement::isAgreed)
                    .map(ClientAgreement::terms)
                    .toList();
            var calendar = new PrescriptionCalendar(
                    now,
                    ports.agreementUse().ratedTo(client),
                    new HashSet<>(ports.agreementUse().billedFees(client)));
            calendar.of(agreed, question.until()).stream()
                    .filter(one -> question.states().contains(one.state()))
                    .filter(one -> question.from().filter(one.due()::isBefore).isEmpty())
                    .forEach(all::add);
        }
        all.sort(ORDER);
        return all;
    }

    private static String key(Prescription one) {
        return one.due() + " " + one.fee();
    }
}
