package eu.hodina.application.mail;

import eu.hodina.application.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A field of a template, cut at its placeholders. What is filled in is never read again. */
final class TemplateParts {
    /** A placeholder with the words before it, and where it begins. */
    record Place(String before, Placeholder placeholder, int at) {}

    private final List<Place> places;
    private final String rest;

    private TemplateParts(List<Place> places, String rest) {
        this.places = places;
        this.rest = rest;
    }

    /** @throws RefusedException where braces are open, or a placeholder is unknown or of another kind */
    static TemplateParts of(TemplateSource source, TemplateKind kind) {
        String text = source.text();
        List<Place> places = new ArrayList<>();
        int done = 0;
        while (true) {
            int open = text.indexOf("{{", done);
            int stray = text.indexOf("}}", done);
            if (stray >= 0 && (open < 0 || stray < open)) {
                throw source.refused(stray, "{{ before }} was expected, as in {{client.name}}");
            }
            if (open < 0) {
                return new TemplateParts(List.copyOf(places), text.substring(done));
            }
            int close = text.indexOf("}}", open);
            String label = close < 0 ? "" : text.substring(open + 2, close);
            if (!label.matches("[A-Za-z][A-Za-z.]{0,39}")) {
                throw source.refused(open, "a placeholder such as {{client.name}} was expected, without spaces in it");
            }
            places.add(new Place(text.substring(done, open), placeholder(source, open, label, kind), open));
            done = close + 2;
        }
    }

    private static Placeholder placeholder(TemplateSource source, int at, String label, TemplateKind kind) {
        return Placeholder.of(label)
                .filter(kind.placeholders()::contains)
                .orElseThrow(() -> source.refused(
                        at,
                        "a placeholder of " + kind + " was expected, not {{" + label + "}}: "
                                + kind.placeholders().stream()
                                        .map(Placeholder::label)
                                        .collect(Collectors.joining(", "))));
    }

    List<Place> places() {
        return places;
    }

    String filled(Function<Placeholder, String> values) {
        StringBuilder text = new StringBuilder();
        for (Place place : places) {
            text.append(place.before()).append(values.apply(place.placeholder()));
        }
        return text.append(rest).toString();
    }
}
