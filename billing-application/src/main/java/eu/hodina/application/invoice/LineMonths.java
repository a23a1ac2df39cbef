package eu.hodina.application.invoice;

import eu.hodina.application.ReaderFormat;
import eu.hodina.application.Texts;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.money.DatePeriod;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the lines of work of several months from one another: {@code Programování – říjen 2026}. The names of fees and
 * differences tell their period, those of single entries their day.
 */
final class LineMonths {
    private static final Set<InvoiceLine.Kind> WITHOUT_A_DAY =
            EnumSet.of(InvoiceLine.Kind.WORK, InvoiceLine.Kind.MINIMUM, InvoiceLine.Kind.CREDIT);

    private final Texts texts;
    private final ReaderFormat format;
    private final boolean nameDays;

    private LineMonths(Client client) {
        this.texts = Texts.of("eu.hodina.application.invoice.Contents", client.language());
        this.format = ReaderFormat.of(client.language());
        this.nameDays = client.lines() == LineGrouping.ENTRY;
    }

    /** The same lines, with their months where they are of several. */
    static List<ProposedLine> told(Client client, List<ProposedLine> lines) {
        LineMonths months = new LineMonths(client);
        boolean several = lines.stream()
                        .filter(months::isUndated)
                        .map(line -> YearMonth.from(line.days().from()))
                        .distinct()
                        .count()
                > 1;
        return several ? lines.stream().map(months::told).toList() : lines;
    }

    private boolean isUndated(ProposedLine line) {
        InvoiceLine.Kind kind = line.line().kind();
        return WITHOUT_A_DAY.contains(kind) && !(nameDays && kind == InvoiceLine.Kind.WORK);
    }

    private ProposedLine told(ProposedLine line) {
        return isUndated(line)
                ? new ProposedLine(
                        line.line().withText(texts.text("of", line.line().text(), name(line.days()))),
                        line.item(),
                        line.days())
                : line;
    }

    private String name(DatePeriod days) {
        YearMonth month = YearMonth.from(days.from());
        return month.equals(YearMonth.from(days.to()))
                ? texts.text("month." + month.getMonthValue()) + " " + month.getYear()
                : texts.text("between", format.date(days.from()), format.date(days.to()));
    }
}
