package eu.hodina.bankimport.camt;

import eu.hodina.bankimport.xml.XmlCursor;
import eu.hodina.bankimport.xml.XmlValues;
import eu.hodina.domain.payment.Counterparty;
import java.io.IOException;
import java.util.Optional;

/** What a part of an entry says of its debtor, or of its creditor. */
final class CamtSide {
    private Optional<String> name = Optional.empty();
    private Optional<String> ultimateName = Optional.empty();
    private Optional<String> accountName = Optional.empty();
    private Optional<String> account = Optional.empty();
    private Optional<String> bankCode = Optional.empty();
    private Optional<String> bic = Optional.empty();

    /** The account's number in {@code Id}: IBAN, or what stands in its place. */
    static Optional<String> readAccountId(XmlCursor xml) throws IOException {
        Optional<String> id = Optional.empty();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "IBAN", "BBAN", "UPIC" -> id = XmlValues.text(xml);
                case "Othr", "PrtryAcct" -> id = readOther(xml);
                default -> {
                    // nothing that names an account
                }
            }
        }
        return id;
    }

    /** {@code Nm} below a party, in version 8 below its {@code Pty}, or the name of a bank in its place. */
    void readParty(XmlCursor xml) throws IOException {
        name = findName(xml).or(() -> name);
    }

    void readUltimateParty(XmlCursor xml) throws IOException {
        ultimateName = findName(xml).or(() -> ultimateName);
    }

    void readAccount(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("Id")) {
                account = readAccountId(xml);
            } else if (xml.name().equals("Nm")) {
                accountName = XmlValues.text(xml);
            }
        }
    }

    void readBank(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("FinInstnId")) {
                readBankId(xml);
            }
        }
    }

    private void readBankId(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "BIC", "BICFI" -> bic = XmlValues.text(xml);
                case "Othr", "PrtryId" -> bankCode = readOther(xml);
                case "ClrSysMmbId" -> bankCode = readMember(xml).or(() -> bankCode);
                default -> {
                    // names and addresses
                }
            }
        }
    }

    private static Optional<String> readMember(XmlCursor xml) throws IOException {
        Optional<String> member = Optional.empty();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("MmbId")) {
                member = XmlValues.text(xml);
            }
        }
        return member;
    }

    private static Optional<String> readOther(XmlCursor xml) throws IOException {
        Optional<String> id = Optional.empty();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("Id")) {
                id = XmlValues.text(xml);
            }
        }
        return id;
    }

    private static Optional<String> findName(XmlCursor xml) throws IOException {
        Optional<String> found = Optional.empty();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "Nm" -> found = XmlValues.text(xml);
                case "Pty", "Agt", "FinInstnId" -> found = findName(xml);
                default -> {
                    // addresses and identities
                }
            }
        }
        return found;
    }

    private static boolean isIban(String account) {
        return account.length() > 4
                && isLetter(account.charAt(0))
                && isLetter(account.charAt(1))
                && isDigit(account.charAt(2))
                && isDigit(account.charAt(3));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isEmpty() {
        return name.isEmpty() && ultimateName.isEmpty() && accountName.isEmpty() && account.isEmpty();
    }

    private boolean hasAccount(Optional<String> own) {
        return account.isPresent() && account.equals(own);
    }

    /**
     * Whose money came, or who got it: the debtor of a credit, the creditor of a debit. Banks swap the roles in
     * reversals and returns, so a side with the own account gives way to the other, and an absent one in a reversal.
     */
    static Counterparty choose(
            CamtSide debtor, CamtSide creditor, boolean credit, boolean reversal, Optional<String> own) {
        CamtSide expected = credit ? debtor : creditor;
        CamtSide other = credit ? creditor : debtor;
        boolean better = !other.isEmpty() && !other.hasAccount(own);
        boolean gives = expected.hasAccount(own) || expected.isEmpty() && reversal;
        return (better && gives ? other : expected).toCounterparty();
    }

    /** A national number lacks its bank, so the national code goes with it; an IBAN goes with the BIC. */
    private Counterparty toCounterparty() {
        boolean national = account.isPresent() && !isIban(account.get());
        Optional<String> bank = national ? bankCode.or(() -> bic) : bic.or(() -> bankCode);
        Optional<String> anyName = name.or(() -> accountName).or(() -> ultimateName);
        return new Counterparty(anyName, account, bank);
    }
}
