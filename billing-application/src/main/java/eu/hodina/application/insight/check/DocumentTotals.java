package eu.hodina.application.insight.check;

import eu.hodina.application.insight.check.DocumentSums.Kept;
import eu.hodina.application.insight.check.DocumentSums.OfRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a document asks for is its lines, the VAT of each rate on their sum, rounding, less advances (Act 235/2004 Sb., § 36
 * and § 37). The arithmetic is its own, so that a mistake in that of documents shows.
 */
final class DocumentTotals implements Law {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    @Override
    public String name() {
        return "documents.total";
    }

    @Override
    public void check(AuditedBooks books, Instant now, Consumer<Breach> breaches) {
        books.documents(document -> compare(document, breaches));
    }

    private void compare(DocumentSums document, Consumer<Breach> breaches) {
        Kept due = due(document);
        Kept kept = document.kept();
        differ(document, "net", due.net(), kept.net(), breaches);
        differ(document, "vat", due.vat(), kept.vat(), breaches);
        differ(document, "total", due.total(), kept.total(), breaches);
        differ(document, "deducted", due.deducted(), kept.deducted(), breaches);
        differ(document, "rounding", due.rounding(), kept.rounding(), breaches);
        differ(document, "payable", due.payable(), kept.payable(), breaches);
    }

    private static Kept due(DocumentSums document) {
        long net = 0;
        long vat = 0;
        for (OfRate lines : document.lines()) {
            long tax = document.kind().declaresVat() ? tax(lines, document.prices()) : 0;
            vat = Math.addExact(vat, tax);
            long base = document.kind().declaresVat() && document.prices() == PriceMode.GROSS
                    ? Math.subtractExact(lines.amount(), tax)
                    : lines.amount();
            net = Math.addExact(net, base);
        }
        long total = Math.addExact(net, vat);
        long rest = Math.subtractExact(total, document.deductions());
        boolean receivable = document.kind().isReceivable();
        long rounding = receivable ? rounding(document, rest) : 0;
        return new Kept(
                net, vat, total, document.deductions(), rounding, receivable ? Math.addExact(rest, rounding) : 0);
    }

    private static long tax(OfRate lines, PriceMode prices) {
        if (lines.rate().isEmpty()) {
            return 0;
        }
        BigDecimal rate = BigDecimal.valueOf(lines.rate().getAsInt());
        BigDecimal amount = BigDecimal.valueOf(lines.amount());
        if (prices == PriceMode.NET) {
            return amount.multiply(rate).divide(WHOLE, 0, RoundingMode.HALF_UP).longValueExact();
        }
        BigDecimal base = amount.multiply(WHOLE).divide(WHOLE.add(rate), 0, RoundingMode.HALF_UP);
        return amount.subtract(base).longValueExact();
    }

    private static long rounding(DocumentSums document, long rest) {
        if (document.rounding() == TotalRounding.EXACT) {
            return 0;
        }
        BigDecimal unit = BigDecimal.TEN.pow(Math.max(0, document.currency().getDefaultFractionDigits()));
        BigDecimal whole =
                BigDecimal.valueOf(rest).divide(unit, 0, RoundingMode.HALF_UP).multiply(unit);
        return Math.subtractExact(whole.longValueExact(), rest);
    }

    private void differ(DocumentSums document, String place, long expected, long found, Consumer<Breach> breaches) {
        if (expected != found) {
            breaches.accept(new Breach(
                    name(),
                    Breach.Severity.BREACH,
                    "invoice",
                    document.id().value(),
                    Optional.of(document.number().value()),
                    place,
                    Money.ofMinor(document.currency(), expected).toString(),
                    Money.ofMinor(document.currency(), found).toString()));
        }
    }
}
