package eu.hodina.application.trail;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a change stands among all, newest first: by time, and those of one time by kind, id and version. Its text and its
 * parsing are each other's inverse: {@code 2026-11-23T09:00:00.123456Z/3/worker/019ab3c4-...}.
 *
 * @param at when
 * @param subject what changed
 * @param version what it became
 */
public record TrailPlace(Instant at, Subject subject, long version) {
    private static final Pattern FORM = Pattern.compile("([^/]{20,30})/([0-9]{1,18})/([a-z-]{1,32})/(.{1,100})");

    /** Checks that all is said. */
    public TrailPlace {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(subject, "subject");
    }

    /**
     * {@return where a change stands}
     *
     * @param change that is on record
     */
    public static TrailPlace of(Change change) {
        return new TrailPlace(change.at(), change.subject(), change.version());
    }

    /**
     * {@return the place that a text says}
     *
     * @param text as {@link #toString} made it
     * @throws IllegalArgumentException where it is none
     */
    public static TrailPlace parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("time/version/kind/id was expected, not '" + text + "'");
        }
        try {
            return new TrailPlace(
                    Instant.parse(form.group(1)),
                    new Subject(form.group(3), form.group(4)),
                    Long.parseLong(form.group(2)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a time was expected, not '" + form.group(1) + "'", e);
        }
    }

    /** {@return the text that {@link #parse} reads} */
    @Override
    public String toString() {
        return at + "/" + version + "/" + subject.kind() + "/" + subject.id();
    }
}
