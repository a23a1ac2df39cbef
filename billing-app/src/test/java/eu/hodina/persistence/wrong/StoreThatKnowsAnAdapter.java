package eu.hodina.persistence.wrong;

import eu.hodina.document.wrong.PageThatKnowsMicronaut;

/** Wrong on purpose: an adapter knows no other. */
public record StoreThatKnowsAnAdapter(PageThatKnowsMicronaut page) {}
