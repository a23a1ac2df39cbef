package eu.hodina.domain.client.wrong;

import eu.hodina.domain.order.OrderId;

/** Wrong on purpose: client stands before order. */
public record KnowsARoomBehind(OrderId behind) {}
