package eu.hodina.persistence;

import eu.hodina.application.payment.ImportedStatement;
import eu.hodina.application.payment.StatementId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.StatementFormat;
import java.math.BigDecimal;
import java.sql.SQLException;

/** Between the head of a statement and its row. */
final class StatementColumns {
    static final String INSERT = Sql.insert(
            "bank_statement",
            "id",
            "sha256",
            "file",
            "format",
            "position",
            "account",
            "currency",
            "number",
            "from_day",
            "to_day",
            "opening",
            "closing",
            "ours",
            "imported_at");

    private StatementColumns() {}

    static Object[] values(ImportedStatement statement) {
        BankStatement head = statement.head();
        return new Object[] {
            statement.id().value(),
            statement.sha256(),
            statement.file(),
            statement.format(),
            statement.position(),
            head.account(),
            head.currency(),
            head.number(),
            head.from(),
            head.to(),
            head.opening().map(BigDecimal::toPlainString),
            head.closing().map(BigDecimal::toPlainString),
            statement.ours().map(Iban::value),
            statement.importedAt()
        };
    }

    static ImportedStatement read(Row row) throws SQLException {
        return new ImportedStatement(
                new StatementId(row.text("id")),
                row.text("sha256"),
                row.text("file"),
                row.constant(StatementFormat.class, "format"),
                row.number("position"),
                new BankStatement(
                        row.find("account"),
                        row.find("currency"),
                        row.find("number"),
                        row.findDate("from_day"),
                        row.findDate("to_day"),
                        row.find("opening").map(BigDecimal::new),
                        row.find("closing").map(BigDecimal::new)),
                row.find("ours").map(Iban::new),
                row.instant("imported_at"));
    }
}
