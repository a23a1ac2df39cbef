package eu.hodina.application;

import eu.hodina.application.access.ChangePassword;
import eu.hodina.application.access.CheckHealth;
import eu.hodina.application.access.CreateFirstAdministrator;
import eu.hodina.application.access.EditTokens;
import eu.hodina.application.access.EditUsers;
import eu.hodina.application.access.LogIn;
import eu.hodina.application.access.LogInByProvider;
import eu.hodina.application.access.LogOut;
import eu.hodina.application.access.OnceOnly;
import eu.hodina.application.access.PasswordHasher;
import eu.hodina.application.access.ReadTrail;
import eu.hodina.application.access.WhoIs;
import eu.hodina.application.agreement.AgreementCheck;
import eu.hodina.application.agreement.ChangeAgreements;
import eu.hodina.application.agreement.EditAgreements;
import eu.hodina.application.agreement.IndexAgreement;
import eu.hodina.application.catalog.EditActivities;
import eu.hodina.application.catalog.EditIndexRates;
import eu.hodina.application.catalog.EditPriceLists;
import eu.hodina.application.catalog.EditProducts;
import eu.hodina.application.catalog.IndexPriceList;
import eu.hodina.application.catalog.PriceListCheck;
import eu.hodina.application.client.EditClients;
import eu.hodina.application.client.LookUpRegisters;
import eu.hodina.application.client.Registers;
import eu.hodina.application.exchange.ExportFiles;
import eu.hodina.application.exchange.ImportExchangeRates;
import eu.hodina.application.exchange.ImportFiles;
import eu.hodina.application.exchange.NameForeignThings;
import eu.hodina.application.exchange.received.ImportReceivedInvoices;
import eu.hodina.application.exchange.received.ReceivedInvoiceReader;
import eu.hodina.application.firm.EditFirms;
import eu.hodina.application.firm.EditVatRates;
import eu.hodina.application.firm.VatRateTable;
import eu.hodina.application.insight.MarginReport;
import eu.hodina.application.invoice.BillingRoom;
import eu.hodina.application.invoice.FetchDocument;
import eu.hodina.application.invoice.InvoiceRenderer;
import eu.hodina.application.invoice.RenderDocuments;
import eu.hodina.application.mail.MailTransport;
import eu.hodina.application.money.EditExchangeRates;
import eu.hodina.application.notice.NoticeBoard;
import eu.hodina.application.order.EditMilestones;
import eu.hodina.application.order.EditOrderLines;
import eu.hodina.application.order.EditOrders;
import eu.hodina.application.order.EditTasks;
import eu.hodina.application.order.WatchBudgets;
import eu.hodina.application.payment.LateAccounts;
import eu.hodina.application.payment.PaymentUseCases;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.payment.StatementSource;
import eu.hodina.application.payment.ViewInvoices;
import eu.hodina.application.payment.csv.EditCsvMappings;
import eu.hodina.application.people.EditWorkers;
import eu.hodina.application.rating.FindPrice;
import eu.hodina.application.rating.ListPrescriptions;
import eu.hodina.application.rating.RateOwnProjects;
import eu.hodina.application.rating.RateWork;
import eu.hodina.application.rating.Simulate;
import eu.hodina.application.rating.ViewAgreements;
import eu.hodina.application.rating.WatchAllowances;
import eu.hodina.application.reminder.LetterRenderer;
import eu.hodina.application.time.ApproveWork;
import eu.hodina.application.time.ClosePeriods;
import eu.hodina.application.time.CorrectWork;
import eu.hodina.application.time.RearrangeWork;
import eu.hodina.application.time.ReportWork;
import eu.hodina.application.time.RunStopwatch;
import eu.hodina.application.trail.ChangeRecorder;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * All use cases, made from the ports: the one object graph that an embedding program, HTTP and batch jobs share. Cheap to
 * make, immutable, and as thread-safe as its ports.
 *
 * <pre>{@code
 * Billing billing = new Billing(ports, new Billing.Outside(renderer, transport, reader), clock, new SecureRandom());
 * billing.invoicing().issueInvoices()
 *         .issue(caller, firm, client, BillingRequest.until(LocalDate.parse("2026-10-31")));
 * }</pre>
 */
public final class Billing {
    private final Ports ports;
    private final Outside outside;
    private final InstantSource clock;
    private final Identities identities;
    private final VatRateTable vatRates;

    /**
     * The doors to the world beside the store.
     *
     * @param renderer draws invoices
     * @param mail carries mails
     * @param statements reads bank statements
     * @param registers public registers that may be asked
     * @param bank hands out what moved on accounts
     * @param letters draws reminders
     */
    public record Outside(
            InvoiceRenderer renderer,
            MailTransport mail,
            StatementReader statements,
            Registers registers,
            StatementSource bank,
            LetterRenderer letters) {
        public Outside {
            Objects.requireNonNull(renderer, "renderer");
            Objects.requireNonNull(mail, "mail");
            Objects.requireNonNull(statements, "statements");
            Objects.requireNonNull(registers, "registers");
            Objects.requireNonNull(bank, "bank");
            Objects.requireNonNull(letters, "letters");
        }

        /**
         * Doors to the world without public registers, banks and letters.
         *
         * @param renderer draws invoices
         * @param mail carries mails
         * @param statements reads bank statements
         */
        public Outside(InvoiceRenderer renderer, MailTransport mail, StatementReader statements) {
            this(renderer, mail, statements, Registers.NONE, StatementSource.none(), LetterRenderer.none());
        }

        /** {@return closed doors: mails wait, what would go through another is an {@link UnsupportedOperationException}} */
        public static Outside closed() {
            return new Outside(
                    invoice -> {
                        throw new UnsupportedOperationException("no renderer of invoices was given");
                    },
                    MailTransport.none(),
                    (file, sink) -> {
                        throw new UnsupportedOperationException("no reader of statements was given");
                    });
        }

        /**
         * {@return the same doors, with this one for documents}
         *
         * @param draws makes the files of documents
         */
        public Outside withRenderer(InvoiceRenderer draws) {
            return new Outside(draws, mail, statements, registers, bank, letters);
        }

        /**
         * {@return the same doors, with this one for bank statements}
         *
         * @param reader reads what banks send
         */
        public Outside withStatements(StatementReader reader) {
            return new Outside(renderer, mail, reader, registers, bank, letters);
        }

        /**
         * {@return the same doors, with these public registers}
         *
         * @param others that may be asked
         */
        public Outside withRegisters(Registers others) {
            return new Outside(renderer, mail, statements, others, bank, letters);
        }

        /**
         * {@return the same doors, with this one to the bank}
         *
         * @param source hands out what moved on accounts
         */
        public Outside withBank(StatementSource source) {
            return new Outside(renderer, mail, statements, registers, source, letters);
        }

        /**
         * {@return the same doors, with this one for reminders}
         *
         * @param draws makes the files of letters
         */
        public Outside withLetters(LetterRenderer draws) {
            return new Outside(renderer, mail, statements, registers, bank, draws);
        }
    }

    /**
     * Wires the use cases.
     *
     * @param ports all that is kept
     * @param outside the doors to the world
     * @param clock tells the time; the domain never asks for it otherwise
     * @param random the source of the random bits of identities; a secure one outside of tests
     */
    public Billing(Ports ports, Outside outside, InstantSource clock, RandomGenerator random) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.outside = Objects.requireNonNull(outside, "outside");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.identities = new Identities(clock, random);
        this.vatRates = ports.vatRates();
    }

    /** {@return what is kept; for reading, and for putting in what no use case makes yet} */
    public Ports ports() {
        return ports;
    }

    private ChangeRecorder recorder() {
        return new ChangeRecorder(ports.trail(), clock);
    }

    /** {@return takes in and changes the issuers} */
    public EditFirms editFirms() {
        return new EditFirms(
                ports.transactions(), ports.firms(), recorder(), identities, new LateAccounts(ports.payments()));
    }

    /** {@return says which rates of VAT hold on which days} */
    public EditVatRates editVatRates() {
        return new EditVatRates(ports.transactions(), vatRates, recorder());
    }

    /** {@return takes in, changes and puts away the clients} */
    public EditClients editClients() {
        return new EditClients(ports, recorder(), identities);
    }

    /** {@return asks public registers about a client} */
    public LookUpRegisters lookUpRegisters() {
        return new LookUpRegisters(outside.registers());
    }

    /** {@return takes in and changes the people who work} */
    public EditWorkers editWorkers() {
        return new EditWorkers(ports.transactions(), ports.workers(), recorder(), identities);
    }

    /** {@return measures what a worker does, and makes logs of it} */
    public RunStopwatch runStopwatch() {
        return new RunStopwatch(ports, recorder(), identities, clock, watchBudgets());
    }

    /** {@return puts up once, and lists, what people should know without asking} */
    public NoticeBoard noticeBoard() {
        return new NoticeBoard(ports.transactions(), ports.notices(), identities, clock);
    }

    /** {@return tells when an order's budget is nearly used} */
    public WatchBudgets watchBudgets() {
        return new WatchBudgets(ports.transactions(), ports.orders(), noticeBoard());
    }

    /** {@return takes in, changes and leads orders} */
    public EditOrders editOrders() {
        return new EditOrders(ports, recorder(), identities, clock, watchBudgets());
    }

    /** {@return splits orders into tasks and says what is to be done} */
    public EditTasks editTasks() {
        return new EditTasks(ports, recorder(), identities);
    }

    /** {@return enters the products and expenses of orders} */
    public EditOrderLines editOrderLines() {
        return new EditOrderLines(ports, recorder(), identities);
    }

    /** {@return enters the fixed prices of orders} */
    public EditMilestones editMilestones() {
        return new EditMilestones(ports, recorder(), identities);
    }

    /** {@return takes in and changes the kinds of work, in versions} */
    public EditActivities editActivities() {
        return new EditActivities(ports.transactions(), ports.activities(), ports.catalogUse(), recorder());
    }

    /** {@return takes in and changes what is sold by the piece} */
    public EditProducts editProducts() {
        return new EditProducts(ports.transactions(), ports.products(), recorder());
    }

    /** {@return takes in, copies and changes price lists, in versions} */
    public EditPriceLists editPriceLists() {
        PriceListCheck check =
                new PriceListCheck(ports.priceLists(), ports.activities(), ports.products(), ports.workers());
        return new EditPriceLists(ports.transactions(), ports.priceLists(), check, ports.catalogUse(), recorder());
    }

    /** {@return enters the rates of the price index} */
    public EditIndexRates editIndexRates() {
        return new EditIndexRates(ports.transactions(), ports.indexRates(), recorder());
    }

    /** {@return lists and enters exchange rates} */
    public EditExchangeRates editExchangeRates() {
        return new EditExchangeRates(ports.transactions(), ports.exchangeRates(), recorder(), clock);
    }

    /** {@return takes in the files of exchange rates} */
    public ImportExchangeRates importExchangeRates() {
        return new ImportExchangeRates(ports.transactions(), ports.exchangeRates(), recorder(), clock);
    }

    /** {@return raises price lists by the index} */
    public IndexPriceList indexPriceList() {
        return new IndexPriceList(
                ports.transactions(),
                new IndexPriceList.Kept(
                        ports.priceLists(), ports.indexRates(), ports.priceChanges(), ports.catalogUse()),
                recorder());
    }

    private AgreementCheck agreementCheck() {
        return new AgreementCheck(ports.clients(), ports.orders(), ports.activities(), ports.agreementUse());
    }

    /** {@return offers and agrees retainers and packages} */
    public EditAgreements editAgreements() {
        return new EditAgreements(ports.transactions(), ports.agreements(), agreementCheck(), recorder(), identities);
    }

    /** {@return ends, changes and renews what is agreed} */
    public ChangeAgreements changeAgreements() {
        return new ChangeAgreements(ports.transactions(), ports.agreements(), agreementCheck(), recorder(), identities);
    }

    /** {@return raises retainers by the index} */
    public IndexAgreement indexAgreement() {
        return new IndexAgreement(
                ports.transactions(),
                ports.agreements(),
                agreementCheck(),
                ports.indexRates(),
                ports.priceChanges(),
                recorder());
    }

    /** {@return says how the allowances of agreements stand} */
    public ViewAgreements viewAgreements() {
        return new ViewAgreements(ports, vatRates);
    }

    /** {@return lists the fees that agreements make due} */
    public ListPrescriptions listPrescriptions() {
        return new ListPrescriptions(ports, clock);
    }

    /** {@return tells when allowances are nearly used} */
    public WatchAllowances watchAllowances() {
        return new WatchAllowances(ports, viewAgreements(), noticeBoard(), clock);
    }

    /** {@return finds what a client pays for an hour or a product on a day} */
    public FindPrice findPrice() {
        return new FindPrice(ports);
    }

    /** {@return takes in files of clients, products, work logs and so on: all of a file or nothing} */
    public ImportFiles importFiles() {
        return new ImportFiles(ports, identities, clock, watchBudgets());
    }

    /** {@return writes what is kept into files that can be taken in again} */
    public ExportFiles exportFiles() {
        return new ExportFiles(ports);
    }

    /** {@return keeps what the names of other programs are here} */
    public NameForeignThings nameForeignThings() {
        return new NameForeignThings(ports, recorder());
    }

    /**
     * {@return takes in the electronic invoices of suppliers as costs of orders}
     *
     * @param reader reads the files
     */
    public ImportReceivedInvoices importReceivedInvoices(ReceivedInvoiceReader reader) {
        return new ImportReceivedInvoices(ports, reader, editOrderLines(), recorder());
    }

    /** {@return lists, takes in, changes and takes back work logs} */
    public ReportWork reportWork() {
        return new ReportWork(ports, recorder(), identities, watchBudgets());
    }

    /** {@return splits, moves, edits and copies work logs} */
    public RearrangeWork rearrangeWork() {
        return new RearrangeWork(ports, recorder(), identities, watchBudgets());
    }

    /** {@return lets the manager of an order look at its work logs} */
    public ApproveWork approveWork() {
        return new ApproveWork(ports, recorder());
    }

    /** {@return corrects work logs that are billed} */
    public CorrectWork correctWork() {
        return new CorrectWork(ports, recorder(), identities);
    }

    /** {@return closes periods of work, and opens them again} */
    public ClosePeriods closePeriods() {
        return new ClosePeriods(ports, recorder(), identities);
    }

    /** {@return turns a client's work up to a day into charges and lines, as billing does} */
    public RateWork rateWork() {
        return new RateWork(ports, identities, watchBudgets());
    }

    /** {@return turns the work on the firm's own projects into charges, once} */
    public RateOwnProjects rateOwnProjects() {
        return new RateOwnProjects(ports, identities, watchBudgets());
    }

    /** {@return says what the same work would bill under a change; keeps nothing} */
    public Simulate simulate() {
        return new Simulate(ports, vatRates);
    }

    /** {@return bills what is done: previews, invoices, the run of the month's end} */
    public BillingRoom invoicing() {
        return new BillingRoom(ports, rateWork(), recorder(), identities, clock);
    }

    /** {@return the use cases of documents beside the billing of work} */
    public DocumentUseCases documents() {
        return new DocumentUseCases(ports, recorder(), identities, clock, invoicing());
    }

    /** {@return what the accountant takes away} */
    public AccountingUseCases accounting() {
        return new AccountingUseCases(ports, clock);
    }

    /** {@return draws the files of invoices that have none yet} */
    public RenderDocuments renderDocuments() {
        return new RenderDocuments(ports, outside.renderer());
    }

    /** {@return the room of mails: what goes out, what waits} */
    public MailUseCases mails() {
        return new MailUseCases(ports, outside.mail(), identities, clock);
    }

    /** {@return keeps how firms' tables of bank statements are to be read} */
    public EditCsvMappings csvMappings() {
        return new EditCsvMappings(ports, outside.statements(), recorder(), identities);
    }

    /** {@return the use cases of payments: statements in, suggestions, decisions, credits} */
    public PaymentUseCases payments() {
        return new PaymentUseCases(ports, outside.statements(), outside.bank(), recorder(), identities, clock);
    }

    /** {@return the room of reminders: who is reminded of what, and when} */
    public ReminderUseCases reminders() {
        return new ReminderUseCases(ports, outside.letters(), identities, clock);
    }

    /** {@return says what each order earned and cost} */
    public MarginReport marginReport() {
        return new MarginReport(ports);
    }

    /** {@return the room of insight: reports, and whether everything that is kept adds up} */
    public InsightUseCases insight() {
        return new InsightUseCases(ports, noticeBoard(), rateWork(), clock);
    }

    /** {@return lists and finds invoices with what is paid of them} */
    public ViewInvoices viewInvoices() {
        return new ViewInvoices(ports.transactions(), ports.invoices(), ports.receivables(), ports.firms(), clock);
    }

    /** {@return hands out the file of an invoice} */
    public FetchDocument fetchDocument() {
        return new FetchDocument(ports.transactions(), ports.invoices(), ports.documents(), renderDocuments()::render);
    }

    /**
     * Opens sessions. Tokens need a secure source, whatever identities are made from.
     *
     * @param hasher for passwords
     * @param random a secure source
     * @return the use case
     */
    public LogIn logIn(PasswordHasher hasher, SecureRandom random) {
        return new LogIn(ports, hasher, random, clock);
    }

    /**
     * {@return opens sessions for those whom a provider of logins has recognised}
     *
     * @param random a secure source
     */
    public LogInByProvider logInByProvider(SecureRandom random) {
        return new LogInByProvider(ports, random, clock);
    }

    /** {@return ends a session} */
    public LogOut logOut() {
        return new LogOut(ports.transactions(), ports.sessions());
    }

    /**
     * {@return changes the password of the user who asks}
     *
     * @param hasher for passwords
     */
    public ChangePassword changePassword(PasswordHasher hasher) {
        return new ChangePassword(ports, recorder(), hasher, clock);
    }

    /**
     * {@return takes in, changes and shuts out users}
     *
     * @param hasher for passwords
     * @param random a secure source, for passwords
     */
    public EditUsers editUsers(PasswordHasher hasher, SecureRandom random) {
        return new EditUsers(ports, recorder(), hasher, random);
    }

    /**
     * {@return makes and revokes tokens for programs}
     *
     * @param random a secure source, for their secrets
     */
    public EditTokens editTokens(SecureRandom random) {
        return new EditTokens(ports, recorder(), identities, random, clock);
    }

    /** {@return says who changed what} */
    public ReadTrail readTrail() {
        return new ReadTrail(ports);
    }

    /** {@return says whose session or token it is} */
    public WhoIs whoIs() {
        return new WhoIs(ports, clock);
    }

    /**
     * {@return makes the first user of an empty store}
     *
     * @param hasher for passwords
     * @param random a secure source, for the password
     */
    public CreateFirstAdministrator createFirstAdministrator(PasswordHasher hasher, SecureRandom random) {
        return new CreateFirstAdministrator(ports.transactions(), ports.users(), hasher, random);
    }

    /** {@return does a command once, however often it is sent} */
    public OnceOnly onceOnly() {
        return new OnceOnly(ports.transactions(), ports.answers(), clock);
    }

    /** {@return says whether the store answers} */
    public CheckHealth checkHealth() {
        return new CheckHealth(ports.transactions(), ports.users());
    }
}
