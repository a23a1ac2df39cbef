package eu.hodina.persistence;

import eu.hodina.application.Ports;
import io.micronaut.context.annotation.Factory;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;

/** Gives the application context {@link Ports}, all that is kept, and what schedules share; over the default data source. */
@Factory
public final class PersistenceFactory {

    @Singleton
    Ports ports(
            TransactionOperations<Connection> operations,
            FirmRows firms,
            WorkerRows workers,
            ClientRows clients,
            OrderRows orders,
            TaskRows tasks,
            UserRows users) {
        JdbcTransactions transactions = new JdbcTransactions(operations);
        Sql sql = new Sql(transactions);
        return new StoredPorts(
                transactions,
                new JdbcFirms(transactions, firms, sql),
                new JdbcNumberCounters(transactions, sql),
                new JdbcVatRates(transactions, sql),
                new JdbcWorkers(transactions, workers, sql),
                new JdbcActivities(sql),
                new JdbcPriceLists(transactions, sql),
                new JdbcProducts(sql),
                new JdbcIndexRates(sql),
                new JdbcExchangeRates(sql),
                new JdbcPriceChanges(transactions, sql),
                new JdbcCatalogUse(sql),
                new JdbcClients(transactions, clients, sql),
                new JdbcOrders(transactions, orders, tasks, sql),
                new JdbcTasks(transactions, tasks, sql),
                new JdbcOrderLines(sql),
                new JdbcMilestones(sql),
                new JdbcNotices(sql),
                new JdbcWorkLogs(sql),
                new JdbcStopwatches(transactions, sql),
                new JdbcWorkLogTransfer(transactions, sql),
                new JdbcRowStaging(transactions, sql),
                new JdbcForeignNameList(transactions, sql),
                new JdbcImportedFiles(sql),
                new JdbcBookedInvoices(sql),
                new JdbcAgreements(transactions, sql),
                new JdbcRatedAgreements(sql),
                new JdbcPeriodLocks(sql),
                new JdbcRatedPeriods(transactions, sql),
                new JdbcClientSurvey(sql),
                new JdbcReportFacts(sql),
                new JdbcBilledItems(transactions, sql),
                new JdbcInvoices(transactions, sql),
                new JdbcAdvances(sql),
                new JdbcDocumentAccounts(transactions, sql),
                new JdbcDrafts(transactions, sql),
                new JdbcDocuments(sql),
                new JdbcOutbox(transactions, sql),
                new JdbcMailTemplates(transactions, sql),
                new JdbcMailing(transactions, sql),
                new JdbcReceivedMails(transactions, sql),
                new JdbcBouncedAddresses(sql),
                new JdbcPayments(transactions, sql),
                new JdbcCsvMappings(transactions, sql),
                new JdbcBookings(transactions, sql),
                new JdbcPaymentPolicies(transactions, sql),
                new JdbcReceivables(sql),
                new JdbcRepoRates(sql),
                new JdbcSentReminders(sql),
                new JdbcReminderPolicies(transactions, sql),
                new JdbcInvoiceMarks(transactions, sql),
                new JdbcReminderReleases(sql),
                new JdbcUsers(transactions, users, sql),
                new JdbcSessions(sql),
                new JdbcDevices(sql),
                new JdbcGuessCounts(transactions, sql),
                new JdbcApiTokens(sql),
                new JdbcAnswers(transactions, sql),
                new JdbcTrail(transactions, sql),
                Optional.of(new JdbcAuditedBooks(transactions, sql)));
    }

    @Singleton
    ChoreBook choreBook(TransactionOperations<Connection> operations) {
        JdbcTransactions transactions = new JdbcTransactions(operations);
        return new ChoreBook(transactions, new Sql(transactions));
    }
}
