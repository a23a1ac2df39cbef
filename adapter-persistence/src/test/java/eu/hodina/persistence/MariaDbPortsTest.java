package eu.hodina.persistence;

import eu.hodina.application.contract.AccessContract;
import eu.hodina.application.contract.AdvancesContract;
import eu.hodina.application.contract.AgreementsContract;
import eu.hodina.application.contract.AllowanceMailsContract;
import eu.hodina.application.contract.ArrivalContract;
import eu.hodina.application.contract.BilledAdvancesContract;
import eu.hodina.application.contract.BillingContract;
import eu.hodina.application.contract.ClientsContract;
import eu.hodina.application.contract.CsvMappingsContract;
import eu.hodina.application.contract.DecisionsContract;
import eu.hodina.application.contract.DefaultsAndRefundsContract;
import eu.hodina.application.contract.DocumentUseCasesContract;
import eu.hodina.application.contract.DraftsContract;
import eu.hodina.application.contract.ExchangeContract;
import eu.hodina.application.contract.FilesContract;
import eu.hodina.application.contract.FirmAndCatalogContract;
import eu.hodina.application.contract.InvoicesContract;
import eu.hodina.application.contract.LateAccountsContract;
import eu.hodina.application.contract.MailTemplatesContract;
import eu.hodina.application.contract.NumberCountersContract;
import eu.hodina.application.contract.OrderUseCasesContract;
import eu.hodina.application.contract.OrdersAndWorkContract;
import eu.hodina.application.contract.OrdersContract;
import eu.hodina.application.contract.OutboxContract;
import eu.hodina.application.contract.OutboxTriesContract;
import eu.hodina.application.contract.OwnProjectsContract;
import eu.hodina.application.contract.PaymentsContract;
import eu.hodina.application.contract.PricesAndIndexContract;
import eu.hodina.application.contract.RandomBooksContract;
import eu.hodina.application.contract.RatedPeriodsContract;
import eu.hodina.application.contract.RatesContract;
import eu.hodina.application.contract.ReceivedMailsContract;
import eu.hodina.application.contract.ReportFactsContract;
import eu.hodina.application.contract.ReportsContract;
import eu.hodina.application.contract.StagingContract;
import eu.hodina.application.contract.StopwatchContract;
import eu.hodina.application.contract.TrailContract;
import eu.hodina.application.contract.TransactionsContract;
import eu.hodina.application.contract.WorkLogsContract;
import eu.hodina.application.contract.WorkReportsContract;
import org.junit.jupiter.api.Nested;

/** MariaDB keeps what every store has to keep. */
class MariaDbPortsTest {

    @Nested
    class Files extends FilesContract {
        Files() {
            super(TestStore.empty());
        }
    }

    @Nested
    class RandomBooks extends RandomBooksContract {
        RandomBooks() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Staging extends StagingContract {
        Staging() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Trail extends TrailContract {
        Trail() {
            super(TestStore.empty());
        }
    }

    @Nested
    class MailTemplates extends MailTemplatesContract {
        MailTemplates() {
            super(TestStore.empty());
        }
    }

    @Nested
    class ReceivedMails extends ReceivedMailsContract {
        ReceivedMails() {
            super(TestStore.empty());
        }
    }

    @Nested
    class AllowanceMails extends AllowanceMailsContract {
        AllowanceMails() {
            super(TestStore.empty());
        }
    }

    @Nested
    class CsvMappings extends CsvMappingsContract {
        CsvMappings() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Stopwatches extends StopwatchContract {
        Stopwatches() {
            super(TestStore.empty());
        }
    }

    @Nested
    class WorkLogs extends WorkLogsContract {
        WorkLogs() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Transactions extends TransactionsContract {
        Transactions() {
            super(TestStore.empty());
        }
    }

    @Nested
    class NumberCounters extends NumberCountersContract {
        NumberCounters() {
            super(TestStore.empty());
        }
    }

    @Nested
    class FirmAndCatalog extends FirmAndCatalogContract {
        FirmAndCatalog() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Rates extends RatesContract {
        Rates() {
            super(TestStore.empty());
        }
    }

    @Nested
    class PricesAndIndex extends PricesAndIndexContract {
        PricesAndIndex() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Agreements extends AgreementsContract {
        Agreements() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Clients extends ClientsContract {
        Clients() {
            super(TestStore.empty());
        }
    }

    @Nested
    class OrdersAndWork extends OrdersAndWorkContract {
        OrdersAndWork() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Orders extends OrdersContract {
        Orders() {
            super(TestStore.empty());
        }
    }

    @Nested
    class OrderUseCases extends OrderUseCasesContract {
        OrderUseCases() {
            super(TestStore.empty());
        }
    }

    @Nested
    class RatedPeriods extends RatedPeriodsContract {
        RatedPeriods() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Invoices extends InvoicesContract {
        Invoices() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        Outbox() {
            super(TestStore.empty());
        }
    }

    @Nested
    class OutboxTries extends OutboxTriesContract {
        OutboxTries() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Advances extends AdvancesContract {
        Advances() {
            super(TestStore.empty());
        }
    }

    @Nested
    class DocumentUseCases extends DocumentUseCasesContract {
        DocumentUseCases() {
            super(TestStore.empty());
        }
    }

    @Nested
    class BilledAdvances extends BilledAdvancesContract {
        BilledAdvances() {
            super(TestStore.empty());
        }
    }

    @Nested
    class OwnProjects extends OwnProjectsContract {
        OwnProjects() {
            super(TestStore.empty());
        }
    }

    @Nested
    class DefaultsAndRefunds extends DefaultsAndRefundsContract {
        DefaultsAndRefunds() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Drafts extends DraftsContract {
        Drafts() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Payments extends PaymentsContract {
        Payments() {
            super(TestStore.empty());
        }
    }

    @Nested
    class LateAccounts extends LateAccountsContract {
        LateAccounts() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Decisions extends DecisionsContract {
        Decisions() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Access extends AccessContract {
        Access() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Exchange extends ExchangeContract {
        Exchange() {
            super(TestStore.empty());
        }
    }

    @Nested
    class BillingOfWork extends BillingContract {
        BillingOfWork() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Arrival extends ArrivalContract {
        Arrival() {
            super(TestStore.empty());
        }
    }

    @Nested
    class ReportFacts extends ReportFactsContract {
        ReportFacts() {
            super(TestStore.empty());
        }
    }

    @Nested
    class Reports extends ReportsContract {
        Reports() {
            super(TestStore.empty());
        }
    }

    @Nested
    class WorkReports extends WorkReportsContract {
        WorkReports() {
            super(TestStore.empty());
        }
    }
}
