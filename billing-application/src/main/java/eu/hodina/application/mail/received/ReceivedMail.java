package eu.hodina.application.mail.received;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A message of the mailbox, as much of it as is kept. Everything in it is a stranger's word.
 *
 * @param messageId with its brackets, by which it is known for good; made of its content where it has none
 * @param references Message-IDs that it answers or speaks of, the nearest one first
 * @param from the sender's address, in lower case; empty where there is none
 * @param subject one line
 * @param text plain; of a mail that is HTML alone, its words
 * @param sentAt as the sender says
 * @param automatic whether a machine sent it by itself (RFC 3834)
 * @param bounce what a server tells of a mail that it could not deliver
 * @param files that came along
 */
public record ReceivedMail(
        String messageId,
        List<String> references,
        String from,
        String subject,
        String text,
        Optional<Instant> sentAt,
        boolean automatic,
        Optional<Bounce> bounce,
        List<ReceivedFile> files) {
    /** Characters of a Message-ID. */
    public static final int LONGEST_ID = 250;

    /** Message-IDs that are looked at. */
    public static final int MOST_REFERENCES = 50;

    /** Characters of a sender's address. */
    public static final int LONGEST_ADDRESS = 254;

    /** Characters of a subject. */
    public static final int LONGEST_SUBJECT = 500;

    /** Characters of a text; the rest stays in the mailbox. */
    public static final int LONGEST_TEXT = 100_000;

    /** Files that are named. */
    public static final int MOST_FILES = 50;

    /** Checks that all is bounded, and copies the lists. */
    public ReceivedMail {
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(bounce, "bounce");
        references = List.copyOf(references);
        files = List.copyOf(files);
        if (messageId.isEmpty() || messageId.length() > LONGEST_ID) {
            throw new IllegalArgumentException("a Message-ID has 1 to " + LONGEST_ID + " characters");
        }
        atMost("a sender", from.length(), LONGEST_ADDRESS);
        atMost("a subject", subject.length(), LONGEST_SUBJECT);
        atMost("a text", text.length(), LONGEST_TEXT);
        if (references.size() > MOST_REFERENCES || files.size() > MOST_FILES) {
            throw new IllegalArgumentException("a mail has at most " + MOST_REFERENCES + " references and " + MOST_FILES
                    + " files, not " + references.size() + " and " + files.size());
        }
    }

    private static void atMost(String what, int length, int longest) {
        if (length > longest) {
            throw new IllegalArgumentException(what + " has at most " + longest + " characters, not " + length);
        }
    }
}
