package eu.hodina.web.money;

import eu.hodina.domain.money.PublishedRate;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** By what a rate is found: a currency other than crowns, and a day that a table can hold. */
final class RatePlace {
    private RatePlace() {}

    static PublishedRate.Key key(@Nullable String currency, @Nullable String day) {
        Currency from = Fields.currency("/currency", currency);
        LocalDate on = Fields.date("/day", day);
        if (from.getCurrencyCode().equals("CZK")) {
            throw new BadInputException("/currency", "a currency other than CZK was expected");
        }
        if (on.getYear() < 1991 || on.getYear() > 9999) {
            throw new BadInputException("/day", "a day from 1991 on was expected");
        }
        return new PublishedRate.Key(from, on);
    }
}
