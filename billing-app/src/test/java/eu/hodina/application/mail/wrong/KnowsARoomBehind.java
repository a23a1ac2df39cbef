package eu.hodina.application.mail.wrong;

import eu.hodina.application.payment.StatementId;

/** Wrong on purpose: mail stands before payment. */
public record KnowsARoomBehind(StatementId behind) {}
