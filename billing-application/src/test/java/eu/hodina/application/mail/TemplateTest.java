package eu.hodina.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.RefusedException;
import eu.hodina.domain.client.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may have, and what becomes of values that want to be more than they are. */
class TemplateTest {
    private static final TemplateValues EXAMPLES = TemplateValues.examples(TemplateKind.MESSAGE, Language.EN);

    private static MailText filled(TemplateText text, TemplateValues values) {
        return Template.of(TemplateKind.MESSAGE, text).filled(values);
    }

    private static TemplateText simple(String text) {
        return TemplateText.of("Hello {{client.name}}", text, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void the_wording_of_the_program_is_a_good_template_in_both_languages(TemplateKind kind) {
        for (Language language : Language.values()) {
            MailText text = Template.of(kind, DefaultTemplate.of(kind, language))
                    .filled(TemplateValues.examples(kind, language));
            assertThat(text.subject() + text.text() + text.html()).doesNotContain("{", "}");
            assertThat(text.html()).startsWith("<p>");
            new HtmlCheck(new TemplateSource("/html", text.html()), false).check();
            kind.placeholders().forEach(one -> {
                assertThat(one.meaning(language)).isNotBlank();
                assertThat(one.example(language)).isNotBlank();
            });
        }
    }

    @Test
    void a_list_is_lines_in_text_and_a_table_in_html() {
        MailText text = filled(simple("Hello,\n\n{{documents}}\n\nBye"), EXAMPLES);
        assertThat(text.subject()).isEqualTo("Hello Pekárna U Žáby s.r.o.");
        assertThat(text.text())
                .isEqualTo("Hello,\n\n- document no.: FV20260001, due: 14\u00a0November\u00a02026, payable:"
                        + " CZK\u00a021,780.75\n- document no.: FV20260002, due: 30\u00a0November\u00a02026, payable:"
                        + " CZK\u00a01,210.00\n\nBye");
        assertThat(text.html())
                .startsWith("<p>Hello,</p>\n<table><tr><th style=")
                .contains(">FV20260002</td>")
                .endsWith("</table>\n<p>Bye</p>\n");
        TemplateValues none = EXAMPLES.with(Placeholder.DOCUMENTS, new TextTable(List.of("no."), List.of()));
        assertThat(filled(simple("Hello,\n\n{{documents}}\n\nBye"), none).html())
                .isEqualTo("<p>Hello,</p>\n\n<p>Bye</p>\n");
    }

    @Test
    void a_value_is_what_it_is_and_never_read_again() {
        String hostile = "{{firm.name}}<b>&\"'\r\nBcc: all@x.example\u2028\u202e\ud800{{{{";
        MailText text = filled(
                TemplateText.of("A {{client.name}}", "B {{client.name}}", Optional.empty()),
                EXAMPLES.with(Placeholder.CLIENT_NAME, hostile));
        String clean = "{{firm.name}}<b>&\"'  Bcc: all@x.example {{{{";
        assertThat(text.subject()).isEqualTo("A " + clean);
        assertThat(text.text()).isEqualTo("B " + clean);
        assertThat(text.html()).isEqualTo("<p>B {{firm.name}}&lt;b&gt;&amp;&quot;&#39;  Bcc: all@x.example {{{{</p>\n");
        new HtmlCheck(new TemplateSource("/html", text.html()), false).check();
        TextTable table = new TextTable(List.of("<i>"), List.of(List.of("<script>x</script>\n-")));
        assertThat(filled(simple("{{documents}}"), EXAMPLES.with(Placeholder.DOCUMENTS, table)))
                .satisfies(mail -> assertThat(mail.text()).isEqualTo("- <i>: <script>x</script> -"))
                .satisfies(mail -> assertThat(mail.html()).contains("&lt;script&gt;x&lt;/script&gt; -"));
    }

    @Test
    void huge_values_are_refused_and_long_subjects_cut() {
        assertThat(EXAMPLES.with(Placeholder.CLIENT_NAME, "x".repeat(10_000))).isNotNull();
        assertThatThrownBy(() -> EXAMPLES.with(Placeholder.CLIENT_NAME, "x".repeat(10_001)))
                .hasMessage("a value of at most 10000 characters was expected for {{client.name}}, not of 10001");
        String subject = filled(simple("Hi"), EXAMPLES.with(Placeholder.CLIENT_NAME, "🙂".repeat(400)))
                .subject();
        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(300);
        assertThat(subject).startsWith("Hello 🙂").endsWith("🙂…");
        assertThatThrownBy(() -> new TextTable(List.of("a"), List.of(List.of("1", "2"))))
                .hasMessage("a row of 1 cells was expected, not of 2");
    }

    @Test
    void each_placeholder_of_a_kind_needs_a_value_though_the_template_leaves_it_out() {
        assertThatThrownBy(() -> filled(simple("Hi"), TemplateValues.none().with(Placeholder.CLIENT_NAME, "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a mail of kind MESSAGE needs a value of {{firm.name}}");
        assertThatThrownBy(() -> EXAMPLES.with(Placeholder.DOCUMENTS, "x")).hasMessageContaining("is a list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{client.nam}}   | line 1, column 1: a placeholder of MESSAGE was expected, not {{client.nam}}: client.name,"
                        + " firm.name, firm.email, firm.phone, date, documents",
                "{{letter.open}}  | line 1, column 1: a placeholder of MESSAGE was expected, not {{letter.open}}",
                "a {{ client.name }} | line 1, column 3: a placeholder such as {{client.name}} was expected, without spaces",
                "a {{client.name} | line 1, column 3: a placeholder such as {{client.name}} was expected",
                "{{{{client.name}}}} | line 1, column 1: a placeholder such as {{client.name}} was expected",
                "client.name}}    | line 1, column 12: {{ before }} was expected",
                "{{client.name}}}} | line 1, column 16: {{ before }} was expected",
                "{{}}             | line 1, column 1: a placeholder such as {{client.name}} was expected",
                "a {{documents}}  | line 1, column 3: a line of its own was expected for the list {{documents}}",
            })
    void what_is_no_placeholder_of_the_kind_is_refused_with_its_place(String text, String reason) {
        assertThatThrownBy(() -> simple(text).checkedFor(TemplateKind.MESSAGE))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.path()).isEqualTo("/text"))
                .hasMessageContaining(reason);
    }

    @Test
    void a_subject_is_one_line_without_lists() {
        TemplateText lines = new TemplateText("Invoice\r\nBcc: all@x.example", "a", "a");
        assertThatThrownBy(() -> lines.checkedFor(TemplateKind.MESSAGE))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.path()).isEqualTo("/subject"))
                .hasMessage("line 1, column 8: one line without control characters was expected, not U+000D");
        assertThatThrownBy(() -> new TemplateText("{{documents}}", "a", "a").checkedFor(TemplateKind.MESSAGE))
                .hasMessage("line 1, column 1: no list was expected in a subject, {{documents}} is one");
        assertThatThrownBy(() -> new TemplateText("x".repeat(201), "a", "a").checkedFor(TemplateKind.MESSAGE))
                .hasMessage("a text of 1 to 200 characters was expected, not of 201");
        assertThatThrownBy(() -> new TemplateText("x", " \n", "a").checkedFor(TemplateKind.MESSAGE))
                .hasMessageContaining("a text of 1 to 20000 characters was expected");
        assertThatThrownBy(() -> new TemplateText("x", "a", "a\nb\u0000").checkedFor(TemplateKind.MESSAGE))
                .hasMessage("line 2, column 2: a text without control characters was expected, not U+0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color: #333; margin: 0 0 8px\">Hello&nbsp;{{client.name}}<br>a<br/>b</p><hr>",
                "<div><h1>{{firm.name}}</h1>{{documents}}</div>",
                "<table><tbody><tr><td colspan=\"2\">{{documents}}</td></tr></tbody></table>",
                "<a href=\"https://firma.example/a?b=1&amp;c=2\" style=\"color: red\">{{firm.name}}</a>",
                "<a href=\"mailto:jana@firma.example\">mail</a> 1 &lt; 2 { } ",
            })
    void the_html_of_a_mail_is_let_through(String html) {
        TemplateText text = new TemplateText("a", "b", html);
        assertThat(text.checkedFor(TemplateKind.MESSAGE)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>x</script>                    | column 1: an element of a mail was expected, not <script>",
                "<p><img src=\"https://x.example/\"></p> | column 4: an element of a mail was expected, not <img>",
                "<P>a</P>                              | column 1: an element such as <p> was expected",
                "<!-- a -->                            | column 1: an element such as <p> was expected",
                "<p onclick=\"x()\">a</p>              | column 4: <p> with no attribute but style was expected, not onclick",
                "<a href=\"javascript:x\">a</a>        | column 4: an address that begins with https:",
                "<a href=\" https://x.example\">a</a>  | column 4: an address that begins with https:",
                "<a href=\"https://x.example/{{client.name}}\">a</a> | column 4: placeholders were expected in texts",
                "<a href='https://x.example'>a</a>     | column 3: > was expected, or an attribute",
                "<p style=\"background: url(//x)\">a</p> | column 4: a style without brackets, quotes and backslashes",
                "<p style=\"a\" style=\"b\">a</p>       | column 14: an attribute was expected once",
                "<p>a                                  | column 5: </p> was expected",
                "<p><b>a</p></b>                       | column 8: </b> was expected",
                "a</p>                                 | column 2: no </p> was expected",
                "<p/>                                  | column 3: </p> was expected, not />",
                "a & b                                 | column 3: &amp; was expected",
                "&#60;script                           | column 1: &amp; was expected",
                "a > b                                 | column 3: &gt; was expected, not >",
                "a <                                   | column 3: an element such as <p> was expected",
                "<p {{client.name}}>a</p>              | column 3: > was expected",
                "<{{client.name}}>                     | column 1: an element such as <p> was expected",
                "<p>{{documents}}</p>                  | column 4: a list was expected beside paragraphs, not within <p>",
                "<td colspan=\"999999\">a</td>         | column 5: a number from 1 to 99 was expected",
                "</p                                   | column 4: > was expected after </p",
            })
    void other_html_is_refused_with_its_place(String html, String reason) {
        assertThatThrownBy(() -> new TemplateText("a", "b", html).checkedFor(TemplateKind.MESSAGE))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.path()).isEqualTo("/html"))
                .hasMessageContaining(reason);
    }

    @Test
    void elements_within_elements_end_somewhere() {
        String deep = "<div>".repeat(51) + "</div>".repeat(51);
        assertThatThrownBy(() -> new TemplateText("a", "b", deep).checkedFor(TemplateKind.MESSAGE))
                .hasMessage("line 1, column 255: at most 50 elements within each other were expected");
        String wide = "<p a".repeat(5_000);
        assertThatThrownBy(() -> new TemplateText("a", "b", wide).checkedFor(TemplateKind.MESSAGE))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void html_of_a_text_has_its_paragraphs_and_lines_whatever_their_number() {
        assertThat(simple("a\n \n\t\n\nb\r\nc <i>\n{{documents}}\nd").html())
                .isEqualTo("<p>a</p>\n<p>b<br>\nc &lt;i&gt;</p>\n{{documents}}\n<p>d</p>\n");
        assertThat(simple("a" + "\n \n".repeat(6_000) + "b").html()).isEqualTo("<p>a</p>\n<p>b</p>\n");
    }
}
