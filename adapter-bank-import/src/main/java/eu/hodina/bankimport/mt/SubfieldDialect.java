package eu.hodina.bankimport.mt;

import static eu.hodina.bankimport.mt.SubfieldText.digits;
import static eu.hodina.bankimport.mt.SubfieldText.isAccount;
import static eu.hodina.bankimport.mt.SubfieldText.isSymbol;
import static eu.hodina.bankimport.mt.SubfieldText.mark;

/**
 * How banks fill the subfields. Symbols are known by their prefix (VS, SS, KS, with a colon or not); where they stand tells
 * the bank, and so where its messages and names are.
 */
enum SubfieldDialect {
    /** ČSOB, code 111: KS in 24, the account in 21, the other side's name in 00. */
    CSOB(25, 28, 26),
    /** ČSOB, codes 030, abroad: the rate in 00, account and name in 31 and 32. */
    CSOB_FOREIGN(22, 26, 35),
    /** ČSOB, code 040, cards, cash and fees: VS in 21, SS in 26, KS in 27. */
    CSOB_OTHER(22, 25, 26),
    /** Česká spořitelna MultiCash: KS in 20, VS in 21. */
    CS(25, 29, 27),
    /** Raiffeisenbank: KS in 21, VS in 22. */
    RB(27, 29, 27),
    /** The older one of Raiffeisenbank: 20 is the variable symbol, 21 bank code and constant symbol. */
    RB_OLD(24, 29, 27),
    /** Fio: the kind of operation in 00 begins with TP_, our own note is in 24 to 27. */
    FIO(28, 29, 27),
    /** UniCredit: the account in 20, KS in 21, VS in 22. */
    UNICREDIT(24, 29, 27),
    /** Tatra banka, code 045: account, VS and SS in 20 to 22, KS in 61. */
    TATRA(23, 29, 27),
    /** VÚB, code 000: VS, KS and SS in 20 to 22, the account in 23. */
    VUB(24, 29, 27),
    /** ING, with tildes: KS, VS, SS, bank and account between commas in 25 to 27. */
    ING(20, 24, 27),
    /** Banks with words in 20 to 29 and 60 to 63: Germany, Austria, Triodos, Deutsche Bank. */
    WORDS(20, 29, 27);

    private final int firstOfMessage;
    private final int lastOfMessage;
    private final int full;

    SubfieldDialect(int firstOfMessage, int lastOfMessage, int full) {
        this.firstOfMessage = firstOfMessage;
        this.lastOfMessage = lastOfMessage;
        this.full = full;
    }

    static void read(Subfields fields, MtSource source, MtDetails details) {
        SubfieldDialect dialect = of(fields);
        dialect.readSymbols(fields, details);
        dialect.readAccount(fields, source, details);
        dialect.readName(fields, details);
        dialect.readMessage(fields, details);
    }

    private static SubfieldDialect of(Subfields fields) {
        if (fields.delimiter() == '~') {
            return ING;
        }
        if (fields.delimiter() == '>') {
            return isSymbol(fields.get(20)) && isSymbol(fields.get(21)) ? RB_OLD : WORDS;
        }
        if (fields.startsWith(0, "TP_") || mark(fields, 23) == 'K') {
            return FIO;
        }
        if (mark(fields, 24) == 'K') {
            return CSOB;
        }
        if (mark(fields, 20) == 'K') {
            return CS;
        }
        if (mark(fields, 21) == 'K' || mark(fields, 22) == 'V') {
            if (isAccount(fields, 20)) {
                return UNICREDIT;
            }
            return isAccount(fields, 21) ? CSOB : fields.isEmpty(20) ? RB : WORDS;
        }
        if (mark(fields, 27) == 'K') {
            return CSOB_OTHER;
        }
        if (fields.startsWith(0, "Kurs:") || fields.startsWith(27, "POPL")) {
            return CSOB_FOREIGN;
        }
        if (fields.hasCode("045") && isAccount(fields, 20)) {
            return TATRA;
        }
        return fields.hasCode("000") && isAccount(fields, 23) ? VUB : WORDS;
    }

    /** The first of each kind is ours, also an empty one: ČSOB has the other side's in 29 and 30. */
    private void readSymbols(Subfields fields, MtDetails details) {
        switch (this) {
            case RB_OLD -> {
                details.variable = fields.get(20);
                String glued = fields.get(21);
                details.constant = glued.length() == 8 ? glued.substring(4) : "";
                details.bank = glued.length() == 8 ? glued.substring(0, 4) : "";
                details.specific = fields.get(23);
            }
            case TATRA -> setSymbols(fields, details, 21, 61, 22);
            case VUB -> setSymbols(fields, details, 20, 21, 22);
            case ING -> readCommas(fields, details);
            case WORDS -> {
                if (isSymbol(fields.get(20)) && isAccountOrEmpty(fields)) {
                    setSymbols(fields, details, 20, 22, 21);
                }
            }
            default -> readMarked(fields, details);
        }
    }

    private static void readMarked(Subfields fields, MtDetails details) {
        int seen = 0;
        for (int number = 20; number <= 30; number++) {
            char mark = mark(fields, number);
            int bit = mark == 'V' ? 1 : mark == 'S' ? 2 : 4;
            if (mark != 0 && (seen & bit) == 0) {
                seen |= bit;
                String digits = digits(fields, number);
                switch (mark) {
                    case 'V' -> details.variable = digits;
                    case 'S' -> details.specific = digits;
                    default -> details.constant = digits;
                }
            }
        }
    }

    /** Deutsche Bank in Prague has bare symbols before a bank and a number: no other text is in 20 to 22. */
    private static boolean isAccountOrEmpty(Subfields fields) {
        return MtAccount.isDigits(fields.get(30))
                && fields.get(30).length() == 4
                && (fields.isEmpty(21) || isSymbol(fields.get(21)))
                && (fields.isEmpty(22) || isSymbol(fields.get(22)));
    }

    private static void setSymbols(Subfields fields, MtDetails details, int variable, int constant, int specific) {
        details.variable = digits(fields, variable);
        details.constant = digits(fields, constant);
        details.specific = digits(fields, specific);
    }

    private static void readCommas(Subfields fields, MtDetails details) {
        String[] parts = fields.join(25, 27, 0).split(",", -1);
        if (parts.length < 4) {
            return;
        }
        details.constant = parts[0].strip();
        details.variable = parts[1].strip();
        details.specific = parts[2].strip();
        for (int i = 3; i < parts.length - 1; i++) {
            String part = parts[i].strip();
            details.bank = part.length() == 4 && MtAccount.isDigits(part) ? part : details.bank;
        }
        details.accountAndBank(parts[parts.length - 1].strip());
    }

    private void readAccount(Subfields fields, MtSource source, MtDetails details) {
        if (this == ING) {
            return;
        }
        if (this == RB_OLD) {
            String account = fields.get(22);
            details.accountAndBank(account.startsWith("/") ? account.substring(1) : account);
            return;
        }
        for (int number = 20; number <= 28; number++) {
            if (isAccount(fields, number)) {
                details.accountAndBank(fields.get(number));
                return;
            }
        }
        if (fields.delimiter() == '>' && source.isTriodos()) {
            details.account = fields.get(10);
        } else if (this != CSOB && this != CSOB_OTHER) {
            String account = fields.isEmpty(38) ? fields.get(31) : fields.get(38);
            details.account = MtDetails.hasMoreThanZeros(account) ? account : "";
            details.bank = details.account.isEmpty() || mark(fields, 30) != 0 ? "" : fields.get(30);
        }
    }

    private void readName(Subfields fields, MtDetails details) {
        if (this == CSOB) {
            details.name = fields.get(0);
            return;
        }
        String name = fields.join(32, 33, full);
        // ČSOB's own fee follows the address
        int charges = name.indexOf("//CHGS/");
        details.name = charges < 0 ? name : name.substring(0, charges);
        if (details.name.isBlank() && this == CSOB_FOREIGN) {
            details.name = fields.get(20);
        }
    }

    private void readMessage(Subfields fields, MtDetails details) {
        if (this == WORDS) {
            boolean symbols = !details.variable.isEmpty();
            String words = fields.join(symbols ? 23 : 20, 29, full);
            String more = fields.join(60, 63, full);
            words = more.isEmpty() ? words : words + (fields.length(29) < full ? " " : "") + more;
            SepaKeys.read(words, details);
            return;
        }
        details.message = fields.join(firstOfMessage, lastOfMessage, full);
        if (details.message.isEmpty() && this == UNICREDIT) {
            details.message = fields.get(0);
        }
    }
}
