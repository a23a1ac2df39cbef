package eu.hodina.app.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A JSON object's texts, numbers and truths by their pointers: {@code /sidlo/psc -> 14000}; lists are passed over. */
final class JsonTexts {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxStringLength(10_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final Map<String, String> texts = new HashMap<>();

    private JsonTexts() {}

    /** @throws IOException where the bytes are no JSON object */
    static JsonTexts of(byte[] json) throws IOException {
        JsonTexts read = new JsonTexts();
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("a JSON object was expected");
            }
            read.object(parser, "");
            if (parser.nextToken() != null) {
                throw new IOException("the end of the document was expected");
            }
        }
        return read;
    }

    private void object(JsonParser parser, String place) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String below = place + "/" + parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                object(parser, below);
            } else if (value == JsonToken.START_ARRAY) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                texts.put(below, parser.getText().strip());
            }
        }
    }

    /** The value there; none where it is missing, null or blank. */
    Optional<String> find(String pointer) {
        return Optional.ofNullable(texts.get(pointer)).filter(text -> !text.isEmpty());
    }
}
