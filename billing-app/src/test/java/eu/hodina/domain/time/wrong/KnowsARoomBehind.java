package eu.hodina.domain.time.wrong;

import eu.hodina.domain.agreement.AgreementId;

/** Wrong on purpose: time stands before agreement. */
public record KnowsARoomBehind(AgreementId behind) {}
