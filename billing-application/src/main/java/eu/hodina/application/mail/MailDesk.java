package eu.hodina.application.mail;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.Contact;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.InvoiceState;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a mail of what a person wants, within a transaction. */
final class MailDesk {
    private static final int MOST_DOCUMENTS = 50;
    private static final int MOST_FILES = 10;

    /** Bytes of all that goes along: what servers take over, as a rule. */
    private static final long LARGEST = 20L << 20;

    private static final Set<String> FORMATS = Set.of(DocumentFile.PDF, DocumentFile.ISDOC, DocumentFile.UBL);

    private final Ports ports;
    private final Identities identities;
    private final InstantSource clock;

    MailDesk(Ports ports, Identities identities, InstantSource clock) {
        this.ports = ports;
        this.identities = identities;
        this.clock = clock;
    }

    ComposedMail compose(Composition wanted) {
        Firm firm = ports.firms()
                .find(wanted.firm())
                .orElseThrow(() -> new RefusedException("/firm", "a firm that is there was expected"));
        Client client = ports.clients()
                .find(wanted.client())
                .orElseThrow(() -> new RefusedException("/client", "a client that is there was expected"));
        List<Invoice> documents = documents(wanted);
        List<MailAttachment> attachments = new ArrayList<>();
        List<AttachedFile> files = new ArrayList<>();
        attachDocuments(wanted, documents, attachments, files);
        attachFiles(wanted, attachments, files);
        String to = wanted.recipients().to().orElse(client.email());
        MailRules.checkRecipients(to, wanted.recipients().cc());
        MailText words = MailRules.checked(wanted.words().over(template(wanted, firm, client, documents)));
        Mail mail = new Mail(
                new MailId(identities.next()),
                Optional.of(client.id()),
                wanted.template().bringsDocument() ? Mail.Purpose.INVOICE : Mail.Purpose.MESSAGE,
                firm.email(),
                to,
                wanted.recipients().cc(),
                words.subject(),
                words.text(),
                Optional.of(words.html()),
                documents.stream().map(Invoice::id).toList(),
                attachments,
                Optional.empty());
        return new ComposedMail(mail, files, addresses(client));
    }

    private List<Invoice> documents(Composition wanted) {
        List<InvoiceNumber> numbers = wanted.documents();
        if (numbers.size() > MOST_DOCUMENTS || new HashSet<>(numbers).size() < numbers.size()) {
            throw new RefusedException(
                    "/documents", "at most " + MOST_DOCUMENTS + " documents, each once, were expected");
        }
        if (wanted.template().bringsDocument() && numbers.size() != 1) {
            throw new RefusedException("/documents", "one document was expected, by the template " + wanted.template());
        }
        List<Invoice> documents = new ArrayList<>();
        for (InvoiceNumber number : numbers) {
            documents.add(document(wanted, number, "/documents/" + documents.size()));
        }
        return documents;
    }

    /** Nobody gets what was issued to somebody else. */
    private Invoice document(Composition wanted, InvoiceNumber number, String path) {
        Invoice document = ports.invoices()
                .find(number)
                .filter(one -> one.content().firm().equals(wanted.firm()))
                .filter(one -> one.content().client().equals(wanted.client()))
                .filter(one -> one.state() == InvoiceState.ISSUED || one.state() == InvoiceState.SENT)
                .orElseThrow(() -> new RefusedException(
                        path,
                        "the number of a document was expected that the firm issued to the client and did not cancel, not "
                                + number));
        TemplateKind brings = TemplateKind.of(document.content().kind());
        if (wanted.template().bringsDocument() && wanted.template() != brings) {
            throw new RefusedException(
                    path,
                    "a document of the template " + wanted.template() + " was expected, " + number + " is one of "
                            + brings);
        }
        return document;
    }

    private void attachDocuments(
            Composition wanted, List<Invoice> documents, List<MailAttachment> attachments, List<AttachedFile> files) {
        for (int i = 0; i < wanted.formats().size(); i++) {
            if (!FORMATS.contains(wanted.formats().get(i))
                    || wanted.formats().indexOf(wanted.formats().get(i)) < i) {
                throw new RefusedException("/formats/" + i, "PDF, ISDOC or UBL was expected, each once");
            }
        }
        for (Invoice document : documents) {
            for (String format : wanted.formats()) {
                attachments.add(new MailAttachment.OfDocument(document.id(), format));
                files.add(new AttachedFile(Optional.of(document.number()), format, facts(document, format)));
            }
        }
    }

    /** A page that is not drawn yet is drawn before the mail goes out; other files are there together with it, or never. */
    private Optional<AttachedFile.Facts> facts(Invoice document, String format) {
        Optional<AttachedFile.Facts> facts =
                ports.documents().find(document.id(), format).map(AttachedFile.Facts::of);
        if (facts.isEmpty() && !format.equals(DocumentFile.PDF)) {
            boolean drawn =
                    ports.documents().find(document.id(), DocumentFile.PDF).isPresent();
            throw new RefusedException(
                    "/formats",
                    drawn
                            ? "another format was expected: there is no " + format + " of " + document.number()
                            : "the files of " + document.number() + " are being drawn; ask again in a moment");
        }
        return facts;
    }

    private static void attachFiles(Composition wanted, List<MailAttachment> attachments, List<AttachedFile> files) {
        if (wanted.files().size() > MOST_FILES) {
            throw new RefusedException("/files", "at most " + MOST_FILES + " files were expected");
        }
        for (int i = 0; i < wanted.files().size(); i++) {
            DocumentFile file = wanted.files().get(i);
            MailRules.checkFile("/files/" + i, file);
            attachments.add(new MailAttachment.Own(file));
            files.add(new AttachedFile(Optional.empty(), file.mediaType(), Optional.of(AttachedFile.Facts.of(file))));
        }
        long size = files.stream()
                .flatMap(file -> file.facts().stream())
                .mapToLong(AttachedFile.Facts::size)
                .sum();
        if (size > LARGEST) {
            throw new RefusedException(
                    "/files", "at most " + LARGEST + " bytes were expected with all that is attached, not " + size);
        }
    }

    private MailText template(Composition wanted, Firm firm, Client client, List<Invoice> documents) {
        Language language = wanted.language().orElse(client.language());
        LocalDate today = clock.instant().atZone(firm.zone()).toLocalDate();
        TemplateValues values =
                DocumentValues.ofAll(documents, language).over(FillTemplates.common(client, firm, language, today));
        if (wanted.template().bringsDocument()) {
            values = DocumentValues.of(documents.get(0), firm, language, today).over(values);
        } else if (wanted.template() != TemplateKind.MESSAGE) {
            throw new RefusedException(
                    "/template",
                    "MESSAGE, or the template of a document, was expected; " + wanted.template()
                            + " is sent by the program");
        }
        return new TemplateShelf(ports.mailTemplates()).filled(firm.id(), wanted.template(), language, values);
    }

    private static List<String> addresses(Client client) {
        return Stream.concat(
                        Stream.of(client.email()),
                        client.card().contacts().stream().map(Contact::email).flatMap(Optional::stream))
                .distinct()
                .toList();
    }
}
