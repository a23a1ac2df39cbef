/**
 * The rules of billing: money and time as exact integers, price lists and agreements, the rating engine, invoices,
 * payments, reminders and margins. No clock, no I/O, no framework; all values are immutable and may be shared by threads.
 *
 * <p>An embedding program begins with {@link eu.hodina.domain.rating.Rating}. The packages stand in the order money,
 * firm, people, catalog, client, order, time, agreement, rating, invoice, payment, reminder, insight; each uses only
 * those before it.
 */
module eu.hodina.domain {
    requires static org.jspecify;

    exports eu.hodina.domain.money;
    exports eu.hodina.domain.firm;
    exports eu.hodina.domain.people;
    exports eu.hodina.domain.catalog;
    exports eu.hodina.domain.client;
    exports eu.hodina.domain.order;
    exports eu.hodina.domain.time;
    exports eu.hodina.domain.agreement;
    exports eu.hodina.domain.rating;
    exports eu.hodina.domain.rating.simulation;
    exports eu.hodina.domain.invoice;
    exports eu.hodina.domain.payment;
    exports eu.hodina.domain.reminder;
    exports eu.hodina.domain.insight;
    exports eu.hodina.domain.insight.ageing;
    exports eu.hodina.domain.insight.capacity;
    exports eu.hodina.domain.insight.margin;
    exports eu.hodina.domain.insight.report;
}
