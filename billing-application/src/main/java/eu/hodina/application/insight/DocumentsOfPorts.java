package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.margin.KeyedAmount;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.VatRate;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sums the lines of documents that were made by hand, and gives them net of VAT. */
final class DocumentsOfPorts {
    private static final Set<DocumentKind> OF_SUPPLIES = EnumSet.of(
            DocumentKind.INVOICE, DocumentKind.SIMPLIFIED_INVOICE, DocumentKind.CREDIT_NOTE, DocumentKind.DEBIT_NOTE);

    private static final Set<InvoiceLine.Kind> OF_NO_SUPPLY =
            EnumSet.of(InvoiceLine.Kind.ADVANCE, InvoiceLine.Kind.INTEREST, InvoiceLine.Kind.COMPENSATION);

    private record Of(GroupKey key, String currency, boolean isGross, Optional<VatRate> rate) {}

    private final Ports ports;
    private final ReportFilter filter;

    DocumentsOfPorts(Ports ports, ReportFilter filter) {
        this.ports = ports;
        this.filter = filter;
    }

    List<KeyedAmount> sums() {
        List<Invoice> all = ports.invoices().all();
        Set<InvoiceId> anew = new HashSet<>();
        for (Invoice one : all) {
            if (one.content().kind() == DocumentKind.CREDIT_NOTE
                    && ports.documentAccounts().billsAnew(one.id())) {
                anew.add(one.id());
                one.content().original().ifPresent(original -> anew.add(original.id()));
            }
        }
        Map<Of, Money> sums = new LinkedHashMap<>();
        all.stream()
                .filter(one -> OF_SUPPLIES.contains(one.content().kind()) && !anew.contains(one.id()))
                .filter(one -> one.state() == InvoiceState.ISSUED || one.state() == InvoiceState.SENT)
                .filter(one -> filter.period().contains(one.taxPoint()))
                .forEach(one -> add(one, sums));
        return sums.entrySet().stream()
                .map(sum -> new KeyedAmount(
                        sum.getKey().key(),
                        net(sum.getValue(), sum.getKey().isGross(), sum.getKey().rate())))
                .toList();
    }

    private void add(Invoice document, Map<Of, Money> sums) {
        List<InvoiceLine> lines = document.content().lines();
        for (int position = 0; position < lines.size(); position++) {
            InvoiceLine line = lines.get(position);
            GroupKey key = GroupKey.withoutWork(
                    Optional.of(document.content().client()), line.order(), YearMonth.from(document.taxPoint()));
            if (!OF_NO_SUPPLY.contains(line.kind())
                    && filter.takes(key)
                    && ports.billedItems().find(document.id(), position).isEmpty()) {
                boolean isGross = document.content().prices() == PriceMode.GROSS;
                sums.merge(
                        new Of(key, line.amount().currency().getCurrencyCode(), isGross, line.vatRate()),
                        line.amount(),
                        Money::plus);
            }
        }
    }

    /** Of a sum with VAT the part without: 121.00 at 21 % is 100.00. */
    static Money net(Money amount, boolean isGross, Optional<VatRate> rate) {
        return isGross && rate.isPresent()
                ? amount.timesRatio(10_000, 10_000L + rate.get().hundredths(), RoundingMode.HALF_UP)
                : amount;
    }
}
