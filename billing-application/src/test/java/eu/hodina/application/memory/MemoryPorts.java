package eu.hodina.application.memory;

import eu.hodina.application.Ports;
import eu.hodina.application.Transactions;
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
import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.ForeignNameList;
import eu.hodina.application.exchange.ImportedFiles;
import eu.hodina.application.exchange.RowStaging;
import eu.hodina.application.exchange.WorkLogTransfer;
import eu.hodina.application.exchange.received.BookedInvoices;
import eu.hodina.application.firm.Firms;
import eu.hodina.application.firm.NumberCounters;
import eu.hodina.application.firm.VatRateTable;
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
import eu.hodina.application.payment.Decision;
import eu.hodina.application.payment.IgnoredPayment;
import eu.hodina.application.payment.PaymentPolicies;
import eu.hodina.application.payment.Payments;
import eu.hodina.application.payment.Receivables;
import eu.hodina.application.payment.csv.CsvMappings;
import eu.hodina.application.people.Workers;
import eu.hodina.application.rating.ClientSurvey;
import eu.hodina.application.rating.RatedPeriod;
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
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.payment.PaymentId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All ports in memory, empty at first.
 *
 * <pre>{@code
 * Ports ports = new MemoryPorts();
 * ports.transactions().run(() -> ports.firms().add(aFirm()));
 * }</pre>
 */
public final class MemoryPorts implements Ports {
    private final MemoryTransactions transactions = new MemoryTransactions();
    private final Shelf<PaymentId, Decision> kept = transactions.shelf();
    private final MemoryFirms firms = new MemoryFirms(transactions);
    private final MemoryNumberCounters numberCounters = new MemoryNumberCounters(transactions);
    private final MemoryWorkers workers = new MemoryWorkers(transactions);
    private final MemoryActivities activities = new MemoryActivities(transactions);
    private final MemoryProducts products = new MemoryProducts(transactions);
    private final MemoryPriceLists priceLists = new MemoryPriceLists(transactions, products);
    private final MemoryIndexRates indexRates = new MemoryIndexRates(transactions);
    private final MemoryExchangeRates exchangeRates = new MemoryExchangeRates(transactions);
    private final MemoryPriceChanges priceChanges = new MemoryPriceChanges(transactions);
    private final MemoryClients clients = new MemoryClients(transactions);
    private final MemoryRatedPeriods ratedPeriods = new MemoryRatedPeriods(transactions, period -> isLate(period));
    private final MemoryWorkLogs workLogs = new MemoryWorkLogs(
            transactions, ratedPeriods, order -> orders().find(order).flatMap(Order::client));
    private final MemoryPeriodLocks periodLocks = new MemoryPeriodLocks(transactions);
    private final MemoryStopwatches stopwatches = new MemoryStopwatches(transactions);
    private final MemoryWorkLogTransfer workLogTransfer = new MemoryWorkLogTransfer(transactions, workLogs);
    private final MemoryImportedFiles importedFiles = new MemoryImportedFiles(transactions);
    private final MemoryRowStaging rowStaging = new MemoryRowStaging(
            transactions,
            Map.of(
                    ExchangeKind.CLIENTS, code -> clients().findByCode(code).isPresent(),
                    ExchangeKind.PRODUCTS,
                            code -> products().find(new ProductCode(code)).isPresent(),
                    ExchangeKind.ORDERS, number -> orders().isTaken(number),
                    ExchangeKind.TASKS, code -> tasks().findByCode(code).isPresent()));
    private final MemoryCsvMappings csvMappings = new MemoryCsvMappings(transactions);
    private final MemoryForeignNameList foreignNameList = new MemoryForeignNameList(transactions);
    private final MemoryAgreements agreements = new MemoryAgreements(transactions);
    private final MemoryCatalogUse catalogUse = new MemoryCatalogUse(ratedPeriods, clients);
    private final MemoryOrders orders = new MemoryOrders(transactions, workLogs, ratedPeriods);
    private final MemoryTasks tasks = new MemoryTasks(orders);
    private final MemoryOrderLines orderLines = new MemoryOrderLines(transactions);
    private final MemoryBookedInvoices bookedInvoices = new MemoryBookedInvoices(transactions, orderLines);
    private final MemoryMilestones milestones = new MemoryMilestones(transactions);
    private final MemoryNotices notices = new MemoryNotices(transactions);
    private final MemoryBilledItems billedItems =
            new MemoryBilledItems(transactions, ratedPeriods, orders, orderLines, milestones);
    private final MemoryInvoices invoices = new MemoryInvoices(transactions);
    private final MemoryVatRates vatRates = new MemoryVatRates(transactions, invoices);
    private final MemoryDocuments documents = new MemoryDocuments(transactions, invoices);
    private final MemoryMailTemplates mailTemplates = new MemoryMailTemplates(transactions);
    private final MemoryBouncedAddresses bouncedAddresses = new MemoryBouncedAddresses(transactions);
    private final MemoryReceivedMails receivedMails = new MemoryReceivedMails(transactions);
    private final MemoryMailing mailing = new MemoryMailing(transactions);
    private final MemoryOutbox outbox = new MemoryOutbox(transactions, invoices, documents, mailing);
    private final Shelf<PaymentId, IgnoredPayment> ignored = transactions.shelf();
    private final MemoryPayments payments = new MemoryPayments(transactions, kept, ignored);
    private final MemoryBookings bookings = new MemoryBookings(transactions, kept, ignored, payments);
    private final MemoryPaymentPolicies paymentPolicies = new MemoryPaymentPolicies(transactions);
    private final MemoryDocumentAccounts documentAccounts = new MemoryDocumentAccounts(transactions, invoices, kept);
    private final MemoryAdvances advances =
            new MemoryAdvances(transactions, invoices, kept, payments, documentAccounts);
    private final MemoryReceivables receivables = new MemoryReceivables(invoices, kept, documentAccounts, payments);
    private final MemoryDrafts drafts = new MemoryDrafts(transactions);
    private final MemoryRepoRates repoRates = new MemoryRepoRates(transactions);
    private final MemorySentReminders sentReminders = new MemorySentReminders(transactions, outbox);
    private final MemoryReminderPolicies reminderPolicies = new MemoryReminderPolicies(transactions);
    private final MemoryInvoiceMarks invoiceMarks = new MemoryInvoiceMarks(transactions);
    private final MemoryReminderReleases reminderReleases = new MemoryReminderReleases(transactions);
    private final MemoryUsers users = new MemoryUsers(transactions);
    private final MemorySessions sessions = new MemorySessions(transactions);
    private final MemoryDevices devices = new MemoryDevices(transactions);
    private final MemoryGuessCounts guessCounts = new MemoryGuessCounts(transactions);
    private final MemoryApiTokens apiTokens = new MemoryApiTokens(transactions);
    private final MemoryAnswers answers = new MemoryAnswers(transactions);
    private final MemoryTrail trail = new MemoryTrail(transactions);

    /** Tells who may refer to a client, by the names of the tables. */
    public MemoryPorts() {
        clients.referredBy(
                "booking",
                id -> kept.all()
                        .anyMatch(decision -> decision.booking().client().equals(id)));
        clients.referredBy(
                "invoice",
                id -> invoices.all().stream()
                        .anyMatch(invoice -> invoice.content().client().equals(id)));
        clients.referredBy(
                "mail",
                id -> !outbox.page(Optional.of(id), Optional.empty(), OptionalLong.empty(), 1)
                        .isEmpty());
        clients.referredBy("orders", id -> !orders.of(Optional.of(id)).isEmpty());
        clients.referredBy(
                "rated_period",
                id -> ratedPeriods
                        .all()
                        .anyMatch(rated -> rated.client().filter(id::equals).isPresent()));
    }

    private boolean isLate(RatedPeriod period) {
        return workLogs.isLate(period);
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Firms firms() {
        return firms;
    }

    @Override
    public NumberCounters numberCounters() {
        return numberCounters;
    }

    @Override
    public VatRateTable vatRates() {
        return vatRates;
    }

    @Override
    public Workers workers() {
        return workers;
    }

    @Override
    public Activities activities() {
        return activities;
    }

    @Override
    public PriceLists priceLists() {
        return priceLists;
    }

    @Override
    public Products products() {
        return products;
    }

    @Override
    public IndexRates indexRates() {
        return indexRates;
    }

    @Override
    public ExchangeRateTable exchangeRates() {
        return exchangeRates;
    }

    @Override
    public PriceChanges priceChanges() {
        return priceChanges;
    }

    @Override
    public CatalogUse catalogUse() {
        return catalogUse;
    }

    @Override
    public Clients clients() {
        return clients;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Tasks tasks() {
        return tasks;
    }

    @Override
    public OrderLines orderLines() {
        return orderLines;
    }

    @Override
    public Milestones milestones() {
        return milestones;
    }

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public WorkLogs workLogs() {
        return workLogs;
    }

    @Override
    public Stopwatches stopwatches() {
        return stopwatches;
    }

    @Override
    public WorkLogTransfer workLogTransfer() {
        return workLogTransfer;
    }

    @Override
    public RowStaging rowStaging() {
        return rowStaging;
    }

    @Override
    public ForeignNameList foreignNameList() {
        return foreignNameList;
    }

    @Override
    public BookedInvoices bookedInvoices() {
        return bookedInvoices;
    }

    @Override
    public ImportedFiles importedFiles() {
        return importedFiles;
    }

    @Override
    public Agreements agreements() {
        return agreements;
    }

    @Override
    public AgreementUse agreementUse() {
        return ratedPeriods;
    }

    @Override
    public PeriodLocks periodLocks() {
        return periodLocks;
    }

    @Override
    public RatedPeriods ratedPeriods() {
        return ratedPeriods;
    }

    @Override
    public ClientSurvey clientSurvey() {
        return new MemoryClientSurvey(this, workLogs);
    }

    @Override
    public BilledItems billedItems() {
        return billedItems;
    }

    @Override
    public Invoices invoices() {
        return invoices;
    }

    @Override
    public Advances advances() {
        return advances;
    }

    @Override
    public DocumentAccounts documentAccounts() {
        return documentAccounts;
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public Documents documents() {
        return documents;
    }

    @Override
    public BouncedAddresses bouncedAddresses() {
        return bouncedAddresses;
    }

    @Override
    public ReceivedMails receivedMails() {
        return receivedMails;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public MailTemplates mailTemplates() {
        return mailTemplates;
    }

    @Override
    public MailingSettings mailing() {
        return mailing;
    }

    @Override
    public CsvMappings csvMappings() {
        return csvMappings;
    }

    @Override
    public Payments payments() {
        return payments;
    }

    @Override
    public Bookings bookings() {
        return bookings;
    }

    @Override
    public PaymentPolicies paymentPolicies() {
        return paymentPolicies;
    }

    @Override
    public Receivables receivables() {
        return receivables;
    }

    @Override
    public RepoRateTable repoRates() {
        return repoRates;
    }

    @Override
    public SentReminders sentReminders() {
        return sentReminders;
    }

    @Override
    public ReminderPolicies reminderPolicies() {
        return reminderPolicies;
    }

    @Override
    public InvoiceMarks invoiceMarks() {
        return invoiceMarks;
    }

    @Override
    public ReminderReleases reminderReleases() {
        return reminderReleases;
    }

    @Override
    public Users users() {
        return users;
    }

    @Override
    public Sessions sessions() {
        return sessions;
    }

    @Override
    public Devices devices() {
        return devices;
    }

    @Override
    public GuessCounts guessCounts() {
        return guessCounts;
    }

    @Override
    public ApiTokens apiTokens() {
        return apiTokens;
    }

    @Override
    public Answers answers() {
        return answers;
    }

    @Override
    public Trail trail() {
        return trail;
    }
}
