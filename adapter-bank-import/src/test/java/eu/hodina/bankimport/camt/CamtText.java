package eu.hodina.bankimport.camt;

/** Makes small camt.053 files. */
public final class CamtText {
    /** Of a statement 7 that opens with 100.00 CZK and closes with 101.00. */
    public static final String HEAD =
            "<Id>S</Id><ElctrncSeqNb>7</ElctrncSeqNb><Acct><Id><IBAN>CZ6508000000192000145399</IBAN></Id>"
                    + "<Ccy>CZK</Ccy></Acct>" + balance("PRCD", "100.00") + balance("CLBD", "101.00");

    private CamtText() {}

    public static String of(String statements) {
        return "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt>\n<GrpHdr></GrpHdr>"
                + statements + "</BkToCstmrStmt></Document>";
    }

    public static String balance(String code, String amount) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"CZK\">" + amount
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-10-01</Dt></Dt></Bal>\n";
    }

    /** A booked credit with its parts, or with the only one that is without an amount. */
    public static String entry(String number, String amount, String parts) {
        String details = parts.isEmpty() ? part("", "message") : parts;
        return "<Ntry><NtryRef>" + number + "</NtryRef><Amt Ccy=\"CZK\">" + amount
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-10-02</Dt></BookgDt>"
                + "<AcctSvcrRef>R" + number + "</AcctSvcrRef><NtryDtls>" + details + "</NtryDtls></Ntry>\n";
    }

    public static String part(String amount, String message) {
        String sum = amount.isEmpty() ? "" : "<AmtDtls><TxAmt><Amt Ccy=\"CZK\">" + amount + "</Amt></TxAmt></AmtDtls>";
        return "<TxDtls>" + sum + "<RmtInf><Ustrd>" + message + "</Ustrd></RmtInf></TxDtls>";
    }
}
