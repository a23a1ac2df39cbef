package eu.hodina.bankimport.camt;

import java.util.Optional;

/** A message in pieces, which some banks cut to 35 or 140 characters in the middle of a word. Most have one piece. */
final class Remittance {
    private static final int MAX_TEXT = 65_536;
    private static final int SHORT_PIECE = 35;
    private static final int LONG_PIECE = 140;

    private String text = "";
    private Optional<StringBuilder> joined = Optional.empty();
    private int length;
    private int lastPiece;

    /** {@return false where it would be too long} */
    boolean add(String piece) {
        if (length + piece.length() > MAX_TEXT) {
            return false;
        }
        if (length == 0) {
            text = piece;
        } else {
            append(piece);
        }
        length += piece.length() + 1;
        lastPiece = piece.length();
        return true;
    }

    private void append(String piece) {
        StringBuilder builder = joined.orElseGet(() -> new StringBuilder(text));
        boolean cut = lastPiece == SHORT_PIECE || lastPiece == LONG_PIECE;
        if (!builder.isEmpty() && !piece.isEmpty() && !cut) {
            builder.append(' ');
        }
        builder.append(piece);
        joined = Optional.of(builder);
    }

    /** Empty where there was nothing but empty pieces. */
    Optional<String> text() {
        String whole = joined.isPresent() ? joined.get().toString() : text;
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
    }

    /** With the blanks between its pieces, about. */
    int length() {
        return length;
    }
}
