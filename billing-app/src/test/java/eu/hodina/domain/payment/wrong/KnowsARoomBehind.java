package eu.hodina.domain.payment.wrong;

import eu.hodina.domain.reminder.ReminderPolicy;

/** Wrong on purpose: payment stands before reminder. */
public record KnowsARoomBehind(ReminderPolicy behind) {}
