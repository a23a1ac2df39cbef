package eu.hodina.domain.order.wrong;

import eu.hodina.domain.time.WorkLogId;

/** Wrong on purpose: order stands before time. */
public record KnowsARoomBehind(WorkLogId behind) {}
