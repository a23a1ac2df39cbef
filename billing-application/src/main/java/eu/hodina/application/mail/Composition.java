package eu.hodina.application.mail;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.invoice.InvoiceNumber;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail that a person writes to a client.
 *
 * @param firm from which it comes
 * @param client to whom it goes
 * @param template by which it is worded where the person leaves the words open
 * @param language of the template; none: the client's
 * @param recipients to whom it goes
 * @param documents that are attached and, by a template that brings one, spoken of: issued by the firm to the client
 * @param formats in which documents are attached, as media types; none: their page, {@link DocumentFile#PDF}
 * @param files of the mail's own
 * @param words what the person writes instead of the template
 */
public record Composition(
        FirmId firm,
        ClientId client,
        TemplateKind template,
        Optional<Language> language,
        Recipients recipients,
        List<InvoiceNumber> documents,
        List<String> formats,
        List<DocumentFile> files,
        Words words) {
    /** Copies the lists. */
    public Composition {
        Objects.requireNonNull(firm, "firm");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(recipients, "recipients");
        Objects.requireNonNull(words, "words");
        documents = List.copyOf(documents);
        formats = formats.isEmpty() ? List.of(DocumentFile.PDF) : List.copyOf(formats);
        files = List.copyOf(files);
    }

    /**
     * To whom a mail goes.
     *
     * @param to none: the client's address
     * @param cc others who get it as well
     */
    public record Recipients(Optional<String> to, List<String> cc) {
        /** To the client's address alone. */
        public static final Recipients CLIENT = new Recipients(Optional.empty(), List.of());

        /** Copies the list. */
        public Recipients {
            Objects.requireNonNull(to, "to");
            cc = List.copyOf(cc);
        }
    }

    /**
     * What a person writes instead of the template; what is left open is the template's.
     *
     * @param subject one line
     * @param text plain
     * @param html none beside a text: it is made of the text
     */
    public record Words(Optional<String> subject, Optional<String> text, Optional<String> html) {
        /** All is the template's. */
        public static final Words OF_TEMPLATE = new Words(Optional.empty(), Optional.empty(), Optional.empty());

        /** Checks nothing but presence. */
        public Words {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(html, "html");
        }

        /** What is written over what a template says. */
        MailText over(MailText template) {
            String plain = text.map(written -> written.replace("\r\n", "\n")).orElse(template.text());
            return new MailText(
                    subject.orElse(template.subject()),
                    plain,
                    html.map(written -> written.replace("\r\n", "\n"))
                            .orElseGet(() -> text.isPresent() ? HtmlOfText.of(plain) : template.html()));
        }
    }
}
