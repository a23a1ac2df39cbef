package eu.hodina.application.mail;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceNumber;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use cases: a firm writes its own templates of mails, tries them, and goes back to the program's; each change stays on
 * record. Mails that were written before stay as they are.
 */
public final class EditTemplates {
    private final Ports ports;
    private final ChangeRecorder recorder;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#mails}.
     *
     * @param ports all that is kept
     * @param clock tells the time
     */
    public EditTemplates(Ports ports, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = new ChangeRecorder(ports.trail(), clock);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * A template as it is used.
     *
     * @param kind what it is for
     * @param language in which it is
     * @param own whether the firm wrote it; false: it is the program's
     * @param text what it says
     */
    public record Used(TemplateKind kind, Language language, boolean own, TemplateText text) {}

    /**
     * With what a template is tried; what it leaves open are examples.
     *
     * @param client to whom it goes
     * @param documents numbers of documents that it is about
     */
    public record Trial(Optional<ClientId> client, List<InvoiceNumber> documents) {
        /** All are examples. */
        public static final Trial EXAMPLES = new Trial(Optional.empty(), List.of());

        /** Copies the numbers. */
        public Trial {
            Objects.requireNonNull(client, "client");
            documents = List.copyOf(documents);
        }
    }

    /**
     * {@return all templates of a firm, by kind and language}
     *
     * @param firm whose they are
     * @throws NotFoundException where there is no such firm
     */
    public List<Used> all(FirmId firm) {
        return ports.transactions().call(() -> {
            List<MailTemplates.Own> own = ports.mailTemplates().all(kept(firm).id());
            List<Used> all = new ArrayList<>();
            for (TemplateKind kind : TemplateKind.values()) {
                for (Language language : Language.values()) {
                    all.add(used(
                            kind,
                            language,
                            own.stream()
                                    .filter(one -> one.kind() == kind && one.language() == language)
                                    .map(MailTemplates.Own::text)
                                    .findFirst()));
                }
            }
            return all;
        });
    }

    /**
     * {@return a template of a firm}
     *
     * @param firm whose it is
     * @param kind what for
     * @param language in which it is
     * @throws NotFoundException where there is no such firm
     */
    public Versioned<Used> find(FirmId firm, TemplateKind kind, Language language) {
        return ports.transactions()
                .call(() -> new Versioned<>(
                        current(kept(firm).id(), kind, language), recorder.version(subject(firm, kind, language))));
    }

    /**
     * Words a template anew.
     *
     * @param caller who does it
     * @param firm whose it is
     * @param version that the caller had read; 0 where it was the program's from the beginning
     * @param kind what for
     * @param language in which it is
     * @param text what it says from now on
     * @return the template as it is now
     * @throws NotFoundException where there is no such firm
     * @throws RefusedException with the field, the line and the column, where something of it is not to be sent
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Used> change(
            Caller caller, FirmId firm, long version, TemplateKind kind, Language language, TemplateText text) {
        text.checkedFor(kind);
        return ports.transactions().call(() -> {
            TemplateText before = current(kept(firm).id(), kind, language).text();
            long now = recorder.changed(caller, subject(firm, kind, language), version, before, text);
            if (text.equals(DefaultTemplate.of(kind, language))) {
                ports.mailTemplates().remove(firm, kind, language);
            } else {
                ports.mailTemplates().keep(firm, new MailTemplates.Own(kind, language, text));
            }
            return new Versioned<>(current(firm, kind, language), now);
        });
    }

    /**
     * Goes back to the program's wording.
     *
     * @param caller who does it
     * @param firm whose template it is
     * @param version that the caller had read
     * @param kind what for
     * @param language in which it is
     * @return the template as it is now
     * @throws NotFoundException where there is no such firm
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Used> reset(Caller caller, FirmId firm, long version, TemplateKind kind, Language language) {
        return change(caller, firm, version, kind, language, DefaultTemplate.of(kind, language));
    }

    /**
     * Fills a template without sending or keeping anything.
     *
     * @param firm whose it is
     * @param kind what for
     * @param language in which it is
     * @param text what it would say; none: what it says now
     * @param trial with what it is filled
     * @return subject, text and HTML
     * @throws NotFoundException where there is no such firm
     * @throws RefusedException where something of the text is not to be sent, or a client or document is not there
     */
    public MailText preview(
            FirmId firm, TemplateKind kind, Language language, Optional<TemplateText> text, Trial trial) {
        text.ifPresent(written -> written.checkedFor(kind));
        return ports.transactions().call(() -> {
            Firm known = kept(firm);
            TemplateText tried =
                    text.orElseGet(() -> current(firm, kind, language).text());
            return Template.of(kind, tried).filled(values(known, kind, language, trial));
        });
    }

    private TemplateValues values(Firm firm, TemplateKind kind, Language language, Trial trial) {
        LocalDate today = clock.instant().atZone(firm.zone()).toLocalDate();
        TemplateValues values =
                DocumentValues.ofFirm(firm, language, today).over(TemplateValues.examples(kind, language));
        List<Invoice> documents = documents(firm, trial);
        if (!documents.isEmpty()) {
            values = DocumentValues.of(documents.get(0), firm, language, today).over(values);
            values = DocumentValues.ofAll(documents, language).over(values);
        }
        return trial.client().isEmpty()
                ? values
                : values.with(Placeholder.CLIENT_NAME, client(trial).name());
    }

    private Client client(Trial trial) {
        ClientId id = trial.client().orElseThrow();
        return ports.clients()
                .find(id)
                .orElseThrow(() -> new RefusedException("/client", "a client that is there was expected, not " + id));
    }

    private List<Invoice> documents(Firm firm, Trial trial) {
        List<Invoice> documents = new ArrayList<>();
        for (InvoiceNumber number : trial.documents()) {
            documents.add(ports.invoices()
                    .find(number)
                    .filter(one -> one.content().firm().equals(firm.id()))
                    .orElseThrow(() -> new RefusedException(
                            "/documents/" + documents.size(),
                            "the number of a document of this firm was expected, not " + number)));
        }
        return documents;
    }

    private Used current(FirmId firm, TemplateKind kind, Language language) {
        return used(kind, language, ports.mailTemplates().find(firm, kind, language));
    }

    private static Used used(TemplateKind kind, Language language, Optional<TemplateText> own) {
        return new Used(kind, language, own.isPresent(), own.orElseGet(() -> DefaultTemplate.of(kind, language)));
    }

    private Firm kept(FirmId id) {
        return ports.firms().find(id).orElseThrow(() -> new NotFoundException("firm", id.value()));
    }

    private static Subject subject(FirmId firm, TemplateKind kind, Language language) {
        return new Subject("mail-template", firm.value() + "/" + kind + "/" + language);
    }
}
