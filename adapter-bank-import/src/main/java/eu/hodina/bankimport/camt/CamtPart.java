package eu.hodina.bankimport.camt;

import eu.hodina.bankimport.file.Symbols;
import eu.hodina.bankimport.xml.XmlCursor;
import eu.hodina.bankimport.xml.XmlValues;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.PaymentSymbols;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One {@code TxDtls}: a payment within an entry. */
final class CamtPart {
    private static final int MAX_TEXT = 65_536;

    /** An amount in one currency, unsigned. */
    private record Sum(BigDecimal amount, Optional<String> currency) {}

    private Optional<String> servicerReference = Optional.empty();
    private Optional<String> transactionId = Optional.empty();
    private Optional<String> endToEndId = Optional.empty();
    private Optional<String> additional = Optional.empty();
    private Optional<Sum> direct = Optional.empty();
    private Optional<Sum> transacted = Optional.empty();
    private Optional<Boolean> credit = Optional.empty();
    private final CamtSide debtor = new CamtSide();
    private final CamtSide creditor = new CamtSide();
    private final List<String> references = new ArrayList<>();
    private final Remittance remittance = new Remittance();
    private int referenceLength;

    /** Reads the {@code TxDtls} on which the cursor stands. */
    static CamtPart read(XmlCursor xml) throws IOException {
        CamtPart part = new CamtPart();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "Refs" -> part.readReferences(xml);
                case "Amt" -> part.direct = Optional.of(sum(xml));
                case "CdtDbtInd" -> part.credit = Optional.of(XmlValues.isCredit(xml));
                case "AmtDtls" -> part.readAmountDetails(xml);
                case "RltdPties" -> part.readParties(xml);
                case "RltdAgts" -> part.readBanks(xml);
                case "RmtInf" -> part.readRemittance(xml);
                case "AddtlTxInf" -> part.additional = XmlValues.text(xml);
                default -> {
                    // codes, charges, purposes
                }
            }
        }
        return part;
    }

    private static Sum sum(XmlCursor xml) throws IOException {
        Optional<String> currency = XmlValues.currency(xml);
        return new Sum(XmlValues.unsignedAmount(xml), currency);
    }

    private void readReferences(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "AcctSvcrRef" -> servicerReference = XmlValues.text(xml);
                case "TxId" -> transactionId = XmlValues.text(xml);
                case "EndToEndId" -> endToEndId = XmlValues.text(xml).filter(id -> !id.equals("NOTPROVIDED"));
                default -> {
                    // of messages, mandates, cheques
                }
            }
        }
    }

    private void readAmountDetails(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("TxAmt")) {
                int inner = xml.depth();
                while (xml.nextChild(inner)) {
                    if (xml.name().equals("Amt")) {
                        transacted = Optional.of(sum(xml));
                    }
                }
            }
        }
    }

    private void readParties(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "Dbtr" -> debtor.readParty(xml);
                case "DbtrAcct" -> debtor.readAccount(xml);
                case "UltmtDbtr" -> debtor.readUltimateParty(xml);
                case "Cdtr" -> creditor.readParty(xml);
                case "CdtrAcct" -> creditor.readAccount(xml);
                case "UltmtCdtr" -> creditor.readUltimateParty(xml);
                default -> {
                    // initiating and trading parties
                }
            }
        }
    }

    private void readBanks(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "DbtrAgt" -> debtor.readBank(xml);
                case "CdtrAgt" -> creditor.readBank(xml);
                default -> {
                    // banks in between
                }
            }
        }
    }

    private void readRemittance(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "Ustrd" -> addPiece(xml);
                case "Strd" -> readStructured(xml);
                default -> {
                    // related documents
                }
            }
        }
    }

    private void addPiece(XmlCursor xml) throws IOException {
        if (!remittance.add(xml.text())) {
            throw xml.refused("a message has more than " + MAX_TEXT + " characters");
        }
    }

    private void readStructured(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("CdtrRefInf")) {
                int inner = xml.depth();
                while (xml.nextChild(inner)) {
                    if (xml.name().equals("Ref") || xml.name().equals("CdtrRef")) {
                        addReference(xml);
                    }
                }
            }
        }
    }

    private void addReference(XmlCursor xml) throws IOException {
        String reference = xml.text();
        referenceLength += reference.length() + 1;
        if (referenceLength > MAX_TEXT) {
            throw xml.refused("the references of a payment have more than " + MAX_TEXT + " characters");
        }
        references.add(reference);
    }

    boolean isCredit(boolean entryCredit) {
        return credit.orElse(entryCredit);
    }

    /** Its amount in the entry's currency, signed; empty where it has none in that currency. */
    Optional<BigDecimal> amount(Optional<String> entryCurrency, boolean entryCredit) {
        Optional<Sum> sum = direct.isPresent() && isIn(direct.get(), entryCurrency) ? direct : transacted;
        if (sum.isEmpty() || !isIn(sum.get(), entryCurrency)) {
            return Optional.empty();
        }
        BigDecimal unsigned = sum.get().amount();
        return Optional.of(isCredit(entryCredit) ? unsigned : unsigned.negate());
    }

    private static boolean isIn(Sum sum, Optional<String> currency) {
        return sum.currency().equals(currency);
    }

    Optional<String> servicerReference() {
        return servicerReference;
    }

    Optional<String> transactionId() {
        return transactionId;
    }

    private Optional<String> message(Optional<String> entryAdditional) {
        Optional<String> written = remittance.text();
        if (written.isPresent()) {
            return written;
        }
        return additional.isPresent() ? additional : entryAdditional;
    }

    /** From the first place that has any: structured references, end-to-end id, message. */
    private PaymentSymbols symbols(Optional<String> message) {
        PaymentSymbols found = Symbols.in(references);
        if (found == PaymentSymbols.none() && endToEndId.isPresent()) {
            found = Symbols.in(endToEndId.get());
        }
        return found == PaymentSymbols.none() && message.isPresent() ? Symbols.in(message.get()) : found;
    }

    /** Adds what it knows of the payment to what the entry knows. */
    BankTransaction.Builder describe(
            BankTransaction.Builder builder, boolean credited, Optional<String> own, CamtEntryFacts entry) {
        Optional<String> message = message(entry.additional());
        return builder.counterparty(CamtSide.choose(debtor, creditor, credited, entry.isReversal(), own))
                .symbols(symbols(message))
                .endToEndId(endToEndId)
                .creditorReference(creditorReference())
                .message(message);
    }

    private Optional<String> creditorReference() {
        for (String reference : references) {
            if (!Symbols.fill(reference)) {
                return Optional.of(reference);
            }
        }
        return Optional.empty();
    }

    /** About how much memory it takes. */
    int weight() {
        return 1_000 + remittance.length() + referenceLength;
    }
}
