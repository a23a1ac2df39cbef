package eu.hodina.domain.agreement.wrong;

import eu.hodina.domain.rating.Disposition;

/** Wrong on purpose: agreement stands before rating. */
public record KnowsARoomBehind(Disposition behind) {}
