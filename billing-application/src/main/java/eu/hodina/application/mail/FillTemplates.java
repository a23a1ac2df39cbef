package eu.hodina.application.mail;

import eu.hodina.application.Ports;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Use case: words a mail by a firm's template, or by the program's where the firm has none of its own.
 *
 * <pre>{@code
 * TemplateValues values = FillTemplates.common(client, firm, language, today)
 *         .with(Placeholder.LETTER_OPEN, format.money(open))…;
 * MailText text = billing.mails().templates().fill(firm.id(), TemplateKind.FIRST_REMINDER, language, values);
 * }</pre>
 */
public final class FillTemplates {
    private final Ports ports;

    /**
     * Made by {@link eu.hodina.application.Billing#mails}; a use case with mails of its own makes one, too.
     *
     * @param ports all that is kept
     */
    public FillTemplates(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /**
     * Fills a template; what is put in is escaped in HTML, stands on one line, and is never read as a template again.
     *
     * @param firm whose template
     * @param kind what for
     * @param language of the reader
     * @param values one of each placeholder of the kind; an empty text, or a table without rows, where there is nothing to say
     * @return subject, text and HTML
     * @throws IllegalArgumentException where a placeholder of the kind has no value
     */
    public MailText fill(FirmId firm, TemplateKind kind, Language language, TemplateValues values) {
        return ports.transactions()
                .call(() -> new TemplateShelf(ports.mailTemplates()).filled(firm, kind, language, values));
    }

    /**
     * {@return the values that every mail to a client has: client, firm and day}
     *
     * @param client to whom it goes
     * @param firm from which it comes
     * @param language of the reader
     * @param today in the firm's zone
     */
    public static TemplateValues common(Client client, Firm firm, Language language, LocalDate today) {
        return DocumentValues.ofFirm(firm, language, today).with(Placeholder.CLIENT_NAME, client.name());
    }
}
