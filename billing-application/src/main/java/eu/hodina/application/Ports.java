package eu.hodina.application;

import eu.hodina.application.access.Answers;
import eu.hodina.application.access.ApiTokens;
import eu.hodina.application.access.Devices;
import eu.hodina.application.access.GuessCounts;
import eu.hodina.application.access.Sessions;
import eu.hodina.application.access.Users;
import eu.hodina.application.agreement.AgreementUse;
import eu.hodina.application.agreement.Agreements;
import eu.hodina.application.catalog.Activities;
import eu.hodina.application.catalog.CatalogUse;
import eu.hodina.application.catalog.IndexRates;
import eu.hodina.application.catalog.PriceChanges;
import eu.hodina.application.catalog.PriceLists;
import eu.hodina.application.catalog.Products;
import eu.hodina.application.client.Clients;
import eu.hodina.application.exchange.ForeignNameList;
import eu.hodina.application.exchange.ImportedFiles;
import eu.hodina.application.exchange.RowStaging;
import eu.hodina.application.exchange.WorkLogTransfer;
import eu.hodina.application.exchange.received.BookedInvoices;
import eu.hodina.application.firm.Firms;
import eu.hodina.application.firm.NumberCounters;
import eu.hodina.application.firm.VatRateTable;
import eu.hodina.application.insight.FactsOfPorts;
import eu.hodina.application.insight.ReportFacts;
import eu.hodina.application.insight.check.AuditedBooks;
import eu.hodina.application.invoice.Advances;
import eu.hodina.application.invoice.BilledItems;
import eu.hodina.application.invoice.DocumentAccounts;
import eu.hodina.application.invoice.Documents;
import eu.hodina.application.invoice.Drafts;
import eu.hodina.application.invoice.Invoices;
import eu.hodina.application.invoice.OpenSymbols;
import eu.hodina.application.mail.BouncedAddresses;
import eu.hodina.application.mail.MailTemplates;
import eu.hodina.application.mail.MailingSettings;
import eu.hodina.application.mail.Outbox;
import eu.hodina.application.mail.received.ReceivedMails;
import eu.hodina.application.money.ExchangeRateTable;
import eu.hodina.application.notice.Notices;
import eu.hodina.application.order.Milestones;
import eu.hodina.application.order.OrderLines;
import eu.hodina.application.order.Orders;
import eu.hodina.application.order.Tasks;
import eu.hodina.application.payment.Bookings;
import eu.hodina.application.payment.PaymentPolicies;
import eu.hodina.application.payment.Payments;
import eu.hodina.application.payment.Receivables;
import eu.hodina.application.payment.csv.CsvMappings;
import eu.hodina.application.people.Workers;
import eu.hodina.application.rating.ClientSurvey;
import eu.hodina.application.rating.RatedPeriods;
import eu.hodina.application.reminder.InvoiceMarks;
import eu.hodina.application.reminder.ReminderPolicies;
import eu.hodina.application.reminder.ReminderReleases;
import eu.hodina.application.reminder.RepoRateTable;
import eu.hodina.application.reminder.SentReminders;
import eu.hodina.application.time.PeriodLocks;
import eu.hodina.application.time.Stopwatches;
import eu.hodina.application.time.WorkLogs;
import eu.hodina.application.trail.Trail;
import eu.hodina.domain.firm.VatRates;
import java.util.Optional;

/**
 * All that is kept, port by port: the one thing that a store has to offer. The database is one, the in-memory twins of
 * the test-jar are another.
 */
public interface Ports {

    /** {@return what makes several calls on the other ports all or nothing} */
    Transactions transactions();

    /** {@return the issuers} */
    Firms firms();

    /** {@return the counters of number series} */
    NumberCounters numberCounters();

    /** {@return the rates of VAT; the Czech ones, for good, where a store keeps none} */
    default VatRateTable vatRates() {
        return VatRates::czech;
    }

    /** {@return the people who work, with what they cost} */
    Workers workers();

    /** {@return the kinds of work, in versions} */
    Activities activities();

    /** {@return the price lists, in versions} */
    PriceLists priceLists();

    /** {@return what the firm sells by the piece} */
    Products products();

    /** {@return the rates of the price index, by year} */
    IndexRates indexRates();

    /** {@return the published exchange rates} */
    ExchangeRateTable exchangeRates();

    /** {@return which prices rose by the index, and when} */
    PriceChanges priceChanges();

    /** {@return which versions of activities and price lists were rated with} */
    CatalogUse catalogUse();

    /** {@return those who order and pay} */
    Clients clients();

    /** {@return the orders and their tasks} */
    Orders orders();

    /** {@return the tasks one by one, and what is to be done} */
    Tasks tasks();

    /** {@return the products and expenses that orders are billed for} */
    OrderLines orderLines();

    /** {@return the fixed prices of parts of orders} */
    Milestones milestones();

    /** {@return what people should know without asking} */
    Notices notices();

    /** {@return what was measured} */
    WorkLogs workLogs();

    /** {@return what is being measured, a watch a worker} */
    Stopwatches stopwatches();
    /** {@return work logs in bulk, in and out of files} */
    WorkLogTransfer workLogTransfer();

    /** {@return where rows of other files wait until all of them are good} */
    RowStaging rowStaging();

    /** {@return what other programs' names are here} */
    ForeignNameList foreignNameList();

    /** {@return the files that were taken in} */
    ImportedFiles importedFiles();

    /** {@return the received invoices that became costs of orders} */
    BookedInvoices bookedInvoices();

    /** {@return the agreements with clients} */
    Agreements agreements();

    /** {@return what rated periods have made of agreements} */
    AgreementUse agreementUse();

    /** {@return the periods that managers have closed} */
    PeriodLocks periodLocks();

    /** {@return what was rated, with its charges and lines} */
    RatedPeriods ratedPeriods();

    /** {@return what there is of a client} */
    ClientSurvey clientSurvey();

    /** {@return sums of facts for reports; added up from the other ports where a store cannot sum by itself} */
    default ReportFacts reportFacts() {
        return new FactsOfPorts(this);
    }

    /** {@return which document billed what} */
    BilledItems billedItems();

    /** {@return what was issued} */
    Invoices invoices();

    /** {@return the money that came for proformas} */
    Advances advances();

    /** {@return what was paid by hand, and what credit notes took off} */
    DocumentAccounts documentAccounts();

    /** {@return the drafts that wait to be issued} */
    Drafts drafts();

    /** {@return the files of invoices} */
    Documents documents();

    /** {@return the mails that wait, were sent or failed} */
    Outbox outbox();

    /** {@return the templates of mails that firms wrote themselves} */
    MailTemplates mailTemplates();

    /** {@return to whom documents go out by themselves} */
    MailingSettings mailing();

    /** {@return the mails that came, and up to where mailboxes were read} */
    ReceivedMails receivedMails();

    /** {@return the addresses to which mail does not get} */
    BouncedAddresses bouncedAddresses();

    /** {@return the bank statements that were read in, and their transactions} */
    Payments payments();

    /** {@return how firms' tables of bank statements are to be read} */
    CsvMappings csvMappings();

    /** {@return what payments were booked to} */
    Bookings bookings();

    /** {@return how each firm lets payments be matched} */
    PaymentPolicies paymentPolicies();

    /** {@return what clients owe, seen over invoices and bookings} */
    Receivables receivables();

    /** {@return under which variable symbols payments are awaited} */
    default OpenSymbols openSymbols() {
        return receivables();
    }

    /** {@return the repo rates from which interest on late payment follows} */
    RepoRateTable repoRates();

    /** {@return which invoice was reminded when, at which level} */
    SentReminders sentReminders();

    /** {@return when firms remind, and what is said of single clients} */
    ReminderPolicies reminderPolicies();

    /** {@return which invoices are disputed or promised} */
    InvoiceMarks invoiceMarks();

    /** {@return the letters that wait for a person} */
    ReminderReleases reminderReleases();

    /** {@return who may log in} */
    Users users();

    /** {@return the logins that are open} */
    Sessions sessions();

    /** {@return the browsers in which a login succeeded} */
    Devices devices();

    /** {@return how often in a row whom guessed wrong} */
    GuessCounts guessCounts();

    /** {@return the tokens of programs} */
    ApiTokens apiTokens();

    /** {@return the answers to commands that were sent with a key} */
    Answers answers();

    /** {@return who changed what, and the versions of things} */
    Trail trail();

    /** {@return the rows as they are, for the audit; none where the store has no rows that could disagree with what it says} */
    default Optional<AuditedBooks> auditedBooks() {
        return Optional.empty();
    }
}
