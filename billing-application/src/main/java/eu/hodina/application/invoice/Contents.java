package eu.hodina.application.invoice;

import eu.hodina.application.ReaderFormat;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Texts;
import eu.hodina.application.money.ExchangeRateTable;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.MissingExchangeRateException;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Takes the snapshot of both parties and of all lines that a document keeps for good. */
final class Contents {
    private static final Currency CZK = Currency.getInstance("CZK");

    private final ExchangeRateTable rates;

    Contents(ExchangeRateTable rates) {
        this.rates = Objects.requireNonNull(rates, "rates");
    }

    /**
     * An invoice. The date of taxable supply is the last day of what it bills, or today where that is earlier (handbook
     * 4.7).
     *
     * @param own whose own invoice it is; none = the client's common one
     */
    ProposedDocument invoice(
            Firm firm,
            Client client,
            Optional<OrderId> own,
            List<Order> orders,
            List<ProposedLine> unnamed,
            LocalDate today) {
        List<ProposedLine> lines = LineMonths.told(client, unnamed);
        DatePeriod period = spanOf(lines);
        LocalDate taxPoint = period.to().isBefore(today) ? period.to() : today;
        VatStatus status = firm.vatStatusOn(taxPoint);
        InvoiceContent content = new InvoiceContent(
                firm.id(),
                client.id(),
                supplier(firm, status, client.language()),
                customer(client),
                status,
                accountFor(firm, client),
                client.currency(),
                client.language(),
                period,
                client.paymentDays(),
                purchaseOrders(orders, own),
                lines.stream().map(ProposedLine::line).toList());
        InvoiceContent rounded = content.toBuilder()
                .rounding(client.documents().over(firm.documents()).roundingIn(content.currency()))
                .build();
        return document(inCrowns(rounded, taxPoint), taxPoint, own, lines);
    }

    /** A credit note on a document: what its periods should have been is less. */
    ProposedDocument creditNote(Invoice original, Optional<OrderId> own, List<ProposedLine> lines, LocalDate today) {
        InvoiceContent before = original.content();
        ReaderFormat format = ReaderFormat.of(before.language());
        DatePeriod period = spanOf(lines);
        String reason = Texts.of("eu.hodina.application.invoice.Contents", before.language())
                .text("lessWork", format.date(period.from()), format.date(period.to()));
        InvoiceContent content = before.toBuilder()
                .kind(DocumentKind.CREDIT_NOTE)
                .original(DocumentReference.to(original))
                .reason(reason)
                .period(period)
                .deductions(List.of())
                .annex(false)
                .lines(lines.stream().map(ProposedLine::line).toList())
                .build();
        return document(content, today, own, lines);
    }

    private static ProposedDocument document(
            InvoiceContent content, LocalDate taxPoint, Optional<OrderId> own, List<ProposedLine> lines) {
        Map<Integer, BilledItem> items = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            items.put(i, lines.get(i).item());
        }
        return new ProposedDocument(content, taxPoint, own, items);
    }

    /** The tax is stated in crowns too (§ 29); where none is charged, a rate that is not there is not needed. */
    private InvoiceContent inCrowns(InvoiceContent content, LocalDate taxPoint) {
        if (content.currency().equals(CZK) || !content.declaresVat()) {
            return content;
        }
        return rateOn(content, taxPoint)
                .map(rate -> content.toBuilder().inCzk(rate).build())
                .orElse(content);
    }

    private Optional<ExchangeRate> rateOn(InvoiceContent content, LocalDate taxPoint) {
        try {
            return Optional.of(rates.rateOn(content.currency(), taxPoint).rate());
        } catch (MissingExchangeRateException e) {
            boolean isTaxed =
                    content.lines().stream().map(InvoiceLine::vatCategory).anyMatch(category -> category.bearsTax());
            if (isTaxed) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static BankAccount accountFor(Firm firm, Client client) {
        return firm.accountIn(client.currency())
                .orElseThrow(() -> new RefusedException(
                        "",
                        "an account of firm " + firm.name() + " in " + client.currency()
                                + " was expected, to which client " + client.code() + " could pay"));
    }

    /** Who is no payer does not print a DIČ on sales documents (handbook 4.11). */
    static Party supplier(Firm firm, VatStatus status, Language language) {
        Optional<String> taxNumber =
                status == VatStatus.PAYER ? firm.taxNumber().map(TaxNumber::value) : Optional.empty();
        String registration = language == Language.EN
                ? firm.registrationInEnglish().orElse(firm.registration())
                : firm.registration();
        return new Party(
                firm.name(),
                firm.address(),
                Optional.of(firm.companyNumber().digits()),
                taxNumber,
                Optional.of(registration),
                Optional.of(firm.email()),
                firm.phone(),
                firm.web());
    }

    static Party customer(Client client) {
        return new Party(
                client.name(),
                client.address(),
                client.companyNumber().map(CompanyNumber::digits).or(client::registrationNumber),
                client.taxNumber().map(TaxNumber::value),
                Optional.empty(),
                Optional.of(client.email()),
                Optional.empty(),
                Optional.empty());
    }

    /** From the first to the last day of what the lines bill. */
    private static DatePeriod spanOf(List<ProposedLine> lines) {
        LocalDate from = lines.stream()
                .map(line -> line.days().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = lines.stream()
                .map(line -> line.days().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new DatePeriod(from, to);
    }

    /** Of the order that has its own invoice, else of the client's orders that are billed together. */
    private static List<String> purchaseOrders(List<Order> orders, Optional<OrderId> own) {
        return orders.stream()
                .filter(order -> own.map(order.id()::equals).orElse(!order.ownInvoice()))
                .sorted(Comparator.comparing(Order::number))
                .flatMap(order -> order.purchaseOrder().stream())
                .toList();
    }
}
