package eu.hodina.application.exchange.wrong;

import eu.hodina.application.access.User;

/** Wrong on purpose: exchange stands before access. */
public record KnowsARoomBehind(User behind) {}
