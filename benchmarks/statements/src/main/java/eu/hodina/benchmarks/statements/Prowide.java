package eu.hodina.benchmarks.statements;

import com.prowidesoftware.swift.model.mx.JaxbContextCacheImpl;
import com.prowidesoftware.swift.model.mx.JaxbContextLoader;
import com.prowidesoftware.swift.model.mx.MxCamt05300102;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prowide's tree of the whole file; nothing is taken out of it but the number of entries. */
final class Prowide {

    private Prowide() {}

    /** Called the plain way. */
    static long plain(Path file) throws IOException {
        JaxbContextLoader.INSTANCE.setNoCache();
        return parse(file);
    }

    /** With the JAXB context made once. */
    static long cached(Path file) throws IOException {
        if (JaxbContextLoader.INSTANCE.getCacheImpl() == null) {
            JaxbContextLoader.INSTANCE.setCacheImpl(new JaxbContextCacheImpl());
        }
        return parse(file);
    }

    private static long parse(Path file) throws IOException {
        return MxCamt05300102.parse(Files.readString(file)).getBkToCstmrStmt().getStmt().stream()
                .mapToLong(statement -> statement.getNtry().size())
                .sum();
    }
}
