package eu.hodina.application.memory;

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
import eu.hodina.application.contract.RatedPeriodsContract;
import eu.hodina.application.contract.RatesContract;
import eu.hodina.application.contract.ReceivedMailsContract;
import eu.hodina.application.contract.RemindersContract;
import eu.hodina.application.contract.ReportFactsContract;
import eu.hodina.application.contract.ReportsContract;
import eu.hodina.application.contract.StagingContract;
import eu.hodina.application.contract.StopwatchContract;
import eu.hodina.application.contract.TrailContract;
import eu.hodina.application.contract.TransactionsContract;
import eu.hodina.application.contract.WorkLogsContract;
import eu.hodina.application.contract.WorkReportsContract;
import org.junit.jupiter.api.Nested;

/** The twins keep what every store has to keep. */
class MemoryPortsTest {

    @Nested
    class Files extends FilesContract {
        Files() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Staging extends StagingContract {
        Staging() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Trail extends TrailContract {
        Trail() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class MailTemplates extends MailTemplatesContract {
        MailTemplates() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class ReceivedMails extends ReceivedMailsContract {
        ReceivedMails() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class AllowanceMails extends AllowanceMailsContract {
        AllowanceMails() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class CsvMappings extends CsvMappingsContract {
        CsvMappings() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Stopwatches extends StopwatchContract {
        Stopwatches() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class WorkLogs extends WorkLogsContract {
        WorkLogs() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Transactions extends TransactionsContract {
        Transactions() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class NumberCounters extends NumberCountersContract {
        NumberCounters() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class FirmAndCatalog extends FirmAndCatalogContract {
        FirmAndCatalog() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Rates extends RatesContract {
        Rates() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class PricesAndIndex extends PricesAndIndexContract {
        PricesAndIndex() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Agreements extends AgreementsContract {
        Agreements() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Clients extends ClientsContract {
        Clients() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class OrdersAndWork extends OrdersAndWorkContract {
        OrdersAndWork() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Orders extends OrdersContract {
        Orders() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class OrderUseCases extends OrderUseCasesContract {
        OrderUseCases() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class RatedPeriods extends RatedPeriodsContract {
        RatedPeriods() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Invoices extends InvoicesContract {
        Invoices() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        Outbox() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class OutboxTries extends OutboxTriesContract {
        OutboxTries() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Advances extends AdvancesContract {
        Advances() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class DocumentUseCases extends DocumentUseCasesContract {
        DocumentUseCases() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class BilledAdvances extends BilledAdvancesContract {
        BilledAdvances() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class OwnProjects extends OwnProjectsContract {
        OwnProjects() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class DefaultsAndRefunds extends DefaultsAndRefundsContract {
        DefaultsAndRefunds() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Drafts extends DraftsContract {
        Drafts() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Payments extends PaymentsContract {
        Payments() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Reminders extends RemindersContract {
        Reminders() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class LateAccounts extends LateAccountsContract {
        LateAccounts() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Decisions extends DecisionsContract {
        Decisions() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Access extends AccessContract {
        Access() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Exchange extends ExchangeContract {
        Exchange() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class BillingOfWork extends BillingContract {
        BillingOfWork() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Arrival extends ArrivalContract {
        Arrival() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class ReportFacts extends ReportFactsContract {
        ReportFacts() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class Reports extends ReportsContract {
        Reports() {
            super(new MemoryPorts());
        }
    }

    @Nested
    class WorkReports extends WorkReportsContract {
        WorkReports() {
            super(new MemoryPorts());
        }
    }
}
