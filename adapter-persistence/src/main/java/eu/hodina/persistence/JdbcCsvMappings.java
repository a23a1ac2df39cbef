package eu.hodina.persistence;

import eu.hodina.application.payment.csv.CsvAmounts;
import eu.hodina.application.payment.csv.CsvColumn;
import eu.hodina.application.payment.csv.CsvEncoding;
import eu.hodina.application.payment.csv.CsvFact;
import eu.hodina.application.payment.csv.CsvField;
import eu.hodina.application.payment.csv.CsvLayout;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.application.payment.csv.CsvMappingId;
import eu.hodina.application.payment.csv.CsvMappings;
import eu.hodina.application.payment.csv.CsvOwnAccount;
import eu.hodina.application.payment.csv.KeptCsvMapping;
import eu.hodina.application.payment.csv.SignRule;
import eu.hodina.domain.firm.FirmId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables {@code csv_mapping} and {@code csv_mapping_part}. */
final class JdbcCsvMappings implements CsvMappings {
    private static final String INSERT = Sql.insert(
            "csv_mapping",
            "firm_id",
            "name",
            "delimiter",
            "encoding",
            "skipped_lines",
            "header",
            "footer",
            "date_pattern",
            "decimal_sign",
            "sign_rule",
            "account",
            "bank_code",
            "currency",
            "id");
    private static final String COLUMN = "COLUMN";
    private static final String FACT = "FACT";
    private static final String CREDIT = "CREDIT";
    private static final String DEBIT = "DEBIT";

    private final JdbcTransactions transactions;
    private final Sql sql;

    JdbcCsvMappings(JdbcTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    /** A row beside a mapping. */
    private record Part(String kind, String field, int position, String written) {}

    @Override
    public void add(KeptCsvMapping kept) {
        transactions.run(() -> {
            sql.run(INSERT, values(kept));
            addParts(kept);
        });
    }

    @Override
    public void replace(KeptCsvMapping kept) {
        transactions.run(() -> {
            int met = sql.run(
                    "UPDATE csv_mapping SET firm_id = ?, name = ?, delimiter = ?, encoding = ?, skipped_lines = ?,"
                            + " header = ?, footer = ?, date_pattern = ?, decimal_sign = ?, sign_rule = ?, account = ?,"
                            + " bank_code = ?, currency = ? WHERE id = ?",
                    values(kept));
            requireMet(met, kept.id());
            sql.run(
                    "DELETE FROM csv_mapping_part WHERE mapping_id = ?",
                    Values.uuid(kept.id().value()));
            addParts(kept);
        });
    }

    @Override
    public void remove(CsvMappingId id) {
        requireMet(sql.run("DELETE FROM csv_mapping WHERE id = ?", Values.uuid(id.value())), id);
    }

    private static void requireMet(int met, CsvMappingId id) {
        if (met == 0) {
            throw new IllegalStateException("there is no csv mapping " + id);
        }
    }

    private static Object[] values(KeptCsvMapping kept) {
        CsvMapping mapping = kept.mapping();
        CsvLayout layout = mapping.layout();
        return new Object[] {
            Values.uuid(kept.firm().value()),
            mapping.name(),
            String.valueOf(layout.delimiter()),
            layout.encoding(),
            layout.skippedLines(),
            layout.header(),
            layout.footer(),
            mapping.datePattern(),
            String.valueOf(mapping.decimalSign()),
            mapping.amounts().rule(),
            mapping.own().account(),
            mapping.own().bankCode(),
            mapping.own().currency(),
            Values.uuid(kept.id().value())
        };
    }

    private void addParts(KeptCsvMapping kept) {
        CsvMapping mapping = kept.mapping();
        List<Part> parts = new ArrayList<>();
        mapping.columns().forEach((field, columns) -> {
            for (int i = 0; i < columns.size(); i++) {
                parts.add(new Part(COLUMN, field.name(), i, columns.get(i).written()));
            }
        });
        mapping.facts().forEach((fact, label) -> parts.add(new Part(FACT, fact.name(), 0, label)));
        addMarks(parts, CREDIT, mapping.amounts().creditMarks());
        addMarks(parts, DEBIT, mapping.amounts().debitMarks());
        sql.runAll(
                Sql.insert("csv_mapping_part", "mapping_id", "kind", "field", "position", "written"),
                parts,
                part -> new Object[] {
                    Values.uuid(kept.id().value()), part.kind(), part.field(), part.position(), part.written()
                });
    }

    private static void addMarks(List<Part> parts, String kind, List<String> marks) {
        for (int i = 0; i < marks.size(); i++) {
            parts.add(new Part(kind, "", i, marks.get(i)));
        }
    }

    @Override
    public Optional<KeptCsvMapping> find(CsvMappingId id) {
        return Values.findUuid(id.value())
                .flatMap(known -> list("WHERE id = ?", known).stream().findFirst());
    }

    @Override
    public Optional<KeptCsvMapping> findByName(FirmId firm, String name) {
        return Values.findUuid(firm.value())
                .flatMap(known -> list("WHERE firm_id = ? AND name = ?", known, name).stream()
                        .findFirst());
    }

    @Override
    public int count(FirmId firm) {
        return Math.toIntExact(
                sql.total("SELECT COUNT(*) AS total FROM csv_mapping WHERE firm_id = ?", Values.uuid(firm.value())));
    }

    @Override
    public List<KeptCsvMapping> page(Optional<String> after, int limit) {
        String rising = "ORDER BY id LIMIT ?";
        return after.map(id -> Values.findUuid(id)
                        .map(known -> list("WHERE id > ? " + rising, known, limit))
                        .orElse(List.of()))
                .orElseGet(() -> list(rising, limit));
    }

    @Override
    public List<KeptCsvMapping> all() {
        return list("ORDER BY id");
    }

    private List<KeptCsvMapping> list(String where, Object... values) {
        return transactions.call(() -> {
            Children<Part> parts = Children.of(
                    sql,
                    "SELECT part.mapping_id AS parent, part.kind, part.field, part.position, part.written"
                            + " FROM csv_mapping_part part JOIN (SELECT id FROM csv_mapping " + where
                            + ") wanted ON wanted.id = part.mapping_id"
                            + " ORDER BY part.mapping_id, part.kind, part.field, part.position",
                    row -> new Part(row.text("kind"), row.text("field"), row.number("position"), row.text("written")),
                    values);
            return sql.list("SELECT * FROM csv_mapping " + where, row -> read(row, parts.of(row.text("id"))), values);
        });
    }

    private static KeptCsvMapping read(Row row, List<Part> parts) throws SQLException {
        Map<CsvField, List<CsvColumn>> columns = new EnumMap<>(CsvField.class);
        Map<CsvFact, String> facts = new EnumMap<>(CsvFact.class);
        List<String> credits = new ArrayList<>();
        List<String> debits = new ArrayList<>();
        for (Part part : parts) {
            switch (part.kind()) {
                case COLUMN ->
                    columns.computeIfAbsent(CsvField.valueOf(part.field()), field -> new ArrayList<>())
                            .add(new CsvColumn(part.written()));
                case FACT -> facts.put(CsvFact.valueOf(part.field()), part.written());
                case CREDIT -> credits.add(part.written());
                default -> debits.add(part.written());
            }
        }
        CsvLayout layout = new CsvLayout(
                row.text("delimiter").charAt(0),
                row.find("encoding").map(CsvEncoding::valueOf),
                row.number("skipped_lines"),
                row.flag("header"),
                row.find("footer"));
        return new KeptCsvMapping(
                new CsvMappingId(row.text("id")),
                new FirmId(row.text("firm_id")),
                new CsvMapping(
                        row.text("name"),
                        layout,
                        row.text("date_pattern"),
                        row.text("decimal_sign").charAt(0),
                        new CsvAmounts(row.constant(SignRule.class, "sign_rule"), credits, debits),
                        columns,
                        facts,
                        new CsvOwnAccount(row.find("account"), row.find("bank_code"), row.find("currency"))));
    }
}
