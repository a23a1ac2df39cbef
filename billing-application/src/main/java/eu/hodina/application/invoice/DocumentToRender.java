package eu.hodina.application.invoice;

import eu.hodina.domain.firm.Logo;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.WorkAnnex;
import java.util.Objects;
import java.util.Optional;

/**
 * An issued document with what its page shows beside it.
 *
 * @param document that was issued
 * @param logo of the issuer
 * @param annex the work behind it, where the document asks for it
 */
public record DocumentToRender(Invoice document, Optional<Logo> logo, Optional<WorkAnnex> annex) {
    public DocumentToRender {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(logo, "logo");
        Objects.requireNonNull(annex, "annex");
    }

    /**
     * {@return the document alone, without logo and annex}
     *
     * @param document that was issued
     */
    public static DocumentToRender alone(Invoice document) {
        return new DocumentToRender(document, Optional.empty(), Optional.empty());
    }
}
