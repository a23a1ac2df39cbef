package eu.hodina.application.wrong;

import java.sql.Connection;

/** Wrong on purpose: a use case knows ports, never connections. */
public record UseCaseThatKnowsJdbc(Connection connection) {}
