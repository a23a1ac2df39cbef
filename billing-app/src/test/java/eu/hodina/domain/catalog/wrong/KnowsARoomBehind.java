package eu.hodina.domain.catalog.wrong;

import eu.hodina.domain.client.ClientId;

/** Wrong on purpose: catalog stands before client. */
public record KnowsARoomBehind(ClientId behind) {}
