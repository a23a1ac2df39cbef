package eu.hodina.document.einvoice;

import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import java.util.List;
import java.util.Optional;

/**
 * A document as EN 16931 sees it, whatever the syntax. Amounts of a credit note are positive; a settled advance on which tax
 * was declared is a line of negative quantity (handbook 7.2).
 *
 * @param document that was issued
 * @param typeCode BT-3, UNTDID 1001
 * @param note BT-22
 * @param vatInCzk BT-111, where the document is in another currency and bears tax
 * @param order BT-13
 * @param preceding BT-25, BT-26
 * @param withVatNumbers none of either side where nothing is subject to VAT (BR-O-02)
 * @param account BT-84 of a credit transfer
 * @param lines BG-25
 * @param rows BG-23
 * @param prepaid BT-113
 * @param rounding BT-114
 * @param payable BT-115
 */
record EnInvoice(
        Invoice document,
        String typeCode,
        Optional<String> note,
        Optional<Money> vatInCzk,
        Optional<String> order,
        List<DocumentReference> preceding,
        boolean withVatNumbers,
        Optional<BankAccount> account,
        List<Line> lines,
        List<Row> rows,
        Money prepaid,
        Money rounding,
        Money payable) {
    static final String CREDIT_NOTE = "381";

    /** BG-25. */
    record Line(String name, EnCategory category, Optional<VatRate> rate, Money net, Measure measure) {}

    /** BG-23. */
    record Row(EnCategory category, Optional<VatRate> rate, Money base, Money vat, Optional<String> reason) {}

    boolean isCreditNote() {
        return typeCode.equals(CREDIT_NOTE);
    }

    String currency() {
        return document.content().currency().getCurrencyCode();
    }

    Money net() {
        return lines.stream().map(Line::net).reduce(zero(), Money::plus);
    }

    Money vat() {
        return rows.stream().map(Row::vat).reduce(zero(), Money::plus);
    }

    Money gross() {
        return net().plus(vat());
    }

    Optional<String> vatNumber(Party party) {
        return withVatNumbers ? party.taxNumber() : Optional.empty();
    }

    /** Where a percentage is stated at all, it is 0 for what bears no tax. */
    static Optional<String> percent(EnCategory category, Optional<VatRate> rate) {
        return category.hasPercent() ? Optional.of(rate.map(VatRate::percent).orElse("0")) : Optional.empty();
    }

    /** ISO 6523 code of the Czech register of companies; numbers of others have none here. */
    static Optional<String> scheme(Party party) {
        return party.address().country().equals("CZ") ? Optional.of("0154") : Optional.empty();
    }

    private Money zero() {
        return Money.zero(document.content().currency());
    }
}
