package eu.hodina.domain.payment;

import eu.hodina.domain.money.Money;

/** A document with an amount of it, in minor units: what a payment would settle of it. */
record Part(OpenItem item, long amount) {
    Allocation allocation() {
        return new Allocation(
                item.invoice().id(), Money.ofMinor(item.invoice().open().currency(), amount));
    }
}
