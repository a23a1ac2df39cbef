package eu.hodina.app.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import eu.hodina.application.exchange.scenario.JsonValue;
import eu.hodina.application.exchange.scenario.JsonValue.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BiFunction;

/** Reads one JSON document with the place of each value. */
final class JsonReading {
    static final long LARGEST_FILE = 256L << 20;
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 100_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(LARGEST_FILE)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonReading(JsonParser parser) {
        this.parser = parser;
    }

    static JsonValue file(Path file) throws UnreadableFileException {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new UnreadableFileException("a file of at most " + LARGEST_FILE + " bytes", 0, 0);
            }
            try (InputStream in = Files.newInputStream(file);
                    JsonParser parser = FACTORY.createParser(in)) {
                return new JsonReading(parser).document();
            }
        } catch (JsonProcessingException e) {
            throw notJson(e);
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException("a file that exists", 0, 0);
        } catch (IOException e) {
            throw new UnreadableFileException("a file that can be read: " + e.getMessage(), 0, 0);
        }
    }

    static JsonValue text(String json) throws UnreadableFileException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return new JsonReading(parser).document();
        } catch (JsonProcessingException e) {
            throw notJson(e);
        } catch (IOException e) {
            throw new UnreadableFileException("a text that can be read: " + e.getMessage(), 0, 0);
        }
    }

    private static UnreadableFileException notJson(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return new UnreadableFileException(
                "a JSON document: " + e.getOriginalMessage().lines().findFirst().orElse(""),
                at == null ? 1 : at.getLineNr(),
                at == null ? 1 : at.getColumnNr());
    }

    private JsonValue document() throws IOException, UnreadableFileException {
        if (parser.nextToken() == null) {
            throw new UnreadableFileException("a JSON document, not an empty file", 1, 1);
        }
        JsonValue root = value(JsonValue::document);
        if (parser.nextToken() != null) {
            JsonLocation at = parser.currentTokenLocation();
            throw new UnreadableFileException("the end of the document", at.getLineNr(), at.getColumnNr());
        }
        return root;
    }

    /** The value at the parser, at the place where it belongs. */
    private JsonValue value(BiFunction<Kind, String, JsonValue> place) throws IOException {
        Kind kind = kind(parser.currentToken());
        boolean container = kind == Kind.OBJECT || kind == Kind.LIST;
        JsonValue value = place.apply(kind, container ? "" : parser.getText());
        if (kind == Kind.OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                value((of, raw) -> value.put(key, of, raw));
            }
        } else if (kind == Kind.LIST) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(value::add);
            }
        }
        return value;
    }

    private static Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.LIST;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT -> Kind.INTEGER;
            case VALUE_NUMBER_FLOAT -> Kind.DECIMAL;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            default -> Kind.NULL;
        };
    }
}
