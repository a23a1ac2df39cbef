package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.application.rating.RateWork;
import eu.hodina.domain.insight.margin.Grouping;
import eu.hodina.domain.insight.margin.HomeCurrency;
import eu.hodina.domain.insight.margin.MarginFacts;
import eu.hodina.domain.insight.margin.MarginRow;
import eu.hodina.domain.insight.margin.MarginTable;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The margins of what a question asks about, from which several reports are made. */
final class Margins {
    static final Currency CROWNS = Currency.getInstance("CZK");

    private final Ports ports;
    private final RateWork rateWork;
    private final LocalDate today;

    Margins(Ports ports, RateWork rateWork, LocalDate today) {
        this.ports = ports;
        this.rateWork = rateWork;
        this.today = today;
    }

    List<MarginRow> of(ReportQuestion question) {
        MarginGathering gathering = new MarginGathering(ports, rateWork, today, question.filter());
        MarginFacts facts = gathering.facts();
        LocalDate first = question.filter().period().from();
        HomeCurrency home = new HomeCurrency(
                CROWNS, ports.exchangeRates().holding(first.isBefore(today) ? first : today, today), today);
        Set<Grouping> groupings = EnumSet.noneOf(Grouping.class);
        groupings.addAll(question.groupings());
        return new MarginTable(question.filter(), gathering.agreements(), home).of(facts, groupings);
    }
}
