package eu.hodina.application.insight;

import eu.hodina.application.ReaderFormat;
import eu.hodina.application.Texts;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportProblem;
import java.math.BigDecimal;

/** The words of reports in one language, and how their cells are shown to people. */
public final class ReportWords {
    private final Texts texts;
    private final ReaderFormat format;

    private ReportWords(Texts texts, ReaderFormat format) {
        this.texts = texts;
        this.format = format;
    }

    /**
     * {@return the words in a language}
     *
     * @param language of the reader
     */
    public static ReportWords in(Language language) {
        return new ReportWords(Texts.of("eu.hodina.application.insight.Reports", language), ReaderFormat.of(language));
    }

    String text(String key, String... values) {
        return texts.text(key, values);
    }

    /**
     * {@return the title of a report: {@code Gross margin}}
     *
     * @param name of the report
     */
    public String title(String name) {
        return text("report." + name);
    }

    /**
     * {@return the head of a column: {@code Margin}}
     *
     * @param column of a report
     */
    public String head(ReportColumn column) {
        return text("column." + column.key());
    }

    /** {@return the word before totals} */
    public String total() {
        return text("total");
    }

    /** {@return the mark of what may still change} */
    public String estimate() {
        return text("estimate");
    }

    /** {@return the head over currencies} */
    public String currency() {
        return text("currency");
    }

    /** {@return the head over what is missing} */
    public String problems() {
        return text("problems");
    }

    /**
     * {@return what is missing, as a sentence}
     *
     * @param problem of a row
     */
    public String problem(ReportProblem problem) {
        return text("problem." + problem.code(), problem.facts().toArray(String[]::new));
    }

    /**
     * A cell as people read it: {@code 26 150,00}, {@code 45:00}, {@code 41,91 %}.
     *
     * @param cell of any column
     * @return nothing for nothing, a question mark for what is not known
     */
    public String shown(ReportCell cell) {
        if (cell instanceof ReportCell.Text text) {
            return text.value();
        } else if (cell instanceof ReportCell.Day day) {
            return format.date(day.value());
        } else if (cell instanceof ReportCell.Minutes minutes) {
            return hours(minutes.value());
        } else if (cell instanceof ReportCell.Amount amount) {
            return format.amount(amount.value());
        } else if (cell instanceof ReportCell.Percent percent) {
            return format.number(BigDecimal.valueOf(percent.hundredths(), 2)) + "\u00a0%";
        } else if (cell instanceof ReportCell.Count count) {
            return format.number(BigDecimal.valueOf(count.value()));
        }
        return cell.equals(ReportCell.UNKNOWN) ? "?" : "";
    }

    private static String hours(long minutes) {
        long whole = Math.abs(minutes);
        String rest = String.valueOf(100 + whole % 60).substring(1);
        return (minutes < 0 ? "\u2212" : "") + whole / 60 + ":" + rest;
    }
}
