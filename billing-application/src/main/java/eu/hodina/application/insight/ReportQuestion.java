package eu.hodina.application.insight;

import eu.hodina.domain.client.Language;
import eu.hodina.domain.insight.margin.Grouping;
import eu.hodina.domain.insight.margin.ReportFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Which report, of what, and for whom.
 *
 * @param kind which one
 * @param filter what it looks at
 * @param groupings by which its rows are put together, in this order
 * @param asOf the day as whose evening shows what stands; for receivables
 * @param language of its words
 */
public record ReportQuestion(
        ReportKind kind, ReportFilter filter, List<Grouping> groupings, LocalDate asOf, Language language) {
    public ReportQuestion {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(filter, "filter");
        groupings = List.copyOf(groupings);
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(language, "language");
    }
}
