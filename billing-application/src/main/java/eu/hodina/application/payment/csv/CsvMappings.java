package eu.hodina.application.payment.csv;

import eu.hodina.domain.firm.FirmId;
import java.util.List;
import java.util.Optional;

/** Port: the mappings that firms keep. */
public interface CsvMappings {

    /**
     * Keeps a new mapping.
     *
     * @param kept of a firm that is there, under a name that no other of the firm has
     */
    void add(KeptCsvMapping kept);

    /**
     * Keeps a mapping that is there already as it is now.
     *
     * @param kept of an identity that is kept
     */
    void replace(KeptCsvMapping kept);

    /**
     * Keeps a mapping no more.
     *
     * @param id of one that is kept
     */
    void remove(CsvMappingId id);

    /**
     * {@return the mapping; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<KeptCsvMapping> find(CsvMappingId id);

    /**
     * {@return the mapping of a firm by its name; none where the firm has none of this name}
     *
     * @param firm whose it is
     * @param name as it is written
     */
    Optional<KeptCsvMapping> findByName(FirmId firm, String name);

    /**
     * {@return how many a firm keeps}
     *
     * @param firm whose they are
     */
    int count(FirmId firm);

    /**
     * A piece of the list, by identity, which is the order in which they were made.
     *
     * @param after only mappings whose identity is after this; none for the first piece
     * @param limit at most so many
     * @return mappings of all firms
     */
    List<KeptCsvMapping> page(Optional<String> after, int limit);

    /** {@return all mappings of all firms, by identity} */
    List<KeptCsvMapping> all();
}
