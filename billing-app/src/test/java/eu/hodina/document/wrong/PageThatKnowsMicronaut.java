package eu.hodina.document.wrong;

import io.micronaut.context.ApplicationContext;

/** Wrong on purpose: the documents know iText, not the framework. */
public record PageThatKnowsMicronaut(ApplicationContext context) {}
