package eu.hodina.application.catalog;

import java.util.Objects;
import java.util.regex.Pattern;

/** What the code of a new activity, product or price list may be: it is part of addresses and of files. */
public final class NewCode {
    /** No space, no slash, no sign at which a spreadsheet computes, nothing that cannot be seen. */
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

    private NewCode() {}

    /**
     * The text, where it may be a code: {@code DISK-1T}, but not {@code disk 1}, {@code a/b} or {@code ..}.
     *
     * @param text as a person wrote it
     * @return the same
     * @throws IllegalArgumentException where it may not
     */
    public static String checked(String text) {
        Objects.requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "1 to 64 letters, digits, dots, underscores or hyphens, of which the first is a letter or a digit,"
                            + " were expected");
        }
        return text;
    }
}
