package eu.hodina.application.reminder;

import eu.hodina.application.invoice.DocumentFile;
import java.util.List;

/** Port: makes the files of a reminder's letter. */
public interface LetterRenderer {

    /**
     * Makes its files: the letter as a page that a client can open and print, and the payment code of what is open as a
     * picture where its currency and account have one.
     *
     * @param letter in its client's language
     * @return {@code reminder-2026-11-23-F2026-0123.pdf} first, then the picture
     */
    List<DocumentFile> render(LetterPaper letter);

    /** {@return draws nothing: mails go out with the copies of the documents alone} */
    static LetterRenderer none() {
        return letter -> List.of();
    }
}
