package eu.hodina.application.invoice.wrong;

import eu.hodina.application.mail.MailId;

/** Wrong on purpose: invoice stands before mail. */
public record KnowsARoomBehind(MailId behind) {}
