package eu.hodina.bankimport.wrong;

import eu.hodina.document.wrong.PageThatKnowsMicronaut;

/** Wrong on purpose: an adapter knows no other. */
public record ReaderThatKnowsAnAdapter(PageThatKnowsMicronaut page) {}
