package eu.hodina.bankimport.camt;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.bankimport.xml.XmlCursor;
import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;

/**
 * Knows of every entry of a file whether its parts add up to it, at the price of another walk through the file. Only a
 * file with a batch that is too large to be held needs it.
 */
final class BatchSums {
    private final StatementFile file;
    private Optional<BitSet> whole = Optional.empty();
    private int entries;

    BatchSums(StatementFile file) {
        this.file = file;
    }

    /** The ordinal of the entry that is read next, from 0. */
    int nextEntry() {
        return entries++;
    }

    boolean isWhole(int entry) throws IOException {
        if (whole.isEmpty()) {
            whole = Optional.of(walk());
        }
        return whole.get().get(entry);
    }

    private BitSet walk() throws IOException {
        BitSet found = new BitSet();
        int entry = 0;
        try (XmlCursor xml = XmlCursor.open(file)) {
            while (xml.nextElement()) {
                if (xml.name().equals("Ntry")) {
                    found.set(entry++, isWhole(xml));
                }
            }
        }
        return found;
    }

    private static boolean isWhole(XmlCursor xml) throws IOException {
        CamtEntryFacts facts = new CamtEntryFacts();
        PartsTotal total = new PartsTotal();
        facts.read(xml, part -> total.add(part.amount(facts.currency(), facts.isCredit())));
        return total.isWhole(facts.amount());
    }
}
