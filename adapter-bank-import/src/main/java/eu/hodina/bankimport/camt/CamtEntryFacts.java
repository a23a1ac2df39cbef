package eu.hodina.bankimport.camt;

import eu.hodina.bankimport.xml.XmlCursor;
import eu.hodina.bankimport.xml.XmlValues;
import eu.hodina.domain.payment.TransactionStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an {@code Ntry} says of the booking as a whole; its parts are handed on as they are met. */
final class CamtEntryFacts {
    private static final Optional<TransactionStatus> BOOKED = Optional.of(TransactionStatus.BOOKED);
    private static final Optional<TransactionStatus> PENDING = Optional.of(TransactionStatus.PENDING);
    private static final Optional<TransactionStatus> INFO = Optional.of(TransactionStatus.INFO);

    private static final List<String> STATUSES = List.of("BOOK", "PDNG", "INFO", "FUTR");

    private Optional<String> number = Optional.empty();
    private Optional<String> servicerReference = Optional.empty();
    private Optional<String> batchId = Optional.empty();
    private Optional<String> additional = Optional.empty();
    private Optional<BigDecimal> unsigned = Optional.empty();
    private Optional<String> currency = Optional.empty();
    private Optional<TransactionStatus> status = Optional.empty();
    private Optional<LocalDate> booked = Optional.empty();
    private Optional<LocalDate> valued = Optional.empty();
    private Optional<String> unknownStatus = Optional.empty();
    /** At least one real bank leaves the mark out: it is a credit then. */
    private boolean credit = true;

    private boolean marked;
    private boolean reversal;

    /** Takes a part while the entry is being read. */
    interface PartReceiver {
        void part(CamtPart part) throws IOException;
    }

    /** Reads the {@code Ntry} on which the cursor stands. */
    void read(XmlCursor xml, PartReceiver receiver) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "NtryRef" -> number = XmlValues.text(xml);
                case "Amt" -> {
                    currency = XmlValues.currency(xml);
                    unsigned = Optional.of(XmlValues.unsignedAmount(xml));
                }
                case "CdtDbtInd" -> {
                    credit = XmlValues.isCredit(xml);
                    marked = true;
                }
                case "RvslInd" -> reversal = XmlValues.isTrue(xml);
                case "Sts" -> readStatus(xml);
                case "BookgDt" -> booked = XmlValues.date(xml);
                case "ValDt" -> valued = XmlValues.date(xml);
                case "AcctSvcrRef" -> servicerReference = XmlValues.text(xml);
                case "NtryDtls" -> readDetails(xml, receiver);
                case "TxDtls" -> receivePart(xml, receiver);
                case "AddtlNtryInf" -> additional = XmlValues.text(xml);
                default -> {
                    // codes, availability, charges
                }
            }
        }
        amount(xml);
    }

    private void readDetails(XmlCursor xml, PartReceiver receiver) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("TxDtls")) {
                receivePart(xml, receiver);
            } else if (xml.name().equals("Btch")) {
                readBatch(xml);
            }
        }
    }

    private void receivePart(XmlCursor xml, PartReceiver receiver) throws IOException {
        amount(xml);
        receiver.part(CamtPart.read(xml));
    }

    private void readBatch(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("PmtInfId")) {
                batchId = XmlValues.text(xml);
            }
        }
    }

    /** A code of the bank's own promises nothing: it books no payment. */
    private void readStatus(XmlCursor xml) throws IOException {
        String code = XmlValues.code(xml, STATUSES);
        status = switch (code) {
            case "BOOK" -> BOOKED;
            case "PDNG", "FUTR" -> PENDING;
            default -> INFO;
        };
        unknownStatus = status.equals(INFO) && !code.equals("INFO") ? Optional.of(code) : Optional.empty();
    }

    private void amount(XmlCursor xml) {
        if (unsigned.isEmpty()) {
            throw xml.refused("an amount (Amt) was expected in Ntry, before its details");
        }
    }

    /** Signed. */
    BigDecimal amount() {
        BigDecimal amount = unsigned.orElseThrow();
        return credit ? amount : amount.negate();
    }

    Optional<String> currency() {
        return currency;
    }

    boolean isCredit() {
        return credit;
    }

    TransactionStatus status() {
        return status.orElse(TransactionStatus.BOOKED);
    }

    /** A status that is none of ISO 20022. */
    Optional<String> unknownStatus() {
        return unknownStatus;
    }

    boolean lacksMark() {
        return !marked || status.isEmpty();
    }

    boolean isReversal() {
        return reversal;
    }

    Optional<LocalDate> booked() {
        return booked;
    }

    Optional<LocalDate> valued() {
        return valued;
    }

    Optional<String> servicerReference() {
        return servicerReference;
    }

    /** By which the parts can say that they belong together. */
    Optional<String> batch() {
        return servicerReference.or(() -> number).or(() -> batchId);
    }

    Optional<String> additional() {
        return additional;
    }

    /** For warnings. */
    String name() {
        return "entry " + number.or(() -> servicerReference).orElse("of " + amount().toPlainString());
    }
}
