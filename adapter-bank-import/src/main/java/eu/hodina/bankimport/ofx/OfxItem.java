package eu.hodina.bankimport.ofx;

import eu.hodina.bankimport.file.Place;
import eu.hodina.bankimport.file.Symbols;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.Counterparty;
import eu.hodina.domain.payment.TransactionStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One {@code STMTTRN}, or a {@code STMTTRNP}, which is not booked yet. */
final class OfxItem {
    private final Place place;
    private final boolean booked;
    private Optional<BigDecimal> amount = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> valued = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<String> memo = Optional.empty();
    private Optional<String> bank = Optional.empty();
    private Optional<String> account = Optional.empty();
    private Optional<String> currency = Optional.empty();

    OfxItem(Place place, boolean booked) {
        this.place = place;
        this.booked = booked;
    }

    /** An element directly within it, or within its payee, its currency or the account on the other side. */
    void put(String parent, String element, String value, Place at) {
        switch (parent) {
            case "BANKACCTTO", "CCACCTTO" -> putAccount(element, value);
            case "CURRENCY" -> currency = element.equals("CURSYM") ? OfxValues.text(value) : currency;
            case "PAYEE" -> name = element.equals("NAME") ? OfxValues.text(value) : name;
            case "STMTTRN", "STMTTRNP" -> putOwn(element, value, at);
            default -> {
                // the currency that it was paid in, and what banks add
            }
        }
    }

    private void putAccount(String element, String value) {
        if (element.equals("ACCTID")) {
            account = OfxValues.text(value);
        } else if (element.equals("BANKID")) {
            bank = OfxValues.text(value);
        }
    }

    private void putOwn(String element, String value, Place at) {
        switch (element) {
            case "TRNAMT" -> amount = Optional.of(OfxValues.amount(value, element, at));
            case "DTPOSTED", "DTTRAN" -> date = OfxValues.date(value, element, at);
            case "DTAVAIL", "VALUEDATE" -> valued = OfxValues.date(value, element, at);
            case "FITID" -> id = OfxValues.text(value);
            case "NAME" -> name = OfxValues.text(value);
            case "MEMO" -> memo = OfxValues.text(value);
            default -> {
                // kinds, numbers of cheques, codes of shops
            }
        }
    }

    boolean hasDate() {
        return date.isPresent();
    }

    /** {@code CURRENCY} says that the amount itself is in another than the account's. */
    BankTransaction toTransaction(Optional<String> accountCurrency) {
        return BankTransaction.of(amount.orElseThrow(() -> place.refused("an amount (TRNAMT) was expected in STMTTRN")))
                .status(booked ? TransactionStatus.BOOKED : TransactionStatus.PENDING)
                .booked(booked ? date : Optional.empty())
                .valued(valued)
                .currency(currency.or(() -> accountCurrency))
                .reference(id)
                .counterparty(new Counterparty(name, account, bank))
                .symbols(Symbols.in(memo.orElse("") + "\n" + name.orElse("")))
                .message(memo)
                .build();
    }
}
