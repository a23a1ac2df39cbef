package eu.hodina.application.mail;

import eu.hodina.application.Texts;
import eu.hodina.domain.client.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A place in a template that is filled when a mail is written: {@code {{client.name}}}. Which ones a template may have
 * is said by its {@link TemplateKind}.
 */
public enum Placeholder {
    /** The client, as it is printed on documents. */
    CLIENT_NAME("client.name"),
    /** The firm, as it is printed on documents. */
    FIRM_NAME("firm.name"),
    /** The firm's address of mail. */
    FIRM_EMAIL("firm.email"),
    /** The firm's phone; empty where it has none. */
    FIRM_PHONE("firm.phone"),
    /** The day on which the mail is written. */
    DATE("date"),
    /** The number of the document. */
    DOCUMENT_NUMBER("document.number"),
    /** The day of its issue. */
    DOCUMENT_ISSUED("document.issued"),
    /** The first day of the period that it is for. */
    DOCUMENT_FROM("document.from"),
    /** The last day of the period that it is for. */
    DOCUMENT_TO("document.to"),
    /** What is to be paid, or returned, with its currency and without a sign. */
    DOCUMENT_PAYABLE("document.payable"),
    /** The whole of the document with VAT, before advances. */
    DOCUMENT_TOTAL("document.total"),
    /** The last day to pay. */
    DOCUMENT_DUE("document.due"),
    /** The number of the document that it corrects, or whose payment it taxes. */
    DOCUMENT_ORIGINAL("document.original"),
    /** Why it was made; empty where nothing is said. */
    DOCUMENT_REASON("document.reason"),
    /** The account to pay to: an IBAN in groups of four. */
    ACCOUNT("account"),
    /** The variable symbol to pay under; of several documents each, with commas between them. */
    SYMBOL("symbol"),
    /** The documents that the mail is about, a row each. */
    DOCUMENTS("documents", true),
    /** The numbers of the documents that a letter is about, for its subject. */
    LETTER_NUMBERS("letter.numbers"),
    /** What is open of them together, with its currency. */
    LETTER_OPEN("letter.open"),
    /** The day by which a letter asks to pay. */
    LETTER_PAY_BY("letter.payBy"),
    /** The interest on late payment up to the day of the letter. */
    LETTER_INTEREST("letter.interest"),
    /** The compensation for the costs of recovery. */
    LETTER_COMPENSATION("letter.compensation"),
    /** All that a letter claims: what is open, interest and compensation. */
    LETTER_CLAIM("letter.claim"),
    /** The person who signs a letter. */
    LETTER_SIGNATORY("letter.signatory"),
    /** The name of the agreement. */
    AGREEMENT_NAME("agreement.name"),
    /** What the agreement includes: hours, or money. */
    ALLOWANCE_INCLUDED("allowance.included"),
    /** What is used of it. */
    ALLOWANCE_USED("allowance.used"),
    /** What is left of it. */
    ALLOWANCE_LEFT("allowance.left"),
    /** What was carried over from earlier periods. */
    ALLOWANCE_CARRIED("allowance.carried"),
    /** What lapsed in the period. */
    ALLOWANCE_LAPSED("allowance.lapsed"),
    /** How much is used, in percent. */
    ALLOWANCE_PERCENT("allowance.percent"),
    /** The day on which the allowance ends. */
    ALLOWANCE_UNTIL("allowance.until"),
    /** The first day of what a statement or a report is about. */
    PERIOD_FROM("period.from"),
    /** The last day of what a statement or a report is about. */
    PERIOD_TO("period.to"),
    /** The work of the period, a row each. */
    WORK("work", true),
    /** The name of a report. */
    REPORT_NAME("report.name");

    private static final String BUNDLE = "eu.hodina.application.mail.Placeholder";

    private final String label;
    private final boolean list;

    Placeholder(String label) {
        this(label, false);
    }

    Placeholder(String label, boolean list) {
        this.label = label;
        this.list = list;
    }

    /** {@return the name as templates write it between its braces: {@code client.name}} */
    public String label() {
        return label;
    }

    /** {@return whether it becomes several lines, and a table in HTML} */
    public boolean isList() {
        return list;
    }

    /**
     * {@return what it is, for a person who writes templates}
     *
     * @param language of the person
     */
    public String meaning(Language language) {
        return Texts.of(BUNDLE, language).text(label);
    }

    /**
     * {@return what stands there in a trial: {@code Pekárna U Žáby s.r.o.}; of a list the text of two rows}
     *
     * @param language of the template
     */
    public String example(Language language) {
        return list ? exampleTable(language).text() : Texts.of(BUNDLE, language).text(label + ".example");
    }

    /** The example of a list: its title row and two rows, each of its cells between bars. */
    TextTable exampleTable(Language language) {
        List<List<String>> rows = Arrays.stream(
                        Texts.of(BUNDLE, language).text(label + ".example").split("\n"))
                .map(row -> List.of(row.split("\\|")))
                .toList();
        return new TextTable(rows.get(0), rows.subList(1, rows.size()));
    }

    /**
     * {@return the placeholder of a name; none where no template knows it}
     *
     * @param label without braces: {@code client.name}
     */
    public static Optional<Placeholder> of(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }

    /** {@return as templates write it: {@code {{client.name}}}} */
    @Override
    public String toString() {
        return "{{" + label + "}}";
    }
}
