package eu.hodina.domain.firm.wrong;

import eu.hodina.domain.people.WorkerId;

/** Wrong on purpose: firm stands before people. */
public record KnowsARoomBehind(WorkerId behind) {}
