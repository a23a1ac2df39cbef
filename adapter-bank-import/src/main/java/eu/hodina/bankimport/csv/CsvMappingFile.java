package eu.hodina.bankimport.csv;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.application.payment.csv.CsvMapping;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mapping as a JSON file (docs/statements.md); what is wrong in it is refused with line and byte. */
public final class CsvMappingFile {
    private static final int LONGEST = 65_536;
    private static final int MOST_VALUES = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LONGEST)
                    .maxStringLength(1_000)
                    .maxNumberLength(10)
                    .maxNameLength(100)
                    .maxNestingDepth(8)
                    .build())
            .build();

    private final String file;
    private final JsonParser json;
    private final CsvMappingFields fields = new CsvMappingFields();

    private CsvMappingFile(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /**
     * Reads a mapping.
     *
     * @param file opened once
     * @return the mapping
     * @throws UnreadableStatementException where it is no mapping, with the place
     * @throws IOException where its bytes cannot be had
     */
    public static CsvMapping read(StatementFile file) throws IOException {
        try (InputStream in = file.open();
                JsonParser json = FACTORY.createParser(in)) {
            return new CsvMappingFile(file.name(), json).readAll();
        } catch (JacksonException e) {
            String reason = "well-formed JSON was expected: " + e.getOriginalMessage();
            throw refused(file.name(), e.getLocation(), reason);
        } catch (CharConversionException e) {
            throw UnreadableStatementException.of(file.name(), "a text was expected: " + e.getMessage());
        }
    }

    private CsvMapping readAll() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw refused(file, json.currentLocation(), "an object was expected");
        }
        readObject("");
        if (json.nextToken() != null) {
            throw refused(file, json.currentLocation(), "the end of the file was expected");
        }
        JsonLocation end = json.currentLocation();
        return fields.mapping((path, reason) ->
                refused(file, fields.location(path, end), (path.isEmpty() ? "" : path + ": ") + reason));
    }

    private void readObject(String path) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String below = path + "/" + json.currentName();
            JsonLocation place = json.currentTokenLocation();
            JsonToken token = json.nextToken();
            if (token == JsonToken.VALUE_NULL) {
                continue;
            }
            if (fields.isObject(below) && token == JsonToken.START_OBJECT) {
                readObject(below);
            } else if (fields.isList(below) && token == JsonToken.START_ARRAY) {
                fields.put(below, readTexts(), place);
            } else if (fields.isScalar(below) && token.isScalarValue()) {
                fields.put(below, List.of(json.getText()), place);
            } else {
                throw refused(file, place, below + " was not expected" + (fields.isKnown(below) ? " so" : ""));
            }
        }
    }

    private List<String> readTexts() throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.VALUE_STRING || texts.size() == MOST_VALUES) {
                throw refused(file, json.currentTokenLocation(), "at most " + MOST_VALUES + " texts were expected");
            }
            texts.add(json.getText());
        }
        return texts;
    }

    private static UnreadableStatementException refused(String file, @Nullable JsonLocation place, String reason) {
        String line = reason.lines().findFirst().orElse("");
        return place == null
                ? UnreadableStatementException.of(file, line)
                : UnreadableStatementException.at(
                        file, Math.max(1, place.getLineNr()), Math.max(0, place.getByteOffset()), line);
    }
}
