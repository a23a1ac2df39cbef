package eu.hodina.mail.wrong;

import eu.hodina.document.wrong.PageThatKnowsMicronaut;

/** Wrong on purpose: an adapter knows no other. */
public record MailThatKnowsAnAdapter(PageThatKnowsMicronaut page) {}
