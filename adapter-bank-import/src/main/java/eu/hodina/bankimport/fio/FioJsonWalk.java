package eu.hodina.bankimport.fio;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Walks through Fio's JSON: {@code accountStatement} with {@code info} and movements of {@code column22} and others, in
 * no order. Numbers are taken as the file writes them, never as binary fractions.
 */
final class FioJsonWalk {
    private final String file;
    private final JsonParser json;
    private final FioInfo info = new FioInfo();
    private final FioOutput output;

    FioJsonWalk(String file, JsonParser json, StatementSink sink) {
        this.file = file;
        this.json = json;
        this.output = new FioOutput(sink, StatementFormat.FIO_JSON, info);
    }

    void readAll() throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT, "an object");
        boolean found = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean statement = json.currentName().equals("accountStatement");
            json.nextToken();
            if (statement) {
                require(!found, "one accountStatement");
                readStatement();
                found = true;
            } else {
                json.skipChildren();
            }
        }
        require(found, "accountStatement");
        require(json.nextToken() == null, "the end of the file");
        output.finish(this::refused);
    }

    private void readStatement() throws IOException {
        require(json.currentToken() == JsonToken.START_OBJECT, "an object in accountStatement");
        boolean described = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "info" -> {
                    readInfo();
                    described = true;
                }
                case "transactionList" -> readList();
                default -> json.skipChildren();
            }
        }
        require(described, "info in accountStatement");
    }

    private void readInfo() throws IOException {
        require(json.currentToken() == JsonToken.START_OBJECT, "an object in info");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken().isStructEnd() || json.currentToken().isStructStart()) {
                json.skipChildren();
            } else if (json.currentToken() != JsonToken.VALUE_NULL) {
                info.put(name, json.getText());
            }
        }
    }

    /** An empty period has null in place of the list, or of the movements in it. */
    private void readList() throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        require(json.currentToken() == JsonToken.START_OBJECT, "an object in transactionList");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean movements = json.currentName().equals("transaction");
            json.nextToken();
            if (movements && json.currentToken() != JsonToken.VALUE_NULL) {
                readMovements();
            } else {
                json.skipChildren();
            }
        }
    }

    private void readMovements() throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY, "an array in transaction");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json.currentToken() == JsonToken.START_OBJECT, "a movement");
            output.add(readMovement(), this::refused);
        }
    }

    private FioMovement readMovement() throws IOException {
        FioMovement movement = new FioMovement();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            int column = FioMovement.column(name, "column");
            if (column >= 0 && json.currentToken() == JsonToken.START_OBJECT) {
                readColumn(movement, column);
            } else {
                json.skipChildren();
            }
        }
        return movement;
    }

    private void readColumn(FioMovement movement, int column) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean value = json.currentName().equals("value");
            JsonToken token = json.nextToken();
            if (value && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                movement.put(column, json.getText());
            } else {
                json.skipChildren();
            }
        }
    }

    private void require(boolean fulfilled, String expected) {
        if (!fulfilled) {
            throw refused(expected + " was expected, found " + shown(json.currentToken()));
        }
    }

    private static String shown(@Nullable JsonToken token) {
        return token == null ? "the end of the file" : token.toString();
    }

    private UnreadableStatementException refused(String reason) {
        return refused(file, json.currentLocation(), reason);
    }

    static UnreadableStatementException refused(String file, @Nullable JsonLocation place, String reason) {
        String line = reason.lines().findFirst().orElse("");
        return place == null
                ? UnreadableStatementException.of(file, line)
                : UnreadableStatementException.at(
                        file,
                        Math.max(1, place.getLineNr()),
                        Math.max(0, Math.max(place.getByteOffset(), place.getCharOffset())),
                        line);
    }
}
