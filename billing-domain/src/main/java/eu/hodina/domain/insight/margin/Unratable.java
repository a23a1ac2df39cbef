package eu.hodina.domain.insight.margin;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.insight.report.ReportProblem;
import java.util.Objects;

/**
 * A client whose new work cannot be rated, so that what it is worth is not known.
 *
 * @param client whose work
 * @param problem what is missing
 */
public record Unratable(ClientId client, ReportProblem problem) {
    public Unratable {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(problem, "problem");
    }
}
