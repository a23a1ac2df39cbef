package eu.hodina.bankimport.csv;

import com.fasterxml.jackson.core.JsonLocation;
import eu.hodina.application.RefusedException;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.application.payment.csv.CsvAmounts;
import eu.hodina.application.payment.csv.CsvColumn;
import eu.hodina.application.payment.csv.CsvEncoding;
import eu.hodina.application.payment.csv.CsvFact;
import eu.hodina.application.payment.csv.CsvField;
import eu.hodina.application.payment.csv.CsvLayout;
import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.application.payment.csv.CsvOwnAccount;
import eu.hodina.application.payment.csv.SignRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The fields of a mapping in a file, by their JSON pointers, and the mapping that they make. */
final class CsvMappingFields {
    private static final String COLUMNS = "/columns";
    private static final String FACTS = "/facts";
    private static final String MESSAGE = COLUMNS + "/" + CsvField.MESSAGE.code();
    private static final Set<String> LISTS = Set.of("/creditMarks", "/debitMarks", MESSAGE);
    private static final Set<String> SCALARS = scalars();

    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, JsonLocation> places = new HashMap<>();

    private static Set<String> scalars() {
        Set<String> known = new HashSet<>(Set.of(
                "/name",
                "/delimiter",
                "/encoding",
                "/skippedLines",
                "/header",
                "/footer",
                "/datePattern",
                "/decimalSign",
                "/sign",
                "/account",
                "/bankCode",
                "/currency"));
        Stream.of(CsvField.values()).forEach(field -> known.add(COLUMNS + "/" + field.code()));
        Stream.of(CsvFact.values()).forEach(fact -> known.add(FACTS + "/" + fact.code()));
        return known;
    }

    boolean isObject(String path) {
        return path.equals(COLUMNS) || path.equals(FACTS);
    }

    boolean isList(String path) {
        return LISTS.contains(path);
    }

    boolean isScalar(String path) {
        return SCALARS.contains(path);
    }

    boolean isKnown(String path) {
        return isObject(path) || isList(path) || isScalar(path);
    }

    void put(String path, List<String> texts, JsonLocation place) {
        values.put(path, texts);
        places.put(path, place);
    }

    JsonLocation location(String path, JsonLocation end) {
        return places.getOrDefault(path, end);
    }

    /** {@return the mapping; what is wrong goes with its pointer to the refusal} */
    CsvMapping mapping(BiFunction<String, String, UnreadableStatementException> refusal) {
        try {
            return mapping();
        } catch (RefusedException e) {
            throw refusal.apply(e.path(), String.valueOf(e.getMessage()));
        }
    }

    private CsvMapping mapping() {
        CsvLayout layout = new CsvLayout(
                sign("/delimiter", ';'),
                find("/encoding").map(text -> constant("/encoding", text, CsvEncoding.class)),
                number("/skippedLines"),
                flag("/header"),
                find("/footer"));
        SignRule rule = find("/sign")
                .map(text -> constant("/sign", text, SignRule.class))
                .orElse(SignRule.SIGNED);
        return new CsvMapping(
                text("/name"),
                layout,
                text("/datePattern"),
                sign("/decimalSign", ','),
                new CsvAmounts(
                        rule,
                        values.getOrDefault("/creditMarks", List.of()),
                        values.getOrDefault("/debitMarks", List.of())),
                columns(),
                facts(),
                new CsvOwnAccount(find("/account"), find("/bankCode"), find("/currency")));
    }

    private Map<CsvField, List<CsvColumn>> columns() {
        Map<CsvField, List<CsvColumn>> columns = new EnumMap<>(CsvField.class);
        for (CsvField field : CsvField.values()) {
            String path = COLUMNS + "/" + field.code();
            List<CsvColumn> found = new ArrayList<>();
            values.getOrDefault(path, List.of()).forEach(written -> found.add(column(path, written)));
            if (!found.isEmpty()) {
                columns.put(field, found);
            }
        }
        return columns;
    }

    private static CsvColumn column(String path, String written) {
        try {
            return new CsvColumn(written);
        } catch (RefusedException e) {
            throw new RefusedException(path, String.valueOf(e.getMessage()));
        }
    }

    private Map<CsvFact, String> facts() {
        Map<CsvFact, String> facts = new EnumMap<>(CsvFact.class);
        for (CsvFact fact : CsvFact.values()) {
            find(FACTS + "/" + fact.code()).ifPresent(label -> facts.put(fact, label));
        }
        return facts;
    }

    private Optional<String> find(String path) {
        return Optional.ofNullable(values.get(path)).map(texts -> texts.get(0));
    }

    private String text(String path) {
        return find(path).orElseThrow(() -> new RefusedException(path, "a text was expected"));
    }

    private char sign(String path, char otherwise) {
        String text = find(path).orElse(String.valueOf(otherwise));
        if (text.length() != 1) {
            throw new RefusedException(path, "one character was expected, not '" + text + "'");
        }
        return text.charAt(0);
    }

    private int number(String path) {
        String text = find(path).orElse("0");
        if (!text.matches("\\d{1,4}")) {
            throw new RefusedException(path, "a number was expected, not '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    /** Tables have a header unless it is said that they have none. */
    private boolean flag(String path) {
        String text = find(path).orElse("true");
        if (!text.equals("true") && !text.equals("false")) {
            throw new RefusedException(path, "true or false was expected, not '" + text + "'");
        }
        return text.equals("true");
    }

    private static <E extends Enum<E>> E constant(String path, String text, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        path, "one of " + List.of(type.getEnumConstants()) + " was expected, not '" + text + "'"));
    }
}
