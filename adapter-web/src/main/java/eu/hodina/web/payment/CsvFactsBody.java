package eu.hodina.web.payment;

import eu.hodina.application.payment.csv.CsvFact;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels of lines before the table or after it that tell of the whole statement. */
@Serdeable
record CsvFactsBody(
        @Schema(maxLength = 100) @Nullable String account,

        @Schema(maxLength = 100) @Nullable String currency,

        @Schema(maxLength = 100) @Nullable String number,

        @Schema(maxLength = 100) @Nullable String opening,

        @Schema(maxLength = 100) @Nullable String closing,

        @Schema(maxLength = 100) @Nullable String from,

        @Schema(maxLength = 100) @Nullable String to,

        @Schema(maxLength = 100) @Nullable String period) {

    static CsvFactsBody of(CsvMapping mapping) {
        return new CsvFactsBody(
                mapping.facts().get(CsvFact.ACCOUNT),
                mapping.facts().get(CsvFact.CURRENCY),
                mapping.facts().get(CsvFact.NUMBER),
                mapping.facts().get(CsvFact.OPENING),
                mapping.facts().get(CsvFact.CLOSING),
                mapping.facts().get(CsvFact.FROM),
                mapping.facts().get(CsvFact.TO),
                mapping.facts().get(CsvFact.PERIOD));
    }

    Map<CsvFact, String> facts(String path) {
        Map<CsvFact, String> facts = new EnumMap<>(CsvFact.class);
        put(facts, CsvFact.ACCOUNT, path, account);
        put(facts, CsvFact.CURRENCY, path, currency);
        put(facts, CsvFact.NUMBER, path, number);
        put(facts, CsvFact.OPENING, path, opening);
        put(facts, CsvFact.CLOSING, path, closing);
        put(facts, CsvFact.FROM, path, from);
        put(facts, CsvFact.TO, path, to);
        put(facts, CsvFact.PERIOD, path, period);
        return facts;
    }

    private static void put(Map<CsvFact, String> facts, CsvFact fact, String path, @Nullable String label) {
        if (label != null) {
            facts.put(fact, Fields.line(path + "/" + fact.code(), label, 100));
        }
    }
}
