package eu.hodina.app.reconcile;

/** The text of a camt.053 of the account that the tests' firm has. */
public final class CamtText {
    private CamtText() {}

    /** A credit, or a debit where the amount is less than zero; of 2 November 2026. */
    public static String entry(String reference, String amount, String symbol, String account) {
        boolean debit = amount.startsWith("-");
        String party = debit ? "Cdtr" : "Dbtr";
        return """
                <Ntry><Amt Ccy="CZK">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts>BOOK</Sts>
                <BookgDt><Dt>2026-11-02</Dt></BookgDt><AcctSvcrRef>%s</AcctSvcrRef>
                <NtryDtls><TxDtls><Refs><AcctSvcrRef>%s</AcctSvcrRef><EndToEndId>/VS/%s</EndToEndId></Refs>
                <RltdPties><%sAcct><Id><IBAN>%s</IBAN></Id></%sAcct></RltdPties></TxDtls></NtryDtls></Ntry>
                """.formatted(
                        debit ? amount.substring(1) : amount,
                        debit ? "DBIT" : "CRDT",
                        reference,
                        reference,
                        symbol,
                        party,
                        account,
                        party);
    }

    public static String statement(String... entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>1</Id>
                <ElctrncSeqNb>7</ElctrncSeqNb><Acct><Id><IBAN>CZ6508000000192000145399</IBAN></Id><Ccy>CZK</Ccy></Acct>
                %s</Stmt></BkToCstmrStmt></Document>""".formatted(String.join("", entries));
    }
}
