/**
 * The use cases of billing and the ports that they need, in plain Java. {@link eu.hodina.application.Billing} makes
 * every use case from {@link eu.hodina.application.Ports}, which a program implements over its own store; each room
 * holds its use cases beside the ports they keep things in.
 */
module eu.hodina.application {
    requires transitive eu.hodina.domain;
    requires static org.jspecify;

    exports eu.hodina.application;
    exports eu.hodina.application.trail;
    exports eu.hodina.application.notice;
    exports eu.hodina.application.money;
    exports eu.hodina.application.firm;
    exports eu.hodina.application.people;
    exports eu.hodina.application.agreement;
    exports eu.hodina.application.catalog;
    exports eu.hodina.application.client;
    exports eu.hodina.application.order;
    exports eu.hodina.application.time;
    exports eu.hodina.application.rating;
    exports eu.hodina.application.invoice;
    exports eu.hodina.application.mail;
    exports eu.hodina.application.mail.allowance;
    exports eu.hodina.application.mail.received;
    exports eu.hodina.application.payment;
    exports eu.hodina.application.payment.csv;
    exports eu.hodina.application.reminder;
    exports eu.hodina.application.insight;
    exports eu.hodina.application.insight.check;
    exports eu.hodina.application.exchange;
    exports eu.hodina.application.exchange.received;
    exports eu.hodina.application.exchange.accounting;
    exports eu.hodina.application.exchange.scenario;
    exports eu.hodina.application.access;
}
