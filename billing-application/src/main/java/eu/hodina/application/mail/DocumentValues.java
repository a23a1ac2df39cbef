package eu.hodina.application.mail;

import eu.hodina.application.ReaderFormat;
import eu.hodina.application.Texts;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What documents put into the placeholders of a mail. */
final class DocumentValues {
    private DocumentValues() {}

    static TemplateValues ofFirm(Firm firm, Language language, LocalDate today) {
        return TemplateValues.none()
                .with(Placeholder.FIRM_NAME, firm.name())
                .with(Placeholder.FIRM_EMAIL, firm.email())
                .with(Placeholder.FIRM_PHONE, firm.phone().orElse(""))
                .with(Placeholder.DATE, ReaderFormat.of(language).date(today));
    }

    /** All that one document says of itself; more than a single kind of template has. */
    static TemplateValues of(Invoice document, Firm firm, Language language, LocalDate today) {
        InvoiceContent content = document.content();
        ReaderFormat format = ReaderFormat.of(language);
        return ofFirm(firm, language, today)
                .with(Placeholder.CLIENT_NAME, content.customer().name())
                .with(Placeholder.DOCUMENT_NUMBER, document.number().value())
                .with(Placeholder.DOCUMENT_ISSUED, format.date(document.issueDate()))
                .with(Placeholder.DOCUMENT_FROM, format.date(content.period().from()))
                .with(Placeholder.DOCUMENT_TO, format.date(content.period().to()))
                .with(Placeholder.DOCUMENT_PAYABLE, format.money(withoutSign(content.payable())))
                .with(Placeholder.DOCUMENT_TOTAL, format.money(withoutSign(content.total())))
                .with(Placeholder.DOCUMENT_DUE, format.date(document.dueDate()))
                .with(
                        Placeholder.DOCUMENT_ORIGINAL,
                        content.original()
                                .map(DocumentReference::number)
                                .map(Object::toString)
                                .orElse(""))
                .with(Placeholder.DOCUMENT_REASON, content.reason().orElse(""))
                .with(Placeholder.ACCOUNT, content.account().iban().printed())
                .with(Placeholder.SYMBOL, document.variableSymbol().digits());
    }

    /** What several documents are called together, with a row each; an empty table for none. */
    static TemplateValues ofAll(List<Invoice> documents, Language language) {
        ReaderFormat format = ReaderFormat.of(language);
        Texts texts = Texts.of(DefaultTemplate.BUNDLE, language);
        List<String> heads = List.of(
                texts.text("documents.number"),
                texts.text("documents.symbol"),
                texts.text("documents.issued"),
                texts.text("documents.due"),
                texts.text("documents.payable"));
        List<List<String>> rows = documents.stream()
                .map(one -> List.of(
                        one.number().value(),
                        one.variableSymbol().digits(),
                        format.date(one.issueDate()),
                        format.date(one.dueDate()),
                        format.money(one.content().payable())))
                .toList();
        return TemplateValues.none()
                .with(Placeholder.DOCUMENTS, new TextTable(heads, rows))
                .with(Placeholder.LETTER_NUMBERS, numbers(documents))
                .with(
                        Placeholder.SYMBOL,
                        documents.stream()
                                .map(one -> one.variableSymbol().digits())
                                .collect(Collectors.joining(", ")));
    }

    private static String numbers(List<Invoice> documents) {
        String first =
                documents.stream().limit(3).map(one -> one.number().value()).collect(Collectors.joining(", "));
        return documents.size() > 3 ? first + " …" : first;
    }

    private static Money withoutSign(Money amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }
}
