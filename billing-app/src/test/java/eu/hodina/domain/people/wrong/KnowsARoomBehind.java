package eu.hodina.domain.people.wrong;

import eu.hodina.domain.catalog.ActivityCode;

/** Wrong on purpose: people stands before catalog. */
public record KnowsARoomBehind(ActivityCode behind) {}
