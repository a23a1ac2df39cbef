package eu.hodina.application.payment.csv;

import eu.hodina.application.RefusedException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What tells whether money came in or went out.
 *
 * @param rule where to look
 * @param creditMarks the words of the indicator that mean that money came in: {@code Kredit}; empty for other rules
 * @param debitMarks those that mean that it went out: {@code Debet}; empty for other rules
 */
public record CsvAmounts(SignRule rule, List<String> creditMarks, List<String> debitMarks) {
    private static final int MOST_MARKS = 20;
    private static final int LONGEST_MARK = 50;

    public CsvAmounts {
        Objects.requireNonNull(rule, "rule");
        creditMarks = List.copyOf(creditMarks);
        debitMarks = List.copyOf(debitMarks);
        requireMarks("/creditMarks", rule, creditMarks);
        requireMarks("/debitMarks", rule, debitMarks);
        for (String mark : creditMarks) {
            if (debitMarks.stream().anyMatch(mark::equalsIgnoreCase)) {
                throw new RefusedException("/debitMarks", "'" + mark + "' cannot mean both credit and debit");
            }
        }
    }

    private static void requireMarks(String path, SignRule rule, List<String> marks) {
        boolean wanted = rule == SignRule.INDICATOR;
        if (wanted == marks.isEmpty() || marks.size() > MOST_MARKS) {
            throw new RefusedException(
                    path, (wanted ? "1 to " + MOST_MARKS : "no") + " marks were expected with the rule " + rule);
        }
        if (marks.stream().anyMatch(mark -> mark.isBlank() || mark.length() > LONGEST_MARK)) {
            throw new RefusedException(path, "marks of 1 to " + LONGEST_MARK + " characters were expected");
        }
    }

    /** {@return amounts that have their own sign} */
    public static CsvAmounts signed() {
        return new CsvAmounts(SignRule.SIGNED, List.of(), List.of());
    }

    /** {@return amounts in a column for debits and one for credits} */
    public static CsvAmounts inTwoColumns() {
        return new CsvAmounts(SignRule.DEBIT_CREDIT, List.of(), List.of());
    }

    /** Refuses columns that the rule does not go with. */
    void requireColumns(Set<CsvField> columns) {
        require(columns, CsvField.AMOUNT, rule != SignRule.DEBIT_CREDIT);
        require(columns, CsvField.DEBIT, rule == SignRule.DEBIT_CREDIT);
        require(columns, CsvField.CREDIT, rule == SignRule.DEBIT_CREDIT);
        require(columns, CsvField.INDICATOR, rule == SignRule.INDICATOR);
    }

    private void require(Set<CsvField> columns, CsvField field, boolean wanted) {
        if (columns.contains(field) != wanted) {
            throw new RefusedException(
                    "/columns/" + field.code(), (wanted ? "a" : "no") + " column was expected with the rule " + rule);
        }
    }
}
