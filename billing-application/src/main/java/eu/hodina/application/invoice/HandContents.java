package eu.hodina.application.invoice;

import static eu.hodina.application.invoice.DocumentPress.lawful;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.DocumentDefaults;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.PaymentMethod;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes what a document says of a draft that a person wrote. */
final class HandContents {
    private static final Currency CZK = Currency.getInstance("CZK");

    private final Ports ports;
    private final Firm firm;
    private final Client client;
    private final VatRates rates;
    private final LocalDate taxPoint;
    private final VatStatus status;

    HandContents(Ports ports, Firm firm, Client client, VatRates rates, LocalDate taxPoint) {
        this.ports = ports;
        this.firm = firm;
        this.client = client;
        this.rates = rates;
        this.taxPoint = taxPoint;
        this.status = firm.vatStatusOn(taxPoint);
    }

    InvoiceContent content(HandDraft draft, List<AdvanceDeduction> deductions) {
        DocumentOptions options = draft.options();
        Language language = options.language().orElse(client.language());
        List<InvoiceLine> lines = lines(draft);
        Currency currency = lines.get(0).amount().currency();
        var builder = lawful(
                        "/lines",
                        () -> new InvoiceContent(
                                firm.id(),
                                client.id(),
                                Contents.supplier(firm, status, language),
                                Contents.customer(client),
                                status,
                                account(currency),
                                currency,
                                language,
                                new DatePeriod(taxPoint, taxPoint),
                                options.paymentDays().orElse(client.paymentDays()),
                                options.purchaseOrders(),
                                lines))
                .toBuilder()
                .method(options.method())
                .prices(
                        draft.kind() == DocumentKind.PROFORMA
                                ? PriceMode.GROSS
                                : options.prices().orElse(defaults().usualPrices()))
                .rounding(rounding(options, currency).orElse(defaults().roundingIn(currency)))
                .deductions(deductions)
                .annex(options.annex())
                .kind(draft.kind());
        options.otherLanguage().ifPresent(builder::otherLanguage);
        options.note().ifPresent(builder::note);
        return lawful("/lines", builder::build);
    }

    /** Crowns in cash are whole (handbook 4.4). */
    static Optional<TotalRounding> rounding(DocumentOptions options, Currency currency) {
        return options.method() == PaymentMethod.CASH && currency.equals(CZK)
                ? Optional.of(TotalRounding.WHOLE_UNIT)
                : options.rounding();
    }

    private DocumentDefaults defaults() {
        return client.documents().over(firm.documents());
    }

    private BankAccount account(Currency currency) {
        return firm.accountIn(currency)
                .orElseThrow(() -> new RefusedException(
                        "/lines",
                        "amounts in a currency in which firm " + firm.name() + " has an account were expected, not in "
                                + currency));
    }

    private List<InvoiceLine> lines(HandDraft draft) {
        if (draft.lines().isEmpty()) {
            throw new RefusedException("/lines", "at least one line was expected");
        }
        List<InvoiceLine> lines = new ArrayList<>();
        for (HandLine line : draft.lines()) {
            lines.add(line(draft.kind(), line, "/lines/" + lines.size()));
        }
        boolean mixed = lines.stream()
                        .map(line -> line.vatCategory().bearsTax())
                        .distinct()
                        .count()
                > 1;
        if (draft.kind() == DocumentKind.PROFORMA && mixed) {
            throw new RefusedException(
                    "/lines",
                    "lines that all bear tax, or none, were expected of a proforma: its payment is taxed whole or not");
        }
        return lines;
    }

    private InvoiceLine line(DocumentKind kind, HandLine line, String path) {
        if (kind == DocumentKind.PROFORMA && !lawful(path, line::amount).isPositive()) {
            throw new RefusedException(path + "/amount", "an amount above zero was expected of a proforma");
        }
        line.order().ifPresent(order -> refuseForeign(order, path));
        VatCategory category = category(line, path);
        Optional<VatRate> rate = category.bearsTax()
                ? Optional.of(rates.rateOn(category, taxPoint)
                        .orElseThrow(() -> new RefusedException(
                                path + "/vatCategory", "a category with a rate on " + taxPoint + " was expected")))
                : Optional.empty();
        return lawful(
                path,
                () -> new InvoiceLine(
                        kindOf(kind, line),
                        line.text(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        line.quantity(),
                        line.unit(),
                        line.quantity().map(many -> line.price()),
                        line.amount(),
                        category,
                        rate,
                        line.order()));
    }

    private static InvoiceLine.Kind kindOf(DocumentKind kind, HandLine line) {
        if (kind == DocumentKind.PROFORMA) {
            return InvoiceLine.Kind.ADVANCE;
        }
        return line.quantity().isPresent() ? InvoiceLine.Kind.PRODUCT : InvoiceLine.Kind.FIXED_PRICE;
    }

    private void refuseForeign(OrderId order, String path) {
        boolean own = ports.orders()
                .find(order)
                .flatMap(found -> found.client())
                .filter(client.id()::equals)
                .isPresent();
        if (!own) {
            throw new RefusedException(path + "/order", "an order of client " + client.code() + " was expected");
        }
    }

    /** Who is no payer names no VAT; a client outside of Czech VAT is billed without it, whatever the line says. */
    private VatCategory category(HandLine line, String path) {
        if (status != VatStatus.PAYER) {
            return VatCategory.NON_PAYER;
        }
        VatCategory usual = client.vatCategory();
        VatCategory category = usual.bearsTax() ? line.vatCategory().orElse(usual) : usual;
        if (category == VatCategory.NON_PAYER) {
            throw new RefusedException(path + "/vatCategory", "a category of a VAT payer was expected");
        }
        refuseWithoutNumber(category, path);
        return category;
    }

    private void refuseWithoutNumber(VatCategory category, String path) {
        Optional<String> number = client.taxNumber().map(TaxNumber::value);
        boolean czech = number.filter(one -> one.startsWith("CZ")).isPresent();
        if (category == VatCategory.REVERSE_CHARGE_DOMESTIC && !czech) {
            throw new RefusedException(
                    path + "/vatCategory",
                    "a client with a Czech VAT number was expected: only a payer pays the tax instead of the supplier");
        }
        if (category == VatCategory.REVERSE_CHARGE_EU && (number.isEmpty() || czech)) {
            throw new RefusedException(
                    path + "/vatCategory", "a client with a VAT number of another EU state was expected");
        }
    }
}
