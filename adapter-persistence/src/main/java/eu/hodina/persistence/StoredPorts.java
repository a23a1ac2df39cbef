package eu.hodina.persistence;

import eu.hodina.application.Ports;
import eu.hodina.application.Transactions;
import eu.hodina.application.access.Sessions;
import eu.hodina.application.access.Users;
import eu.hodina.application.catalog.Activities;
import eu.hodina.application.catalog.PriceLists;
import eu.hodina.application.client.Clients;
import eu.hodina.application.firm.Firms;
import eu.hodina.application.firm.NumberCounters;
import eu.hodina.application.invoice.Documents;
import eu.hodina.application.invoice.Invoices;
import eu.hodina.application.invoice.UnbilledLines;
import eu.hodina.application.mail.Outbox;
import eu.hodina.application.order.Orders;
import eu.hodina.application.payment.Bookings;
import eu.hodina.application.payment.Payments;
import eu.hodina.application.payment.Receivables;
import eu.hodina.application.people.Workers;
import eu.hodina.application.rating.RatedPeriods;
import eu.hodina.application.reminder.SentReminders;
import eu.hodina.application.time.WorkLogs;

/** All ports over one database. */
record StoredPorts(
        Transactions transactions,
        Firms firms,
        NumberCounters numberCounters,
        Workers workers,
        Activities activities,
        PriceLists priceLists,
        Clients clients,
        Orders orders,
        WorkLogs workLogs,
        RatedPeriods ratedPeriods,
        UnbilledLines unbilledLines,
        Invoices invoices,
        Documents documents,
        Outbox outbox,
        Payments payments,
        Bookings bookings,
        Receivables receivables,
        SentReminders sentReminders,
        Users users,
        Sessions sessions)
        implements Ports {}
