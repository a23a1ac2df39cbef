package eu.hodina.document.einvoice;

import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.money.VatCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one note of an electronic invoice: whatever the page says in words besides its table. */
final class Notes {
    private Notes() {}

    static Optional<String> of(InvoiceContent content, Supply supply) {
        Phrases phrases = Phrases.in(content.language());
        List<String> parts = new ArrayList<>();
        content.note().ifPresent(parts::add);
        content.original()
                .ifPresent(original -> parts.add(content.reason()
                        .map(reason -> phrases.text("corrects", original.number(), withoutStop(reason)))
                        .orElseGet(() -> phrases.text("about", original.number()))));
        if (content.kind() == DocumentKind.PROFORMA) {
            parts.add(phrases.text("proforma"));
        } else if (content.kind() == DocumentKind.PENALTY) {
            parts.add(phrases.text("penalty"));
        }
        supply.lines().stream()
                .map(Supply.Line::category)
                .filter(category -> category != VatCategory.OUT_OF_SCOPE || supply.taxed())
                .distinct()
                .forEach(category -> phrases.reason(category).ifPresent(parts::add));
        content.inCzk()
                .ifPresent(rate -> parts.add(
                        phrases.text("rate", rate.quantity(), rate.from(), Measure.plain(rate.worth()), rate.to())));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private static String withoutStop(String reason) {
        return reason.strip().replaceFirst("\\.$", "");
    }
}
