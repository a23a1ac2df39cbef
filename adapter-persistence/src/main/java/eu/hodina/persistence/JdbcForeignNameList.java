package eu.hodina.persistence;

import eu.hodina.application.exchange.ForeignName;
import eu.hodina.application.exchange.ForeignNameList;
import eu.hodina.application.exchange.ForeignNaming;
import eu.hodina.application.exchange.ImportOrigin;

/** The table {@code foreign_name}. */
final class JdbcForeignNameList implements ForeignNameList {
    private final JdbcTransactions transactions;
    private final Sql sql;

    JdbcForeignNameList(JdbcTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public ForeignNaming of(ImportOrigin.Program program) {
        return new ForeignNaming(
                program,
                sql.list(
                        "SELECT what, name, code FROM foreign_name WHERE program = ?"
                                + " ORDER BY FIELD(what, 'PROJECT', 'TASK', 'USER', 'ACTIVITY'), name",
                        row -> new ForeignName(
                                row.constant(ForeignName.What.class, "what"), row.text("name"), row.text("code")),
                        program.code()));
    }

    @Override
    public void replace(ForeignNaming naming) {
        transactions.run(() -> {
            sql.run(
                    "DELETE FROM foreign_name WHERE program = ?",
                    naming.program().code());
            sql.runAll(Sql.insert("foreign_name", "program", "what", "name", "code"), naming.names(), name ->
                    new Object[] {naming.program().code(), name.what(), name.from(), name.to()});
        });
    }
}
