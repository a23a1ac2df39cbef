package eu.hodina.benchmarks.statements;

import java.io.IOException;
import java.nio.file.Path;

/** Walks once through a file. */
interface Contestant {

    /** {@return what it found, so that nothing is left out: transactions, elements or bytes} */
    long pass(Path file) throws IOException;
}
