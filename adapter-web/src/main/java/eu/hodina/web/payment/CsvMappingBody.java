package eu.hodina.web.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.RefusedException;
import eu.hodina.application.payment.csv.CsvAmounts;
import eu.hodina.application.payment.csv.CsvEncoding;
import eu.hodina.application.payment.csv.CsvLayout;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.application.payment.csv.CsvOwnAccount;
import eu.hodina.application.payment.csv.SignRule;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a bank's table is to be read, as in the file of {@code --mapping}. */
@Serdeable
record CsvMappingBody(
        @Schema(example = "KB, podnikatelský účet", maxLength = 100, requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String name,

        @Schema(example = ";", maxLength = 1, description = "Semicolon, comma, tabulator or bar; absent: semicolon")
        @Nullable
        String delimiter,

        @Schema(
                description = "Absent: the content tells",
                allowableValues = {"UTF_8", "UTF_16LE", "WINDOWS_1250", "WINDOWS_1252", "ISO_8859_2", "CP852"})
        @Nullable
        String encoding,

        @Schema(example = "0", description = "Rows that are not looked at for a header; absent: 0") @Nullable
        Integer skippedLines,

        @Schema(example = "true", description = "Absent: true; without one, columns are numbers") @Nullable
        Boolean header,

        @Schema(maxLength = 100, description = "A row whose first filled cell begins so ends the table") @Nullable
        String footer,

        @Schema(example = "d.M.yyyy", maxLength = 30, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String datePattern,

        @Schema(example = ",", maxLength = 1, description = "Comma or point; absent: comma") @Nullable
        String decimalSign,

        @Schema(
                example = "SIGNED",
                allowableValues = {"SIGNED", "DEBIT_CREDIT", "INDICATOR"},
                description = "What tells debits from credits; absent: SIGNED")
        @Nullable
        String sign,

        @Schema(description = "Of the indicator: what came in") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
        List<@Nullable String> creditMarks,

        @Schema(description = "Of the indicator: what went out") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
        List<@Nullable String> debitMarks,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        CsvColumnsBody columns,

        @Nullable CsvFactsBody facts,

        @Schema(maxLength = 40, description = "The own account, where the table does not have it") @Nullable
        String account,

        @Schema(example = "0100", description = "Of the own bank, for numbers without one") @Nullable
        String bankCode,

        @Schema(example = "CZK", description = "Of the account, where the table does not have it") @Nullable
        String currency) {

    static CsvMappingBody of(CsvMapping mapping) {
        CsvLayout layout = mapping.layout();
        return new CsvMappingBody(
                mapping.name(),
                String.valueOf(layout.delimiter()),
                layout.encoding().map(Enum::name).orElse(null),
                layout.skippedLines(),
                layout.header(),
                layout.footer().orElse(null),
                mapping.datePattern(),
                String.valueOf(mapping.decimalSign()),
                mapping.amounts().rule().name(),
                List.copyOf(mapping.amounts().creditMarks()),
                List.copyOf(mapping.amounts().debitMarks()),
                CsvColumnsBody.of(mapping),
                CsvFactsBody.of(mapping),
                mapping.own().account().orElse(null),
                mapping.own().bankCode().orElse(null),
                mapping.own().currency().orElse(null));
    }

    /** What is wrong is refused with its place in the request, below {@code path}. */
    CsvMapping mapping(String path) {
        try {
            return read(path);
        } catch (RefusedException e) {
            throw new RefusedException(placed(path, e.path()), String.valueOf(e.getMessage()));
        }
    }

    /** A column's own refusal knows the whole path, that of the mapping only the end of it. */
    private static String placed(String path, String refused) {
        return !path.isEmpty() && refused.startsWith(path + "/") ? refused : path + refused;
    }

    private CsvMapping read(String path) {
        if (columns == null) {
            throw new BadInputException(path + "/columns", "an object was expected, and there is none");
        }
        CsvLayout layout = new CsvLayout(
                sign(path + "/delimiter", delimiter, ';'),
                Optional.ofNullable(encoding).map(text -> Fields.constant(path + "/encoding", text, CsvEncoding.class)),
                skippedLines == null ? 0 : skippedLines,
                header == null || header,
                Fields.optionalLine(path + "/footer", footer, 100));
        SignRule rule = sign == null ? SignRule.SIGNED : Fields.constant(path + "/sign", sign, SignRule.class);
        return new CsvMapping(
                Fields.line(path + "/name", name, 100),
                layout,
                Fields.line(path + "/datePattern", datePattern, 30),
                sign(path + "/decimalSign", decimalSign, ','),
                new CsvAmounts(
                        rule, marks(path + "/creditMarks", creditMarks), marks(path + "/debitMarks", debitMarks)),
                columns.columns(path + "/columns"),
                facts == null ? Map.of() : facts.facts(path + "/facts"),
                new CsvOwnAccount(
                        Fields.optionalLine(path + "/account", account, 40),
                        Fields.optionalLine(path + "/bankCode", bankCode, 4),
                        Fields.optionalLine(path + "/currency", currency, 3)));
    }

    private static char sign(String path, @Nullable String value, char otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (value.length() != 1) {
            throw new BadInputException(path, "one character was expected");
        }
        return value.charAt(0);
    }

    private static List<String> marks(String path, @Nullable List<@Nullable String> marks) {
        return Fields.list(path, marks, 20, (place, mark) -> Fields.line(place, mark, 50));
    }
}
