package eu.hodina.application.invoice;

import static eu.hodina.application.invoice.DocumentPress.lawful;

import eu.hodina.application.RefusedException;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines that a person wrote, taxed as the lines of the document that they correct. */
final class CorrectionLines {
    private final Invoice original;
    private final VatRates rates;
    private final Set<VatCategory> categories;

    CorrectionLines(Invoice original, VatRates rates) {
        this.original = original;
        this.rates = rates;
        this.categories = original.content().lines().stream()
                .map(InvoiceLine::vatCategory)
                .collect(Collectors.toSet());
    }

    List<InvoiceLine> off(List<HandLine> lines) {
        return made(lines, true);
    }

    List<InvoiceLine> on(List<HandLine> lines) {
        return made(lines, false);
    }

    private List<InvoiceLine> made(List<HandLine> lines, boolean off) {
        if (lines.isEmpty()) {
            throw new RefusedException("/lines", "at least one line was expected");
        }
        List<InvoiceLine> made = new ArrayList<>();
        for (HandLine line : lines) {
            made.add(made(line, off, "/lines/" + made.size()));
        }
        return made;
    }

    private InvoiceLine made(HandLine line, boolean off, String path) {
        Money amount = lawful(path, line::amount);
        if (!amount.isPositive()) {
            throw new RefusedException(path + "/amount", "an amount above zero was expected, not " + amount);
        }
        if (!amount.currency().equals(original.content().currency())) {
            throw new RefusedException(
                    path + "/currency",
                    "an amount in " + original.content().currency() + " was expected, not in " + amount.currency());
        }
        VatCategory category = category(line, path);
        return lawful(
                path,
                () -> new InvoiceLine(
                        InvoiceLine.Kind.CORRECTION,
                        line.text(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        off ? amount.negated() : amount,
                        category,
                        rate(category, path),
                        line.order()));
    }

    private VatCategory category(HandLine line, String path) {
        VatCategory category = line.vatCategory()
                .or(() -> categories.size() == 1 ? categories.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> new RefusedException(
                        path + "/vatCategory", "one of the categories of the original was expected: " + categories));
        if (!categories.contains(category)) {
            throw new RefusedException(
                    path + "/vatCategory",
                    "one of the categories of the original, " + categories + ", was expected, not " + category);
        }
        return category;
    }

    /** As on the original; of a category that it has at two rates, the one of its tax point. */
    private Optional<VatRate> rate(VatCategory category, String path) {
        if (!category.bearsTax()) {
            return Optional.empty();
        }
        List<VatRate> own = original.content().lines().stream()
                .filter(line -> line.vatCategory() == category)
                .flatMap(line -> line.vatRate().stream())
                .distinct()
                .toList();
        return own.size() == 1
                ? Optional.of(own.get(0))
                : Optional.of(rates.rateOn(category, original.taxPoint())
                        .orElseThrow(() -> new RefusedException(
                                path + "/vatCategory", "a category with a rate on " + original.taxPoint())));
    }
}
