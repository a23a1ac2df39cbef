package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.RefusedException;
import eu.hodina.application.payment.csv.CsvColumn;
import eu.hodina.application.payment.csv.CsvField;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which column holds what: a title of the header, or a hash and a number from 1. */
@Serdeable
record CsvColumnsBody(
        @Schema(example = "Datum zaúčtování", maxLength = 100) @Nullable
        String booked,

        @Schema(maxLength = 100) @Nullable String valued,

        @Schema(example = "Částka", maxLength = 100) @Nullable
        String amount,

        @Schema(maxLength = 100) @Nullable String debit,

        @Schema(maxLength = 100) @Nullable String credit,

        @Schema(maxLength = 100) @Nullable String indicator,

        @Schema(maxLength = 100) @Nullable String currency,

        @Schema(maxLength = 100) @Nullable String account,

        @Schema(example = "VS", maxLength = 100) @Nullable String variableSymbol,

        @Schema(maxLength = 100) @Nullable String constantSymbol,

        @Schema(maxLength = 100) @Nullable String specificSymbol,

        @Schema(example = "Název protiúčtu", maxLength = 100) @Nullable
        String name,

        @Schema(example = "#3", maxLength = 100) @Nullable String counterpartyAccount,

        @Schema(maxLength = 100) @Nullable String counterpartyBank,

        @Schema(maxLength = 100) @Nullable String reference,

        @Schema(maxLength = 100) @Nullable String endToEndId,

        @Schema(description = "Joined by blanks, at most 10") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
        List<@Nullable String> message) {

    static CsvColumnsBody of(CsvMapping mapping) {
        return new CsvColumnsBody(
                written(mapping, CsvField.BOOKED),
                written(mapping, CsvField.VALUED),
                written(mapping, CsvField.AMOUNT),
                written(mapping, CsvField.DEBIT),
                written(mapping, CsvField.CREDIT),
                written(mapping, CsvField.INDICATOR),
                written(mapping, CsvField.CURRENCY),
                written(mapping, CsvField.ACCOUNT),
                written(mapping, CsvField.VARIABLE_SYMBOL),
                written(mapping, CsvField.CONSTANT_SYMBOL),
                written(mapping, CsvField.SPECIFIC_SYMBOL),
                written(mapping, CsvField.NAME),
                written(mapping, CsvField.COUNTERPARTY_ACCOUNT),
                written(mapping, CsvField.COUNTERPARTY_BANK),
                written(mapping, CsvField.REFERENCE),
                written(mapping, CsvField.END_TO_END_ID),
                mapping.columns().getOrDefault(CsvField.MESSAGE, List.of()).stream()
                        .map(CsvColumn::written)
                        .toList());
    }

    private static @Nullable String written(CsvMapping mapping, CsvField field) {
        return mapping.column(field).map(CsvColumn::written).orElse(null);
    }

    Map<CsvField, List<CsvColumn>> columns(String path) {
        Map<CsvField, List<CsvColumn>> columns = new EnumMap<>(CsvField.class);
        put(columns, CsvField.BOOKED, path, booked);
        put(columns, CsvField.VALUED, path, valued);
        put(columns, CsvField.AMOUNT, path, amount);
        put(columns, CsvField.DEBIT, path, debit);
        put(columns, CsvField.CREDIT, path, credit);
        put(columns, CsvField.INDICATOR, path, indicator);
        put(columns, CsvField.CURRENCY, path, currency);
        put(columns, CsvField.ACCOUNT, path, account);
        put(columns, CsvField.VARIABLE_SYMBOL, path, variableSymbol);
        put(columns, CsvField.CONSTANT_SYMBOL, path, constantSymbol);
        put(columns, CsvField.SPECIFIC_SYMBOL, path, specificSymbol);
        put(columns, CsvField.NAME, path, name);
        put(columns, CsvField.COUNTERPARTY_ACCOUNT, path, counterpartyAccount);
        put(columns, CsvField.COUNTERPARTY_BANK, path, counterpartyBank);
        put(columns, CsvField.REFERENCE, path, reference);
        put(columns, CsvField.END_TO_END_ID, path, endToEndId);
        List<CsvColumn> texts = Fields.list(path + "/message", message, 10, (place, title) -> column(place, title));
        if (!texts.isEmpty()) {
            columns.put(CsvField.MESSAGE, texts);
        }
        return columns;
    }

    private static void put(
            Map<CsvField, List<CsvColumn>> columns, CsvField field, String path, @Nullable String title) {
        if (title != null) {
            columns.put(field, List.of(column(path + "/" + field.code(), title)));
        }
    }

    private static CsvColumn column(String place, String title) {
        try {
            return new CsvColumn(Fields.line(place, title, 100));
        } catch (RefusedException e) {
            throw new RefusedException(place, String.valueOf(e.getMessage()));
        }
    }
}
