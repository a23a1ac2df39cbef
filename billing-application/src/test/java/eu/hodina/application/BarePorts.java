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
import eu.hodina.application.invoice.Advances;
import eu.hodina.application.invoice.BilledItems;
import eu.hodina.application.invoice.DocumentAccounts;
import eu.hodina.application.invoice.Documents;
import eu.hodina.application.invoice.Drafts;
import eu.hodina.application.invoice.Invoices;
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

/** No port at all: a test overrides those that it needs, and any other is a mistake. */
public class BarePorts implements Ports {
    @Override
    public Transactions transactions() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Firms firms() {
        throw new UnsupportedOperationException();
    }

    @Override
    public NumberCounters numberCounters() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Workers workers() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Activities activities() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PriceLists priceLists() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Products products() {
        throw new UnsupportedOperationException();
    }

    @Override
    public IndexRates indexRates() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ExchangeRateTable exchangeRates() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PriceChanges priceChanges() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CatalogUse catalogUse() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Clients clients() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Orders orders() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Tasks tasks() {
        throw new UnsupportedOperationException();
    }

    @Override
    public OrderLines orderLines() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Milestones milestones() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Notices notices() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WorkLogs workLogs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WorkLogTransfer workLogTransfer() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Agreements agreements() {
        throw new UnsupportedOperationException();
    }

    @Override
    public RowStaging rowStaging() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ForeignNameList foreignNameList() {
        throw new UnsupportedOperationException();
    }

    @Override
    public BookedInvoices bookedInvoices() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImportedFiles importedFiles() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AgreementUse agreementUse() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ClientSurvey clientSurvey() {
        throw new UnsupportedOperationException();
    }

    @Override
    public RatedPeriods ratedPeriods() {
        throw new UnsupportedOperationException();
    }

    @Override
    public BilledItems billedItems() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Invoices invoices() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Documents documents() {
        throw new UnsupportedOperationException();
    }

    @Override
    public BouncedAddresses bouncedAddresses() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReceivedMails receivedMails() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outbox outbox() {
        throw new UnsupportedOperationException();
    }

    @Override
    public MailTemplates mailTemplates() {
        throw new UnsupportedOperationException();
    }

    @Override
    public MailingSettings mailing() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CsvMappings csvMappings() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Payments payments() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Bookings bookings() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PaymentPolicies paymentPolicies() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Receivables receivables() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SentReminders sentReminders() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReminderPolicies reminderPolicies() {
        throw new UnsupportedOperationException();
    }

    @Override
    public InvoiceMarks invoiceMarks() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReminderReleases reminderReleases() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Users users() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Sessions sessions() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Devices devices() {
        throw new UnsupportedOperationException();
    }

    @Override
    public GuessCounts guessCounts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ApiTokens apiTokens() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Answers answers() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Stopwatches stopwatches() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PeriodLocks periodLocks() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Advances advances() {
        throw new UnsupportedOperationException();
    }

    @Override
    public DocumentAccounts documentAccounts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public RepoRateTable repoRates() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Drafts drafts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Trail trail() {
        throw new UnsupportedOperationException();
    }
}
