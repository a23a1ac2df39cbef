package eu.hodina.app.scenario;

import eu.hodina.domain.rating.simulation.Simulation;
import java.util.Optional;

/**
 * What became of the question for one scenario file.
 *
 * @param name the scenario's, or the file's where it has none
 * @param refusal where there is no simulation
 */
record SimulatedClient(String name, Optional<Simulation> simulation, Optional<FileRefusal> refusal) {}
