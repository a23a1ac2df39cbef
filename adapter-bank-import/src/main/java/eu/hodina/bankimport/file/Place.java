package eu.hodina.bankimport.file;

import eu.hodina.application.payment.UnreadableStatementException;

/** A place in a statement file, from which its reading can be refused. */
@FunctionalInterface
public interface Place {

    /**
     * Says what was expected here: {@code x.csv, line 3, byte 262: ...}.
     *
     * @param reason what was expected, and what came
     * @return the refusal, to be thrown
     */
    UnreadableStatementException refused(String reason);
}
