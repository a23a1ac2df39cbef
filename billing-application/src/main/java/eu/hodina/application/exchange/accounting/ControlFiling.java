package eu.hodina.application.exchange.accounting;

import java.util.Objects;
import java.util.Optional;

/**
 * What the control statement says beside the documents, since neither firm nor documents keep it.
 *
 * @param subjectCode what is supplied under domestic reverse charge; 4 = construction and assembly (§ 92e)
 * @param taxOffice code of the tax office, three digits: 461
 * @param workplace code of its workplace, four digits: 3003
 */
public record ControlFiling(String subjectCode, Optional<String> taxOffice, Optional<String> workplace) {
    /** Construction and assembly, and the tax office left to be chosen where the file is read in. */
    public static final ControlFiling USUAL = new ControlFiling("4", Optional.empty(), Optional.empty());

    public ControlFiling {
        Objects.requireNonNull(taxOffice, "taxOffice");
        Objects.requireNonNull(workplace, "workplace");
        check(subjectCode, "[1-9][0-9]?[a-z]?", "a subject code such as 4 or 11");
        taxOffice.ifPresent(code -> check(code, "[0-9]{3}", "a tax office of three digits"));
        workplace.ifPresent(code -> check(code, "[0-9]{4}", "a workplace of four digits"));
    }

    private static void check(String code, String shape, String expected) {
        if (!code.matches(shape)) {
            throw new IllegalArgumentException(expected + " was expected, not '" + code + "'");
        }
    }
}
