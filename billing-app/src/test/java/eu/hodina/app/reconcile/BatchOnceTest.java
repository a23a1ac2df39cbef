package eu.hodina.app.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.app.HodinaContext;
import eu.hodina.app.TestDatabases;
import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.payment.ImportReport;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.trail.Caller;
import eu.hodina.bankimport.DetectingStatementReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A booking as one sum in a camt.053 and in parts in a camt.054, over a database: the money comes once. */
class BatchOnceTest {
    private static final Caller CALLER = new Caller("ucetni", "r1");

    private static StatementFile statement(String reference) {
        return file("053", "BkToCstmrStmt", "Stmt", """
                <Ntry><Amt Ccy="CZK">300.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-10</Dt></BookgDt>
                <AcctSvcrRef>%s</AcctSvcrRef></Ntry>""".formatted(reference));
    }

    private static StatementFile advice(String reference) {
        return file("054", "BkToCstmrDbtCdtNtfctn", "Ntfctn", """
                <Ntry><Amt Ccy="CZK">300.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-10</Dt></BookgDt>
                <AcctSvcrRef>%s</AcctSvcrRef><NtryDtls>
                <TxDtls><Refs><TxId>%s-1</TxId></Refs><AmtDtls><TxAmt><Amt Ccy="CZK">100.00</Amt></TxAmt></AmtDtls></TxDtls>
                <TxDtls><Refs><TxId>%s-2</TxId></Refs><AmtDtls><TxAmt><Amt Ccy="CZK">200.00</Amt></TxAmt></AmtDtls></TxDtls>
                </NtryDtls></Ntry>""".formatted(reference, reference, reference));
    }

    private static StatementFile file(String kind, String message, String statement, String entries) {
        String text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.%s.001.02"><%s><%s><Id>%s</Id>
                <Acct><Id><IBAN>%s</IBAN></Id><Ccy>CZK</Ccy></Acct>%s</%s></%s></Document>""".formatted(
                kind, message, statement, entries.hashCode(), Fixtures.ACCOUNT.value(), entries, statement, message);
        return StatementFile.of(kind + ".xml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whichever_comes_first_is_kept() {
        try (HodinaContext context = HodinaContext.over(TestDatabases.empty("batch_once"))) {
            Fixtures.aSmallFirmIn(context.ports());
            Billing billing = new Billing(
                    context.ports(),
                    Billing.Outside.closed().withStatements(new DetectingStatementReader()),
                    InstantSource.fixed(Instant.parse("2026-11-16T08:00:00Z")),
                    new Random(7));
            assertThat(read(billing, advice("BATCH-A")).added()).isEqualTo(2);
            ImportReport sum = read(billing, statement("BATCH-A"));
            assertThat(sum.added()).isZero();
            assertThat(sum.replaced()).isZero();
            assertThat(read(billing, statement("BATCH-B")).added()).isEqualTo(1);
            ImportReport parts = read(billing, advice("BATCH-B"));
            assertThat(parts.added()).isZero();
            assertThat(parts.warnings())
                    .containsExactly("booking BATCH-B of 300.00: its 2 payments came before as one, and stay one");
            assertThat(context.ports()
                            .transactions()
                            .call(() -> context.ports().payments().unbooked()))
                    .extracting(payment -> payment.amount().toString())
                    .containsExactlyInAnyOrder("100.00 CZK", "200.00 CZK", "300.00 CZK");
        }
    }

    private static ImportReport read(Billing billing, StatementFile file) {
        return billing.payments().importStatement().read(CALLER, file);
    }
}
