package eu.hodina.application.rating;

import eu.hodina.application.Ports;
import eu.hodina.application.firm.VatRateTable;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.Rating;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingRefusedException;
import eu.hodina.domain.rating.RatingResult;
import eu.hodina.domain.rating.simulation.ChangeRefusedException;
import eu.hodina.domain.rating.simulation.Simulation;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: what would clients be billed for the same work under other prices, rules or agreements. It reads what {@link
 * RateWork} reads, rates it twice and keeps nothing.
 */
public final class Simulate {
    /** A leap year. */
    public static final int LONGEST_PERIOD = 366;

    private final Ports ports;
    private final VatRateTable vatRates;

    /**
     * Made by {@link eu.hodina.application.Billing#simulate}.
     *
     * @param ports all that is kept
     * @param vatRates the rates of VAT by day
     */
    public Simulate(Ports ports, VatRateTable vatRates) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.vatRates = Objects.requireNonNull(vatRates, "vatRates");
    }

    /**
     * Rates the work of a period as it is and under a change.
     *
     * @param question whose work, when, and what would be different
     * @return one for each client, by code
     * @throws SimulationRefusedException where the question does not fit what there is
     */
    public List<ClientSimulation> simulate(SimulationQuestion question) {
        long days = ChronoUnit.DAYS.between(
                        question.period().from(), question.period().to())
                + 1;
        require(days <= LONGEST_PERIOD, "period", "a period of at most " + LONGEST_PERIOD + " days");
        List<Client> clients = new ArrayList<>();
        List<RatingInput> inputs = ports.transactions().call(() -> {
            Firm firm = firm(question.firm());
            clients.addAll(clients(question));
            return clients.stream()
                    .map(client -> input(question.period(), firm, client))
                    .toList();
        });
        List<RatingInput> changed = changed(question, inputs);
        List<ClientSimulation> answers = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            answers.add(answer(clients.get(i), inputs.get(i), changed.get(i)));
        }
        return answers;
    }

    private RatingInput input(DatePeriod period, Firm firm, Client client) {
        try {
            return PeriodInput.of(ports, vatRates.rates(), firm, client, period);
        } catch (MissingVatRateException e) {
            throw new SimulationRefusedException("period", "a period whose rates of VAT are known");
        }
    }

    private Firm firm(Optional<FirmId> wanted) {
        if (wanted.isPresent()) {
            return ports.firms()
                    .find(wanted.get())
                    .orElseThrow(() -> new SimulationRefusedException("firm", "the id of a firm that is there"));
        }
        List<Firm> all = ports.firms().all();
        require(all.size() == 1, "firm", "the id of one of the " + all.size() + " firms");
        return all.get(0);
    }

    private List<Client> clients(SimulationQuestion question) {
        List<Client> all = ports.clients().all();
        if (question.clients().isEmpty()) {
            return all.stream()
                    .filter(client -> client.currency().equals(question.currency()))
                    .toList();
        }
        List<String> codes = question.clients().get();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            String place = "clients[" + i + "]";
            Client client = all.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new SimulationRefusedException(place, "the code of a client that is there"));
            require(
                    client.currency().equals(question.currency()),
                    place,
                    "a client who is billed in " + question.currency());
        }
        return all.stream().filter(client -> codes.contains(client.code())).toList();
    }

    private static List<RatingInput> changed(SimulationQuestion question, List<RatingInput> inputs) {
        try {
            return question.change().applyTo(inputs);
        } catch (ChangeRefusedException e) {
            throw new SimulationRefusedException("change." + e.place(), e.expected());
        }
    }

    private static ClientSimulation answer(Client client, RatingInput input, RatingInput changed) {
        String when = "";
        try {
            RatingResult asItIs = Rating.rate(input);
            when = "under the change ";
            Simulation simulation = Simulation.between(asItIs, Rating.rate(changed));
            return new ClientSimulation(client.code(), client.name(), Optional.of(simulation), Optional.empty());
        } catch (RatingRefusedException e) {
            return refused(client, when + e.expected());
        } catch (ArithmeticException e) {
            return refused(client, when + "amounts that fit into 18 digits");
        }
    }

    private static ClientSimulation refused(Client client, String expected) {
        return new ClientSimulation(client.code(), client.name(), Optional.empty(), Optional.of(expected));
    }

    private static void require(boolean holds, String place, String expected) {
        if (!holds) {
            throw new SimulationRefusedException(place, expected);
        }
    }
}
