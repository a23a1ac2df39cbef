package eu.hodina.application.invoice;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.invoice.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document that is made by hand.
 *
 * @param kind an INVOICE, a SIMPLIFIED_INVOICE or a PROFORMA
 * @param firm who issues it
 * @param client who is to pay
 * @param lines at least one; those of a proforma include VAT
 * @param taxPoint the date of taxable supply (DUZP), today or before; none = today
 * @param advances that it takes off, of an INVOICE
 * @param options how it is to look and to be paid
 */
public record HandDraft(
        DocumentKind kind,
        FirmId firm,
        ClientId client,
        List<HandLine> lines,
        Optional<LocalDate> taxPoint,
        AdvanceChoice advances,
        DocumentOptions options) {
    public HandDraft {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(firm, "firm");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(taxPoint, "taxPoint");
        Objects.requireNonNull(advances, "advances");
        Objects.requireNonNull(options, "options");
        lines = List.copyOf(lines);
    }
}
