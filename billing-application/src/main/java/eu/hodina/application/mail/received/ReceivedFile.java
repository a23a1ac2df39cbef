package eu.hodina.application.mail.received;

/**
 * A file that came along; its bytes stay in the mailbox.
 *
 * @param name as the sender names it; empty where it has none, at most 255 characters
 * @param mediaType as the sender says, at most 100 characters
 * @param size in bytes as they travelled
 */
public record ReceivedFile(String name, String mediaType, long size) {
    /** Checks the form. */
    public ReceivedFile {
        if (name.length() > 255 || mediaType.length() > 100 || size < 0) {
            throw new IllegalArgumentException("a file has a name of at most 255 characters and a size of 0 or more");
        }
    }
}
