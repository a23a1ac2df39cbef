package eu.hodina.application.firm;

import eu.hodina.domain.firm.FirmId;
import java.util.Objects;

/**
 * Whose variable symbols those with some stem are, for good: documents with them may still be open.
 *
 * @param firm that had them first
 * @param series its series that had them first, by code
 */
public record SymbolHolder(FirmId firm, String series) {
    /** Checks nothing but presence. */
    public SymbolHolder {
        Objects.requireNonNull(firm, "firm");
        Objects.requireNonNull(series, "series");
    }
}
