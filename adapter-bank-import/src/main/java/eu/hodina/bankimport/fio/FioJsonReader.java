package eu.hodina.bankimport.fio;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.file.FileHead;
import eu.hodina.bankimport.file.FormatReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;

/** Fio's JSON, as its interface answers it. Stateless and thread-safe. */
public final class FioJsonReader implements FormatReader {
    /** What one text, one number, one name and the nesting may have at most. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(65_536)
                    .maxNumberLength(100)
                    .maxNameLength(1_000)
                    .maxNestingDepth(64)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    @Override
    public boolean recognises(FileHead head) {
        return head.text().startsWith("{") && head.text().contains("\"accountStatement\"");
    }

    @Override
    public void read(StatementFile file, StatementSink sink) throws IOException {
        try (InputStream in = file.open();
                JsonParser json = FACTORY.createParser(in)) {
            new FioJsonWalk(file.name(), json, sink).readAll();
        } catch (JacksonException e) {
            String reason = "well-formed JSON was expected: " + e.getOriginalMessage();
            throw FioJsonWalk.refused(file.name(), e.getLocation(), reason);
        } catch (CharConversionException e) {
            throw UnreadableStatementException.of(file.name(), "a text was expected: " + e.getMessage());
        }
    }
}
