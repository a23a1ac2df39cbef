package eu.hodina.domain.money.wrong;

/** Wrong on purpose: money never floats; and its package says nothing of null. */
public record FloatingMoney(double amount) {}
