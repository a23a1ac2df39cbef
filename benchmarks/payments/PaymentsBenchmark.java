import eu.hodina.app.Databases;
import eu.hodina.app.HodinaContext;
import eu.hodina.app.demo.DemoFirm;
import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.payment.ImportReport;
import eu.hodina.application.payment.ReconcileBooks;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.trail.Caller;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.payment.Match;
import eu.hodina.persistence.server.DatabaseAddress;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * From a camt.053 in memory to committed bookings and allocations on MariaDB, as a ratio to inserting the rows that came of it
 * by the driver alone: into the very tables, with their indexes, constraints and triggers, held ready in memory, batches of
 * 5,000, one commit. Of 100 payments 90 pay an invoice exactly, 4 a part, 3 too much, and 3 name no invoice.
 */
public final class PaymentsBenchmark {
    private static final int CLIENTS = 2_000;
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final BankAccount ACCOUNT = DemoFirm.firm().accounts().get(0);
    /** In an order in which the foreign keys allow them. */
    private static final List<String> PARENTS_FIRST =
            List.of("bank_statement", "bank_transaction", "bank_sighting", "booking", "allocation", "booking_difference");

    private final Ports ports;
    private final DatabaseAddress database;
    private final int size;
    private final List<Rows> rows = new ArrayList<>();

    private record Rows(String table, List<String> columns, List<Object[]> rows) {}

    /** Seconds by the clock, of the processor here, and of the server's. */
    private record Took(double clock, double here, double server) {
        double processor() {
            return here + server;
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        try (Databases databases = Databases.throwAway(Databases.settings(), new PrintWriter(System.err, true));
                HodinaContext context = HodinaContext.over(databases.address())) {
            new PaymentsBenchmark(context.ports(), databases.address(), Integer.parseInt(arguments[0]))
                    .run(Integer.parseInt(arguments[1]));
        }
    }

    private PaymentsBenchmark(Ports ports, DatabaseAddress database, int size) {
        this.ports = ports;
        this.database = database;
        this.size = size;
    }

    private void run(int runs) throws Exception {
        found();
        StatementFile file = StatementFile.of("payments.xml", statement().getBytes(StandardCharsets.UTF_8));
        System.out.printf("%,d payments, %d MB%n", size, file.open().available() >> 20);
        List<Took> imports = new ArrayList<>();
        List<Took> bare = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            Map<String, Long> before = counts();
            long asked = questions();
            Took took = measure("import", run, () -> imported(file));
            System.out.printf("%d statements to the server, peak heap %d MB%n", questions() - asked, peak());
            Map<String, Long> after = counts();
            after.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
            if (rows.isEmpty()) {
                System.out.println("rows written: " + after);
                keep(after.keySet().stream()
                        .sorted(Comparator.comparingInt(PARENTS_FIRST::indexOf))
                        .toList());
            }
            empty();
            Took other = measure("bare insert", run, this::insert);
            empty();
            if (run > 0) {
                imports.add(took);
                bare.add(other);
            }
        }
        Took told = measure("reconcile, with its answer", 0, () -> reconciled(file));
        Took ours = median(imports);
        Took base = median(bare);
        System.out.printf(
                Locale.ROOT,
                "medians: import %.2f s (processor %.2f s), bare insert %.2f s (%.2f s); ratio %.2f by the clock, %.2f of"
                        + " processor time; with the answer %.2f s%n",
                ours.clock,
                ours.processor(),
                base.clock,
                base.processor(),
                ours.clock / base.clock,
                ours.processor() / base.processor(),
                told.clock);
    }

    private static Took median(List<Took> all) {
        return new Took(
                all.stream().mapToDouble(Took::clock).sorted().toArray()[all.size() / 2],
                all.stream().mapToDouble(Took::here).sorted().toArray()[all.size() / 2],
                all.stream().mapToDouble(Took::server).sorted().toArray()[all.size() / 2]);
    }

    private Billing billing() {
        return new Billing(
                ports,
                Billing.Outside.closed().withStatements(new DetectingStatementReader()),
                InstantSource.fixed(NOW),
                new SecureRandom());
    }

    private void imported(StatementFile file) {
        ImportReport report = billing().payments().importStatement().read(new Caller("benchmark", "benchmark"), file);
        long certain = report.matches().stream().filter(Match::certain).count();
        if (report.added() != size || certain < size * 96L / 100) {
            throw new IllegalStateException(report.added() + " added, " + certain + " certain of " + size);
        }
    }

    private void reconciled(StatementFile file) {
        ReconcileBooks.Outcome outcome =
                billing().payments().reconcile().reconcile(new Caller("benchmark", "benchmark"), List.of(file));
        if (outcome.answer().transactions().size() != size) {
            throw new IllegalStateException(outcome.answer().transactions().size() + " told");
        }
    }

    private Took measure(String what, int run, Work work) throws Exception {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long own = own();
        long server = server();
        long from = System.nanoTime();
        work.run();
        Took took =
                new Took((System.nanoTime() - from) / 1e9, (own() - own) / 1e9, (server() - server) / 1e9);
        System.out.printf(
                Locale.ROOT,
                "%s, %s: %.2f s, processor %.2f s here and %.2f s the server's%n",
                what,
                run == 0 ? "warm-up" : "run " + run,
                took.clock,
                took.here,
                took.server);
        return took;
    }

    /** Of this thread, which does all the work but collecting garbage. */
    private static long own() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long server() {
        return ProcessHandle.current().descendants()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    private void found() throws SQLException {
        Client model = DemoFirm.clients().stream()
                .filter(client -> client.code().equals("pekarna"))
                .findFirst()
                .orElseThrow();
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(client(model, i));
        }
        ports.transactions().run(() -> {
            ports.firms().add(DemoFirm.firm());
            DemoFirm.activities().forEach(ports.activities()::add);
            DemoFirm.workers().forEach(ports.workers()::add);
            DemoFirm.products().forEach(ports.products()::add);
            DemoFirm.priceLists().forEach(ports.priceLists()::add);
            ports.clients().addAll(clients);
        });
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            addInvoices(connection);
            connection.commit();
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE TABLE invoice, invoice_state");
            }
        }
    }

    private static Client client(Client model, int i) {
        return new Client(
                new ClientId(id(1, i)),
                String.format(Locale.ROOT, "c%05d", i),
                "Klient " + i + " s.r.o.",
                model.address(),
                model.companyNumber(),
                Optional.empty(),
                model.taxNumber(),
                "c" + i + "@hodina.example",
                model.language(),
                model.currency(),
                14,
                Optional.empty(),
                model.lines(),
                List.of(),
                model.vatCategory(),
                List.of());
    }

    private void addInvoices(Connection connection) throws SQLException {
        try (PreparedStatement invoice = connection.prepareStatement("INSERT INTO invoice (id, number, variable_symbol,"
                        + " firm_id, client_id, issue_date, tax_point, due_date, payment_days, period_from, period_to, language,"
                        + " currency, net_minor, vat_minor, total_minor, supplier_status, account_iban, account_currency,"
                        + " account_bank, supplier_name, supplier_street, supplier_postal_code, supplier_city,"
                        + " supplier_country, customer_name, customer_street, customer_postal_code, customer_city,"
                        + " customer_country) VALUES (?,?,?,?,?,'2026-10-01','2026-10-01','2026-10-15',14,'2026-09-01',"
                        + "'2026-09-30','CS','CZK',?,0,?,'NON_PAYER',?,'CZK','Banka','Firma','Ulice 1','11000','Praha','CZ',"
                        + "'Klient','Ulice 2','11000','Praha','CZ')");
                PreparedStatement state =
                        connection.prepareStatement("INSERT INTO invoice_state (invoice_id, state) VALUES (?,'SENT')")) {
            for (int i = 0; i < size; i++) {
                invoice.setString(1, id(2, i));
                invoice.setString(2, "FV" + symbol(i));
                invoice.setString(3, symbol(i));
                invoice.setString(4, DemoFirm.firm().id().value());
                invoice.setString(5, id(1, i % CLIENTS));
                invoice.setLong(6, cents(i));
                invoice.setLong(7, cents(i));
                invoice.setString(8, ACCOUNT.iban().value());
                invoice.addBatch();
                state.setString(1, id(2, i));
                state.addBatch();
                if (i % 5_000 == 4_999 || i == size - 1) {
                    invoice.executeBatch();
                    state.executeBatch();
                }
            }
        }
    }

    private static String symbol(int i) {
        return String.valueOf(2_026_000_000L + i);
    }

    private static long cents(int i) {
        return 100_000 + i * 7_919L % 3_000_000;
    }

    /** Some 1 kB a payment, in no order of the invoices. */
    private String statement() {
        StringBuilder text = new StringBuilder(1_100 * size);
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document"
                        + " xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId>"
                        + "<CreDtTm>2026-10-31T23:00:00+01:00</CreDtTm></GrpHdr>\n<Stmt><Id>S1</Id>"
                        + "<ElctrncSeqNb>10</ElctrncSeqNb><Acct><Id><IBAN>")
                .append(ACCOUNT.iban())
                .append("</IBAN></Id><Ccy>CZK</Ccy></Acct>\n");
        for (int i = 0; i < size; i++) {
            int invoice = (int) (i * 7_919L % size);
            entry(text, i, invoice);
        }
        return text.append("</Stmt></BkToCstmrStmt></Document>\n").toString();
    }

    private void entry(StringBuilder text, int i, int invoice) {
        int die = i % 100;
        long cents = die < 90 ? cents(invoice) : die < 94 ? cents(invoice) / 2 : cents(invoice) + 50_000;
        String amount = cents / 100 + "." + cents / 10 % 10 + cents % 10;
        String day = LocalDate.of(2026, 10, 1).plusDays(i % 31).toString();
        text.append("<Ntry><NtryRef>").append(i).append("</NtryRef><Amt Ccy=\"CZK\">").append(amount)
                .append("</Amt><CdtDbtInd>CRDT</CdtDbtInd><RvslInd>false</RvslInd><Sts>BOOK</Sts><BookgDt><Dt>").append(day)
                .append("</Dt></BookgDt><ValDt><Dt>").append(day).append("</Dt></ValDt><AcctSvcrRef>")
                .append(7_000_000_000L + i).append("</AcctSvcrRef><BkTxCd><Prtry><Cd>10000107000</Cd><Issr>CBA</Issr></Prtry>"
                        + "</BkTxCd><NtryDtls><TxDtls><Refs><MsgId>").append(i).append("</MsgId><EndToEndId>E2E")
                .append(20_261_000_000L + i).append("</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy=\"CZK\">").append(amount)
                .append("</Amt></TxAmt></AmtDtls><RltdPties><Dbtr><Nm>Dřevovýroba Žák &amp; synové ").append(i % 1_000)
                .append("</Nm></Dbtr><DbtrAcct><Id><Othr><Id>000000").append(account(i))
                .append("</Id></Othr></Id></DbtrAcct></RltdPties><RltdAgts><DbtrAgt><FinInstnId><BIC>KOMBCZPP</BIC><Othr>"
                        + "<Id>0100</Id></Othr></FinInstnId></DbtrAgt></RltdAgts><RmtInf><Ustrd>Platba za účetní služby, říjen ")
                .append(i % 100).append("</Ustrd><Strd><CdtrRefInf><Ref>VS:")
                .append(die < 97 ? symbol(invoice) : String.valueOf(5_000_000_000L + i))
                .append("</Ref></CdtrRefInf></Strd><Strd><CdtrRefInf><Ref>KS:0308</Ref></CdtrRefInf></Strd></RmtInf>"
                        + "<AddtlTxInf>Bezhotovostní příjem</AddtlTxInf></TxDtls></NtryDtls></Ntry>\n");
    }

    /** Ten digits that pass modulo 11; some two of three payments have one of their own. */
    private static String account(int i) {
        for (int number = 200_000_000 + i; ; number++) {
            int[] weights = {6, 3, 7, 9, 10, 5, 8, 4, 2};
            int sum = 0;
            for (int place = 8, rest = number; place >= 0; place--, rest /= 10) {
                sum += rest % 10 * weights[place];
            }
            if (sum % 11 != 1) {
                return String.valueOf(number) + (11 - sum % 11) % 11;
            }
        }
    }

    /** Rows of the tables, as they are, in memory. */
    private void keep(List<String> tables) throws SQLException {
        try (Connection connection = connect()) {
            for (String table : tables) {
                rows.add(rows(connection, table));
            }
        }
    }

    private static Rows rows(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT column_name FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND table_name = ? AND extra NOT LIKE '%GENERATED%'"
                + " ORDER BY ordinal_position")) {
            query.setString(1, table);
            ResultSet found = query.executeQuery();
            while (found.next()) {
                columns.add(found.getString(1));
            }
        }
        List<Object[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT `" + String.join("`,`", columns) + "` FROM " + table)) {
            while (found.next()) {
                Object[] row = new Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return new Rows(table, columns, rows);
    }

    private void insert() throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            for (Rows some : rows) {
                insert(connection, some);
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, Rows rows) throws SQLException {
        String text = "INSERT INTO " + rows.table + " (`" + String.join("`,`", rows.columns) + "`) VALUES ("
                + "?,".repeat(rows.columns.size()).replaceFirst(",$", "") + ")";
        try (PreparedStatement insert = connection.prepareStatement(text)) {
            int waiting = 0;
            for (Object[] row : rows.rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting == 5_000) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private void empty() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            // the server may count what it just got
            statement.execute("SET lock_wait_timeout = 600, innodb_lock_wait_timeout = 600, foreign_key_checks = 0");
            for (Rows some : rows) {
                statement.execute("TRUNCATE TABLE " + some.table);
            }
        }
    }

    private Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'"
                    + " AND table_name NOT LIKE 'DATABASE%' ORDER BY table_name")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    found.next();
                    counts.put(table, found.getLong(1));
                }
            }
        }
        return counts;
    }

    /** Statements that the server was sent since it started. */
    private long questions() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
            found.next();
            return found.getLong(2);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static String id(int kind, long i) {
        return new UUID(0x019ab3c45d6e7000L + kind, 0x9a1b000000000000L + i).toString();
    }
}
