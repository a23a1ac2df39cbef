package eu.hodina.web.money;

import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.PublishedRate;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rate as somebody typed it, with its currency and day. */
@Serdeable
record ExchangeRateBody(
        @Schema(example = "EUR", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String currency,

        @Schema(
                example = "2026-11-23",
                description = "Of publication; a rate holds until the next one",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String day,

        @Schema(
                example = "1",
                description = "Of the currency, 1 to 999999",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer quantity,

        @Schema(
                example = "24.350",
                description = "Of the quantity, in CZK, with at most six decimals",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String worth,

        @Schema(example = "ČNB", maxLength = 255, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String source) {
    private static final Currency CROWNS = Currency.getInstance("CZK");

    /** Without an exponent, by which a few characters would be a number of a billion digits. */
    private static final Pattern WORTH = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");

    PublishedRate rate() {
        return rate(RatePlace.key(currency, day));
    }

    /** Of the place in the path, which the body may repeat and not contradict. */
    PublishedRate rateAt(PublishedRate.Key key) {
        if (currency != null && !currency.equals(key.currency().getCurrencyCode())) {
            throw new BadInputException("/currency", "the currency of the path was expected, or none");
        }
        if (day != null && !day.equals(key.day().toString())) {
            throw new BadInputException("/day", "the day of the path was expected, or none");
        }
        return rate(key);
    }

    private PublishedRate rate(PublishedRate.Key key) {
        int units = Fields.number("/quantity", quantity, 1, 999_999);
        BigDecimal each = Fields.made("/worth", worth, text -> {
            if (!WORTH.matcher(text).matches()) {
                throw new BadInputException("/worth", "a rate such as 24.350 was expected");
            }
            return new BigDecimal(text);
        });
        String publisher = Fields.line("/source", source, 255);
        ExchangeRate rate = Fields.checked("/worth", () -> new ExchangeRate(key.currency(), CROWNS, units, each));
        return Fields.checked("/worth", () -> new PublishedRate(key.day(), rate, publisher));
    }
}
