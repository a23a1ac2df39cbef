package eu.hodina.application.mail;

import eu.hodina.application.RefusedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets through the HTML that a mail needs, and nothing that a reader would load or run: a list of elements and attributes,
 * written well-formed. What is not on the list is refused, not taken out, so that whoever wrote it knows.
 */
final class HtmlCheck {
    private static final Set<String> EMPTY = Set.of("br", "hr");

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "div",
            "span",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "s",
            "small",
            "sub",
            "sup",
            "h1",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "blockquote",
            "pre",
            "code",
            "a");

    /** In which a table may stand. */
    private static final Set<String> AROUND_TABLES =
            Set.of("div", "blockquote", "ul", "ol", "li", "table", "tbody", "tr", "td");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("style", "href"),
            "th", Set.of("style", "colspan", "rowspan"),
            "td", Set.of("style", "colspan", "rowspan"));

    private static final Set<String> STYLED = Set.of("style");

    private static final Pattern TAG = Pattern.compile("</?([a-z][a-z0-9]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([a-z]+)=\"([^\"<>]*)\"");
    private static final Pattern END_OF_TAG = Pattern.compile("\\s*(/?)>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:amp|lt|gt|quot|nbsp|ndash|mdash|hellip|euro|copy|#39|#160);");

    /** No brackets, quotes and backslashes: nothing is called, and nothing is fetched. */
    private static final Pattern STYLE = Pattern.compile("[A-Za-z0-9 ,.:;#%!-]*");

    private static final Pattern LINK = Pattern.compile("(?:https?://|mailto:|tel:)[^\\s\\\\{}]+");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");
    private static final int DEEPEST = 50;

    private final TemplateSource source;
    private final String html;
    private final Deque<String> open = new ArrayDeque<>();
    private final boolean template;
    private int at;

    /** @param template whether its placeholders are filled later; of a mail that is ready none is */
    HtmlCheck(TemplateSource source, boolean template) {
        this.template = template;
        this.source = source;
        this.html = source.text();
    }

    /** @throws RefusedException for the first thing that no mail may have */
    void check() {
        while (at < html.length()) {
            switch (html.charAt(at)) {
                case '<' -> tag();
                case '>' -> throw source.refused(at, "&gt; was expected, not >");
                case '&' -> entity();
                case '{' -> brace();
                default -> at++;
            }
        }
        if (!open.isEmpty()) {
            throw source.refused(at, "</" + open.peek() + "> was expected");
        }
    }

    private void entity() {
        at = matcher(ENTITY, "&amp; was expected, or another entity such as &nbsp;")
                .end();
    }

    /** A table cannot stand within a paragraph. */
    private void brace() {
        int close = template && html.startsWith("{{", at) ? html.indexOf("}}", at) : -1;
        if (close < 0) {
            at++;
            return;
        }
        boolean list = Placeholder.of(html.substring(at + 2, close))
                .filter(Placeholder::isList)
                .isPresent();
        if (list && !AROUND_TABLES.containsAll(open)) {
            throw source.refused(at, "a list was expected beside paragraphs, not within <" + open.peek() + ">");
        }
        at = close + 2;
    }

    private void tag() {
        Matcher tag = matcher(TAG, "an element such as <p> was expected; write &lt; for <");
        String name = tag.group(1);
        if (!ELEMENTS.contains(name)) {
            throw source.refused(at, "an element of a mail was expected, not <" + name + ">");
        }
        if (html.charAt(at + 1) == '/') {
            close(name, tag.end());
        } else {
            open(name, tag.end());
        }
    }

    private void close(String name, int end) {
        if (end >= html.length() || html.charAt(end) != '>') {
            throw source.refused(end, "> was expected after </" + name);
        }
        if (!name.equals(open.peek())) {
            throw source.refused(
                    at, open.isEmpty() ? "no </" + name + "> was expected" : "</" + open.peek() + "> was expected");
        }
        open.pop();
        at = end + 1;
    }

    private void open(String name, int end) {
        at = end;
        Matcher attribute = ATTRIBUTE.matcher(html);
        Set<String> seen = new HashSet<>();
        while (attribute.region(at, html.length()).lookingAt()) {
            if (!seen.add(attribute.group(1))) {
                throw source.refused(attribute.start(1), "an attribute was expected once");
            }
            attribute(name, attribute);
            at = attribute.end();
        }
        Matcher last = matcher(END_OF_TAG, "> was expected, or an attribute such as style=\"color: gray\"");
        boolean empty = EMPTY.contains(name);
        if (!empty && !last.group(1).isEmpty()) {
            throw source.refused(at, "</" + name + "> was expected, not />");
        }
        if (!empty) {
            if (open.size() == DEEPEST) {
                throw source.refused(at, "at most " + DEEPEST + " elements within each other were expected");
            }
            open.push(name);
        }
        at = last.end();
    }

    private void attribute(String element, Matcher attribute) {
        String name = attribute.group(1);
        String value = attribute.group(2);
        int place = attribute.start(1);
        Set<String> allowed = ATTRIBUTES.getOrDefault(element, STYLED);
        if (!allowed.contains(name)) {
            throw source.refused(
                    place, "<" + element + "> with no attribute but " + sorted(allowed) + " was expected, not " + name);
        }
        if (value.contains("{{")) {
            throw source.refused(place, "placeholders were expected in texts, not in an attribute");
        }
        switch (name) {
            case "href" -> require(LINK, value, place, "an address that begins with https:, http:, mailto: or tel:");
            case "style" -> require(STYLE, value, place, "a style without brackets, quotes and backslashes");
            default -> require(SPAN, value, place, "a number from 1 to 99");
        }
    }

    private static String sorted(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }

    private void require(Pattern form, String value, int place, String expected) {
        if (!form.matcher(value).matches()) {
            throw source.refused(place, expected + " was expected, not \"" + value + "\"");
        }
    }

    private Matcher matcher(Pattern form, String expected) {
        Matcher found = form.matcher(html).region(at, html.length());
        if (!found.lookingAt()) {
            throw source.refused(at, expected);
        }
        return found;
    }
}
