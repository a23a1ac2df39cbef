package eu.hodina.app.statement;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementReader;
import java.io.IOException;

/** One way to show files: as a table, or as JSON. */
interface StatementPage extends AutoCloseable {

    /** Shows the file, walking through it once more for its transactions. */
    void show(StatementFile file, FileSurvey survey, StatementReader reader) throws IOException;

    @Override
    void close() throws IOException;
}
