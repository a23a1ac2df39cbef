package eu.hodina.web.wrong;

import eu.hodina.document.wrong.PageThatKnowsMicronaut;

/** Wrong on purpose: an adapter knows no other. */
public record PageThatKnowsAnAdapter(PageThatKnowsMicronaut page) {}
