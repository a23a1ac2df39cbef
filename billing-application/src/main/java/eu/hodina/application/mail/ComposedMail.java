package eu.hodina.application.mail;

import java.util.List;
import java.util.Objects;

/**
 * A mail as it would go out.
 *
 * @param mail with its words and recipients
 * @param files what is attached, in the mail's order
 * @param known the addresses that are known of the client: its own, then those of its contacts
 */
public record ComposedMail(Mail mail, List<AttachedFile> files, List<String> known) {
    /** Copies the lists. */
    public ComposedMail {
        Objects.requireNonNull(mail, "mail");
        files = List.copyOf(files);
        known = List.copyOf(known);
    }
}
