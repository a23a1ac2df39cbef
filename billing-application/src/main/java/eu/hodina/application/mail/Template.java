package eu.hodina.application.mail;

import eu.hodina.application.RefusedException;
import java.util.Objects;

/** A template that was checked, ready to be filled. Immutable. */
final class Template {
    /** Characters of a subject. */
    static final int LONGEST_SUBJECT = 200;

    /** Characters of a text, or of its HTML. */
    static final int LONGEST_BODY = 20_000;

    /** A filled subject is cut here; the outbox keeps longer ones, readers show shorter ones. */
    private static final int LONGEST_FILLED = 300;

    private final TemplateKind kind;
    private final TemplateParts subject;
    private final TemplateParts text;
    private final TemplateParts html;

    private Template(TemplateKind kind, TemplateParts subject, TemplateParts text, TemplateParts html) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.text = Objects.requireNonNull(text, "text");
        this.html = Objects.requireNonNull(html, "html");
    }

    /** @throws RefusedException with the field, the line and the column, and what was expected */
    static Template of(TemplateKind kind, TemplateText written) {
        TemplateSource subject = new TemplateSource("/subject", written.subject()).checked(LONGEST_SUBJECT, true);
        TemplateSource text = new TemplateSource("/text", written.text()).checked(LONGEST_BODY, false);
        TemplateSource html = new TemplateSource("/html", written.html()).checked(LONGEST_BODY, false);
        TemplateParts subjectParts = TemplateParts.of(subject, kind);
        TemplateParts textParts = TemplateParts.of(text, kind);
        TemplateParts htmlParts = TemplateParts.of(html, kind);
        subjectParts.places().forEach(place -> refuseList(subject, place));
        textParts.places().forEach(place -> refuseListWithin(text, place));
        new HtmlCheck(html, true).check();
        return new Template(kind, subjectParts, textParts, htmlParts);
    }

    private static void refuseList(TemplateSource source, TemplateParts.Place place) {
        if (place.placeholder().isList()) {
            throw source.refused(place.at(), "no list was expected in a subject, " + place.placeholder() + " is one");
        }
    }

    private static void refuseListWithin(TemplateSource source, TemplateParts.Place place) {
        if (place.placeholder().isList()) {
            int end = place.at() + place.placeholder().toString().length();
            boolean begins = place.at() == 0 || source.text().charAt(place.at() - 1) == '\n';
            boolean ends = end == source.text().length() || source.text().charAt(end) == '\n';
            if (!begins || !ends) {
                throw source.refused(place.at(), "a line of its own was expected for the list " + place.placeholder());
            }
        }
    }

    /** @throws IllegalArgumentException where a placeholder of the kind has no value, or the whole is too long */
    MailText filled(TemplateValues values) {
        values.require(kind);
        return new MailText(cut(subject.filled(values::text)), text.filled(values::text), html.filled(values::html));
    }

    private static String cut(String subject) {
        if (subject.codePointCount(0, subject.length()) <= LONGEST_FILLED) {
            return subject;
        }
        return subject.substring(0, subject.offsetByCodePoints(0, LONGEST_FILLED - 1)) + "…";
    }
}
