package eu.hodina.domain.payment;

import eu.hodina.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * One payment on a statement: a part of a batch booking where the bank lists the parts, else the whole item. What the
 * file does not have is empty, never guessed.
 *
 * @param booked the day on which the bank booked it
 * @param valued the day from which it bears interest
 * @param amount signed from the account's point of view (a credit is positive), exactly as in the file, which may have
 *     more decimals than the currency: {@code 8.850}
 * @param currency of the amount, ISO 4217
 * @param status whether it is booked, or only announced
 * @param reversal says what kind of item it is; the sign of the amount already says which way the money moved
 * @param reference the bank's own id of the item, unique at best within the account
 * @param batch id of the booking that this is a part of
 * @param counterparty the other side
 * @param symbols variable, constant and specific
 * @param endToEndId chosen by the payer, may repeat
 * @param creditorReference structured, such as ISO 11649: {@code RF18539007547034}
 * @param message from the payer
 */
public record BankTransaction(
        Optional<LocalDate> booked,
        Optional<LocalDate> valued,
        BigDecimal amount,
        Optional<String> currency,
        TransactionStatus status,
        boolean reversal,
        Optional<String> reference,
        Optional<String> batch,
        Counterparty counterparty,
        PaymentSymbols symbols,
        Optional<String> endToEndId,
        Optional<String> creditorReference,
        Optional<String> message) {
    public BankTransaction {
        Objects.requireNonNull(booked, "booked");
        Objects.requireNonNull(valued, "valued");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(batch, "batch");
        Objects.requireNonNull(counterparty, "counterparty");
        Objects.requireNonNull(symbols, "symbols");
        Objects.requireNonNull(endToEndId, "endToEndId");
        Objects.requireNonNull(creditorReference, "creditorReference");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Begins a booked item of that amount, with nothing else known; the rest is added to the builder.
     *
     * @param amount signed, a credit is positive
     * @return a builder
     */
    public static Builder of(BigDecimal amount) {
        return new Builder(amount);
    }

    /**
     * {@return the amount in minor units; empty where the file names no currency, the platform does not know it, or the
     * amount has more decimals than it: 8.850 EUR is 885 cents, 8.855 EUR is none}
     */
    public Optional<Money> money() {
        try {
            return currency.map(code -> Money.of(Currency.getInstance(code), amount));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Collects what a file says of one item; not thread-safe. */
    public static final class Builder {
        private final BigDecimal amount;
        private Optional<LocalDate> booked = Optional.empty();
        private Optional<LocalDate> valued = Optional.empty();
        private Optional<String> currency = Optional.empty();
        private TransactionStatus status = TransactionStatus.BOOKED;
        private boolean reversal;
        private Optional<String> reference = Optional.empty();
        private Optional<String> batch = Optional.empty();
        private Counterparty counterparty = Counterparty.unknown();
        private PaymentSymbols symbols = PaymentSymbols.none();
        private Optional<String> endToEndId = Optional.empty();
        private Optional<String> creditorReference = Optional.empty();
        private Optional<String> message = Optional.empty();

        private Builder(BigDecimal amount) {
            this.amount = amount;
        }

        /**
         * Sets the day on which the bank booked it.
         *
         * @param date empty where the file has none
         * @return this builder
         */
        public Builder booked(Optional<LocalDate> date) {
            booked = date;
            return this;
        }

        /**
         * Sets the day from which it bears interest.
         *
         * @param date empty where the file has none
         * @return this builder
         */
        public Builder valued(Optional<LocalDate> date) {
            valued = date;
            return this;
        }

        /**
         * Sets the currency of the amount.
         *
         * @param code ISO 4217, as in the file; empty where the file has none
         * @return this builder
         */
        public Builder currency(Optional<String> code) {
            currency = code;
            return this;
        }

        /**
         * Sets whether it is booked; without it, it is.
         *
         * @param value as the file says
         * @return this builder
         */
        public Builder status(TransactionStatus value) {
            status = value;
            return this;
        }

        /**
         * Sets whether it takes an earlier item back; without it, it does not.
         *
         * @param value as the file says
         * @return this builder
         */
        public Builder reversal(boolean value) {
            reversal = value;
            return this;
        }

        /**
         * Sets the bank's own id of the item.
         *
         * @param id empty where the file has none
         * @return this builder
         */
        public Builder reference(Optional<String> id) {
            reference = id;
            return this;
        }

        /**
         * Sets the booking that the item is a part of.
         *
         * @param id empty for an item that stands alone
         * @return this builder
         */
        public Builder batch(Optional<String> id) {
            batch = id;
            return this;
        }

        /**
         * Sets the other side; without it, it is unknown.
         *
         * @param value as in the file
         * @return this builder
         */
        public Builder counterparty(Counterparty value) {
            counterparty = value;
            return this;
        }

        /**
         * Sets the payment symbols; without it, there are none.
         *
         * @param value as in the file
         * @return this builder
         */
        public Builder symbols(PaymentSymbols value) {
            symbols = value;
            return this;
        }

        /**
         * Sets the id that the payer chose.
         *
         * @param id empty where the file has none
         * @return this builder
         */
        public Builder endToEndId(Optional<String> id) {
            endToEndId = id;
            return this;
        }

        /**
         * Sets the structured reference, such as ISO 11649.
         *
         * @param value empty where the file has none
         * @return this builder
         */
        public Builder creditorReference(Optional<String> value) {
            creditorReference = value;
            return this;
        }

        /**
         * Sets the message of the payer.
         *
         * @param text empty where the file has none
         * @return this builder
         */
        public Builder message(Optional<String> text) {
            message = text;
            return this;
        }

        /** {@return the item, complete} */
        public BankTransaction build() {
            return new BankTransaction(
                    booked,
                    valued,
                    amount,
                    currency,
                    status,
                    reversal,
                    reference,
                    batch,
                    counterparty,
                    symbols,
                    endToEndId,
                    creditorReference,
                    message);
        }
    }
}
