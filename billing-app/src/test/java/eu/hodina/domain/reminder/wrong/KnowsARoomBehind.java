package eu.hodina.domain.reminder.wrong;

import eu.hodina.domain.insight.OrderMargin;

/** Wrong on purpose: reminder stands before insight. */
public record KnowsARoomBehind(OrderMargin behind) {}
