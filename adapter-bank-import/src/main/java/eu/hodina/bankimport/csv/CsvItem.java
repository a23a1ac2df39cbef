package eu.hodina.bankimport.csv;

import eu.hodina.application.payment.csv.CsvAmounts;
import eu.hodina.application.payment.csv.CsvField;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.bankimport.file.Place;
import eu.hodina.bankimport.file.Symbols;
import eu.hodina.bankimport.file.WrittenAmount;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.Counterparty;
import eu.hodina.domain.payment.PaymentSymbols;
import eu.hodina.domain.payment.TransactionStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One row of a table as a transaction. */
final class CsvItem {
    private final CsvMapping mapping;
    private final CsvColumns columns;
    private final CsvValues values;
    private final CsvRow row;

    CsvItem(CsvMapping mapping, CsvColumns columns, CsvValues values, CsvRow row) {
        this.mapping = mapping;
        this.columns = columns;
        this.values = values;
        this.row = row;
    }

    private Optional<String> find(CsvField field) {
        return columns.find(row, field);
    }

    private Place place(CsvField field) {
        return row.place(columns.index(field));
    }

    private String title(CsvField field) {
        return mapping.column(field).map(Object::toString).orElse("");
    }

    Optional<String> account() {
        return find(CsvField.ACCOUNT);
    }

    Optional<String> currency() {
        return find(CsvField.CURRENCY).or(() -> find(CsvField.AMOUNT).flatMap(CsvValues::currencyBehind));
    }

    /** A row without the day of its booking is not booked yet, where the table has such a column. */
    BankTransaction toTransaction(Optional<String> accountCurrency) {
        Optional<LocalDate> booked = date(CsvField.BOOKED);
        boolean waits = columns.has(CsvField.BOOKED) && booked.isEmpty();
        return BankTransaction.of(amount())
                .status(waits ? TransactionStatus.PENDING : TransactionStatus.BOOKED)
                .booked(booked)
                .valued(date(CsvField.VALUED))
                .currency(currency().or(() -> accountCurrency))
                .reference(find(CsvField.REFERENCE))
                .counterparty(counterparty())
                .symbols(symbols())
                .endToEndId(find(CsvField.END_TO_END_ID))
                .message(find(CsvField.MESSAGE))
                .build();
    }

    private Optional<LocalDate> date(CsvField field) {
        return find(field).map(text -> values.date(text, title(field), place(field)));
    }

    private BigDecimal amount() {
        return switch (mapping.amounts().rule()) {
            case SIGNED -> amount(CsvField.AMOUNT).orElseThrow(() -> lacks(CsvField.AMOUNT));
            case DEBIT_CREDIT -> ofTwo();
            case INDICATOR -> indicated();
        };
    }

    private Optional<BigDecimal> amount(CsvField field) {
        return find(field).map(text -> values.amount(text, title(field), place(field)));
    }

    private RuntimeException lacks(CsvField field) {
        return place(field).refused("an amount was expected in '" + title(field) + "'");
    }

    /** One of them is blank or zero; a debit goes out whether the bank writes a minus or not. */
    private BigDecimal ofTwo() {
        Optional<BigDecimal> debit = amount(CsvField.DEBIT);
        Optional<BigDecimal> credit = amount(CsvField.CREDIT);
        if (debit.isEmpty() && credit.isEmpty()) {
            throw lacks(CsvField.DEBIT);
        }
        BigDecimal out = debit.orElse(BigDecimal.ZERO);
        BigDecimal in = credit.orElse(BigDecimal.ZERO);
        if (out.signum() != 0 && in.signum() != 0) {
            throw place(CsvField.CREDIT)
                    .refused("an amount was expected in '" + title(CsvField.DEBIT) + "' or in '"
                            + title(CsvField.CREDIT) + "', found both");
        }
        return out.signum() != 0 || credit.isEmpty() ? out.abs().negate() : in;
    }

    private BigDecimal indicated() {
        CsvAmounts rule = mapping.amounts();
        BigDecimal amount = amount(CsvField.AMOUNT).orElseThrow(() -> lacks(CsvField.AMOUNT));
        String mark = find(CsvField.INDICATOR).orElse("");
        if (rule.creditMarks().stream().anyMatch(known -> CsvTitles.isSame(known, mark))) {
            return amount.abs();
        }
        if (rule.debitMarks().stream().anyMatch(known -> CsvTitles.isSame(known, mark))) {
            return amount.abs().negate();
        }
        List<String> credit = rule.creditMarks();
        throw place(CsvField.INDICATOR)
                .refused("one of " + credit + " or " + rule.debitMarks() + " was expected in '"
                        + title(CsvField.INDICATOR) + "', found '" + WrittenAmount.shown(mark) + "'");
    }

    /** Apostrophes are there to keep spreadsheets from making numbers of accounts. */
    private Counterparty counterparty() {
        Optional<String> account = find(CsvField.COUNTERPARTY_ACCOUNT)
                .map(text -> text.replaceAll("^'+|(?<!')'+$", "").strip())
                .filter(text -> !text.isEmpty());
        Optional<String> behind = account.filter(text -> text.matches("[0-9 -]+/[0-9]{4}"))
                .map(text -> text.substring(text.length() - 4));
        return new Counterparty(
                find(CsvField.NAME), account, find(CsvField.COUNTERPARTY_BANK).or(() -> behind));
    }

    private PaymentSymbols symbols() {
        PaymentSymbols own = PaymentSymbols.find(
                symbol(CsvField.VARIABLE_SYMBOL), symbol(CsvField.CONSTANT_SYMBOL), symbol(CsvField.SPECIFIC_SYMBOL));
        if (!own.equals(PaymentSymbols.none())) {
            return own;
        }
        return Symbols.in(find(CsvField.END_TO_END_ID).orElse("") + "\n"
                + find(CsvField.MESSAGE).orElse(""));
    }

    private String symbol(CsvField field) {
        return Symbols.cell(find(field).orElse(""), "'" + title(field) + "'", place(field));
    }
}
