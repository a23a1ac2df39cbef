package eu.hodina.application.rating;

import eu.hodina.domain.rating.simulation.Simulation;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of the question for one client: a simulation, or the reason why there is none.
 *
 * @param client the code
 * @param name for people
 * @param simulation none where the work cannot be rated, as it is or under the change
 * @param refusal says what was expected; where there is no simulation
 */
public record ClientSimulation(String client, String name, Optional<Simulation> simulation, Optional<String> refusal) {
    public ClientSimulation {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(name, "name");
        if (simulation.isPresent() == refusal.isPresent()) {
            throw new IllegalArgumentException("client " + client + " has either a simulation or a refusal");
        }
    }
}
