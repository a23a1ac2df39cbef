package eu.hodina.benchmarks.statements;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a camt.053.001.02 statement in the dialect of the Czech Banking Association: some 1.13 kB an entry, symbols in
 * structured references, Czech letters, and an escaped character in each entry.
 */
final class CamtFile {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02";

    private CamtFile() {}

    static void write(Path file, int entries) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"" + NAMESPACE
                    + "\"><BkToCstmrStmt><GrpHdr><MsgId>camt.053-2026-10-31-001</MsgId>"
                    + "<CreDtTm>2026-10-31T23:00:00+01:00</CreDtTm></GrpHdr>\n<Stmt><Id>CZ6508000000192000145399-2026-10-31</Id>"
                    + "<ElctrncSeqNb>10</ElctrncSeqNb><FrToDt><FrDtTm>2026-10-01T00:00:00+02:00</FrDtTm>"
                    + "<ToDtTm>2026-10-31T23:59:59+01:00</ToDtTm></FrToDt><Acct><Id><IBAN>CZ6508000000192000145399</IBAN></Id>"
                    + "<Ccy>CZK</Ccy></Acct>\n");
            out.write(balance("PRCD", 10_000_000));
            out.write(balance("CLBD", 10_000_000 + sum(entries)));
            for (int i = 0; i < entries; i++) {
                out.write(entry(i));
            }
            out.write("</Stmt></BkToCstmrStmt></Document>\n");
        }
    }

    private static long cents(int i) {
        return 10_000 + i % 90_000;
    }

    private static boolean isCredit(int i) {
        return i % 5 != 4;
    }

    private static long sum(int entries) {
        long sum = 0;
        for (int i = 0; i < entries; i++) {
            sum += isCredit(i) ? cents(i) : -cents(i);
        }
        return sum;
    }

    private static String amount(long cents) {
        long absolute = Math.abs(cents);
        return absolute / 100 + "." + absolute / 10 % 10 + absolute % 10;
    }

    private static String balance(String code, long cents) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"CZK\">" + amount(cents)
                + "</Amt><CdtDbtInd>" + (cents < 0 ? "DBIT" : "CRDT")
                + "</CdtDbtInd><Dt><Dt>2026-10-31</Dt></Dt></Bal>\n";
    }

    private static String entry(int i) {
        String date = "<Dt>2026-10-" + (i % 31 < 9 ? "0" : "") + (1 + i % 31) + "</Dt>";
        String mark = isCredit(i) ? "CRDT" : "DBIT";
        String side = isCredit(i) ? "Dbtr" : "Cdtr";
        String code = "<BkTxCd><Prtry><Cd>10000107000</Cd><Issr>CBA</Issr></Prtry></BkTxCd>";
        return "<Ntry><NtryRef>" + i + "</NtryRef><Amt Ccy=\"CZK\">" + amount(cents(i)) + "</Amt><CdtDbtInd>" + mark
                + "</CdtDbtInd><RvslInd>false</RvslInd><Sts>BOOK</Sts><BookgDt>" + date + "</BookgDt><ValDt>" + date
                + "</ValDt><AcctSvcrRef>" + (7_000_000_000L + i) + "</AcctSvcrRef>" + code
                + "<NtryDtls><TxDtls><Refs><MsgId>"
                + (100_000 + i) + "</MsgId><EndToEndId>E2E" + (20_261_000_000L + i)
                + "</EndToEndId></Refs><AmtDtls><TxAmt>"
                + "<Amt Ccy=\"CZK\">" + amount(cents(i)) + "</Amt></TxAmt></AmtDtls>" + code + "<RltdPties><" + side
                + "><Nm>Dřevovýroba Žák &amp; synové " + i % 1_000 + "</Nm></" + side + "><" + side
                + "Acct><Id><Othr><Id>0000" + (192_000_000_000L + i) + "</Id></Othr></Id></" + side
                + "Acct></RltdPties><RltdAgts><" + side
                + "Agt><FinInstnId><BIC>KOMBCZPP</BIC><Othr><Id>0100</Id></Othr>"
                + "</FinInstnId></" + side + "Agt></RltdAgts><RmtInf><Ustrd>Platba za účetní služby, říjen "
                + i % 100 + "</Ustrd><Strd><CdtrRefInf><Ref>VS:" + (2_026_000_000L + i)
                + "</Ref></CdtrRefInf></Strd><Strd><CdtrRefInf><Ref>KS:0308</Ref></CdtrRefInf></Strd></RmtInf>"
                + "<AddtlTxInf>Bezhotovostní příjem</AddtlTxInf></TxDtls></NtryDtls></Ntry>\n";
    }
}
