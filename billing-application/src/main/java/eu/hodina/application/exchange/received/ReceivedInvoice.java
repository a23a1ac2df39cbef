package eu.hodina.application.exchange.received;

import eu.hodina.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a supplier's electronic invoice says, whatever its format. Amounts of a credit note are positive, as its formats have
 * them.
 *
 * @param format of the file
 * @param kind what the document is
 * @param number by which the supplier knows it
 * @param supplier who issued it
 * @param customer to whom; none on a simplified document
 * @param issueDate the day of issue
 * @param taxPoint the date of taxable supply, where it is stated
 * @param dueDate the last day to pay, where it is stated
 * @param currency of its amounts
 * @param lines as they stand
 * @param vat a row a rate
 * @param net the sum without VAT
 * @param total net and VAT, before advances and rounding
 * @param payable what is still to be paid
 * @param payment how, where it is stated
 * @param warnings what does not agree and does no harm: a wrong check digit, sums of a settlement
 */
public record ReceivedInvoice(
        Format format,
        Kind kind,
        String number,
        Party supplier,
        Optional<Party> customer,
        LocalDate issueDate,
        Optional<LocalDate> taxPoint,
        Optional<LocalDate> dueDate,
        Currency currency,
        List<Line> lines,
        List<VatRow> vat,
        Money net,
        Money total,
        Money payable,
        Optional<Payment> payment,
        List<String> warnings) {

    /** The format of a file. */
    public enum Format {
        /** The Czech format. */
        ISDOC,
        /** EN 16931 in UBL 2.1. */
        UBL,
        /** EN 16931 in UN/CEFACT CII, inside Factur-X and ZUGFeRD. */
        CII
    }

    /** What a document is. */
    public enum Kind {
        /** Asks for what was supplied. */
        INVOICE,
        /** Gives something back. */
        CREDIT_NOTE,
        /** Asks for more of what an earlier one asked for. */
        DEBIT_NOTE,
        /** Asks for an advance; no tax document. */
        PROFORMA,
        /** Declares the VAT of an advance. */
        PAYMENT_TAX_DOCUMENT
    }

    public ReceivedInvoice {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(issueDate, "issueDate");
        Objects.requireNonNull(taxPoint, "taxPoint");
        Objects.requireNonNull(dueDate, "dueDate");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(net, "net");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(payable, "payable");
        Objects.requireNonNull(payment, "payment");
        lines = List.copyOf(lines);
        vat = List.copyOf(vat);
        warnings = List.copyOf(warnings);
    }

    /**
     * One side of the document.
     *
     * @param name as it is written
     * @param companyNumber IČO, or its like abroad
     * @param taxNumber for VAT
     * @param country ISO 3166, where it is stated
     */
    public record Party(
            String name, Optional<String> companyNumber, Optional<String> taxNumber, Optional<String> country) {
        public Party {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(companyNumber, "companyNumber");
            Objects.requireNonNull(taxNumber, "taxNumber");
            Objects.requireNonNull(country, "country");
        }

        /**
         * {@return what tells suppliers apart: the company number, else the VAT number, else the name}
         */
        public String identity() {
            return companyNumber.or(() -> taxNumber).orElse(name);
        }
    }

    /**
     * A line.
     *
     * @param id within the document
     * @param text for people, maybe empty
     * @param quantity where it is stated
     * @param unit its code, where it is stated: {@code HUR}
     * @param net without VAT
     * @param percent of VAT
     */
    public record Line(
            String id,
            String text,
            Optional<BigDecimal> quantity,
            Optional<String> unit,
            Money net,
            BigDecimal percent) {
        public Line {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(net, "net");
            Objects.requireNonNull(percent, "percent");
        }
    }

    /**
     * The tax of a rate.
     *
     * @param percent 21
     * @param base without VAT
     * @param tax on it
     */
    public record VatRow(BigDecimal percent, Money base, Money tax) {
        public VatRow {
            Objects.requireNonNull(percent, "percent");
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(tax, "tax");
        }
    }

    /**
     * How it is to be paid.
     *
     * @param account IBAN, or a Czech number {@code 19-2000145399/0800}
     * @param reference the variable symbol, or what stands for it
     */
    public record Payment(Optional<String> account, Optional<String> reference) {
        public Payment {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(reference, "reference");
        }
    }
}
