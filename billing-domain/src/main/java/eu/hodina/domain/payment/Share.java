package eu.hodina.domain.payment;

import eu.hodina.domain.money.Money;

/** An invoice with an amount of it: what is left open on it, or what a payment would settle. */
record Share(OpenInvoice invoice, Money amount) {
    Allocation allocation() {
        return new Allocation(invoice.id(), amount);
    }
}
