package eu.hodina.web.request;

import eu.hodina.application.Page;
import eu.hodina.web.problem.BadInputException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Where a page of a list begins: a key, written so that nobody takes it for more than what it is. */
public final class Cursor {
    private static final int USUAL = 50;
    private static final int LONGEST = 1_000;

    private Cursor() {}

    /** The key that {@code ?after=} carries. */
    public static Optional<String> key(Optional<String> after) {
        return after.map(Cursor::decoded);
    }

    private static String decoded(String after) {
        try {
            if (after.length() <= LONGEST) {
                return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw new BadInputException("/after", "the 'next' of the page before was expected");
    }

    /** What {@code next} says of a page. */
    public static Optional<String> next(Page<?> page) {
        return page.next().map(Cursor::of);
    }

    /** A key as {@code ?after=} carries it. */
    public static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** From 1 to 200; 50 where nothing is said. */
    public static int limit(Optional<String> limit) {
        int most = limit.filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(limit.isPresent() ? 0 : USUAL);
        if (most < 1 || most > Page.LONGEST) {
            throw new BadInputException("/limit", "a whole number from 1 to " + Page.LONGEST + " was expected");
        }
        return most;
    }
}
