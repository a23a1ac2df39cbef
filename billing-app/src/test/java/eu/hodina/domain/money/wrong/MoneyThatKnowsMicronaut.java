package eu.hodina.domain.money.wrong;

import io.micronaut.context.ApplicationContext;

/** Wrong on purpose: the domain knows no framework. */
public record MoneyThatKnowsMicronaut(ApplicationContext context) {}
