package eu.hodina.application.payment.csv;

import eu.hodina.domain.firm.FirmId;
import java.util.Objects;

/**
 * A mapping that a firm keeps for the tables of its bank.
 *
 * @param id by which it is known
 * @param firm whose it is
 * @param mapping says which column holds what; its name is the only one of the firm
 */
public record KeptCsvMapping(CsvMappingId id, FirmId firm, CsvMapping mapping) {
    public KeptCsvMapping {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(firm, "firm");
        Objects.requireNonNull(mapping, "mapping");
    }
}
