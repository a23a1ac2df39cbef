package eu.hodina.document;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.reminder.LetterPaper;
import eu.hodina.application.reminder.LetterRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes the files of a reminder: the letter as tagged PDF/A-3A like the other papers, and its payment code as a picture, QR
 * Platba in crowns and EPC in euro. The same letter gives the same bytes. Stateless and thread-safe.
 */
public final class LetterFiles implements LetterRenderer {
    /** The media type of the picture. */
    public static final String PNG = "image/png";

    private static final int DOTS = 6;

    /** More are not named in a code: the bank cuts them off. */
    private static final int NUMBERS = 4;

    @Override
    public List<DocumentFile> render(LetterPaper letter) {
        Labels labels = new Labels(Words.in(letter.client().language()), Optional.empty());
        Optional<QrSymbol> code = code(letter).map(QrSymbol::of);
        ArchivalPdf pdf = new ArchivalPdf(
                letter.fileName() + letter.client().id().value() + letter.stage(),
                labels.text("letter." + letter.stage()),
                letter.firm().name(),
                labels.words().languageTag(),
                letter.day());
        new LetterPages(letter, code, labels, pdf).draw();
        List<DocumentFile> files = new ArrayList<>();
        files.add(DocumentFile.of(letter.fileName() + ".pdf", DocumentFile.PDF, pdf.finished()));
        code.ifPresent(symbol -> files.add(DocumentFile.of(letter.fileName() + "-qr.png", PNG, symbol.png(DOTS))));
        return files;
    }

    /** Pays the sum of what is open, under the symbol of the oldest document. */
    static Optional<String> code(LetterPaper letter) {
        String numbers = letter.rows().stream()
                .limit(NUMBERS)
                .map(row -> row.number().value())
                .collect(Collectors.joining(" "));
        return PaymentCode.of(
                letter.account(),
                letter.firm().name(),
                letter.open(),
                letter.letter().payBy(),
                letter.symbol(),
                new PaymentCode.Named("UPOMINKA", numbers));
    }
}
