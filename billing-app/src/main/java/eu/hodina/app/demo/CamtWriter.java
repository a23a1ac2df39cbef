package eu.hodina.app.demo;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.money.Money;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a camt.053.001.02 message in the manner of the Czech Banking Association: symbols as {@code VS:20260001} in
 * structured references, domestic accounts as 16 digits beside the bank's code.
 */
final class CamtWriter {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02";
    private static final String CREDIT_CODE = "10000107000";
    private static final String DEBIT_CODE = "10000101000";

    private final XmlElements xml;

    private CamtWriter(XmlElements xml) {
        this.xml = xml;
    }

    /** @param statements at least one */
    static byte[] write(List<DemoStatement> statements) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XmlElements xml = XmlElements.open(out, "Document", NAMESPACE)) {
            new CamtWriter(xml).message(statements);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML in memory cannot fail to be written", e);
        }
        return out.toByteArray();
    }

    private void message(List<DemoStatement> statements) throws XMLStreamException {
        LocalDate made = statements.get(0).period().to();
        xml.begin("BkToCstmrStmt");
        xml.begin("GrpHdr");
        xml.leaf("MsgId", "camt.053-" + made + "-001");
        xml.leaf("CreDtTm", evening(made));
        xml.begin("MsgPgntn").leaf("PgNb", "1").leaf("LastPgInd", "true").end();
        xml.end();
        for (DemoStatement statement : statements) {
            statement(statement);
        }
        xml.end();
    }

    private void statement(DemoStatement statement) throws XMLStreamException {
        Iban iban = statement.account().iban();
        LocalDate from = statement.period().from();
        LocalDate to = statement.period().to();
        xml.begin("Stmt");
        xml.leaf("Id", iban + "-" + to);
        xml.leaf("ElctrncSeqNb", Integer.toString(statement.number()));
        xml.leaf("LglSeqNb", Integer.toString(statement.number()));
        xml.leaf("CreDtTm", evening(to));
        xml.begin("FrToDt")
                .leaf("FrDtTm", from + "T00:00:00+01:00")
                .leaf("ToDtTm", evening(to))
                .end();
        xml.begin("Acct").begin("Id").leaf("IBAN", iban.value()).end();
        xml.leaf("Ccy", statement.account().currency().getCurrencyCode());
        xml.begin("Ownr").leaf("Nm", statement.owner()).end();
        agent("Svcr", statement.account().bic(), iban.value().substring(4, 8));
        xml.end();
        balance("PRCD", statement.opening(), from.minusDays(1));
        balance("CLBD", statement.closing(), to);
        summary(statement);
        for (DemoPayment payment : statement.payments()) {
            entry(payment);
        }
        xml.end();
    }

    private void balance(String code, Money amount, LocalDate date) throws XMLStreamException {
        xml.begin("Bal").begin("Tp").begin("CdOrPrtry").leaf("Cd", code).end().end();
        amount(amount);
        xml.begin("Dt").leaf("Dt", date.toString()).end();
        xml.end();
    }

    private void summary(DemoStatement statement) throws XMLStreamException {
        long credits = statement.payments().stream()
                .filter(payment -> payment.amount().isPositive())
                .count();
        xml.begin("TxsSummry");
        xml.begin("TtlCdtNtries")
                .leaf("NbOfNtries", Long.toString(credits))
                .leaf("Sum", statement.credits().toPlainString())
                .end();
        xml.begin("TtlDbtNtries")
                .leaf("NbOfNtries", Long.toString(statement.payments().size() - credits))
                .leaf("Sum", statement.debits().toPlainString())
                .end();
        xml.end();
    }

    private void entry(DemoPayment payment) throws XMLStreamException {
        String reference = Long.toString(payment.reference());
        xml.begin("Ntry").leaf("NtryRef", reference);
        amount(payment.amount());
        xml.leaf("RvslInd", "false").leaf("Sts", "BOOK");
        xml.begin("BookgDt").leaf("Dt", payment.date().toString()).end();
        xml.begin("ValDt").leaf("Dt", payment.date().toString()).end();
        xml.leaf("AcctSvcrRef", reference);
        code(payment);
        xml.begin("NtryDtls").begin("TxDtls");
        xml.begin("Refs").leaf("AcctSvcrRef", reference);
        if (isForeign(payment) && payment.variableSymbol().isPresent()) {
            xml.leaf("EndToEndId", "/VS" + payment.variableSymbol().get() + "/SS/KS0308");
        }
        xml.end();
        code(payment);
        parties(payment);
        remittance(payment);
        xml.end().end().end();
    }

    private void code(DemoPayment payment) throws XMLStreamException {
        String code = payment.amount().isPositive() ? CREDIT_CODE : DEBIT_CODE;
        xml.begin("BkTxCd")
                .begin("Prtry")
                .leaf("Cd", code)
                .leaf("Issr", "CBA")
                .end()
                .end();
    }

    private void parties(DemoPayment payment) throws XMLStreamException {
        String role = payment.amount().isPositive() ? "Dbtr" : "Cdtr";
        xml.begin("RltdPties").begin(role).leaf("Nm", payment.counterparty()).end();
        if (payment.account().isEmpty()) {
            xml.end();
            return;
        }
        Iban iban = payment.account().get();
        xml.begin(role + "Acct").begin("Id");
        if (isForeign(payment)) {
            xml.leaf("IBAN", iban.value());
        } else {
            xml.begin("Othr").leaf("Id", iban.value().substring(8)).end();
        }
        xml.end().end().end();
        if (!isForeign(payment)) {
            xml.begin("RltdAgts");
            agent(role + "Agt", Optional.empty(), iban.value().substring(4, 8));
            xml.end();
        }
    }

    private void remittance(DemoPayment payment) throws XMLStreamException {
        boolean symbol = payment.variableSymbol().isPresent() && !isForeign(payment);
        if (payment.message().isEmpty() && !symbol) {
            return;
        }
        xml.begin("RmtInf");
        if (!payment.message().isEmpty()) {
            xml.leaf("Ustrd", payment.message());
        }
        if (symbol) {
            reference("VS:" + payment.variableSymbol().get());
            reference("KS:0308");
        }
        xml.end();
    }

    private void reference(String value) throws XMLStreamException {
        xml.begin("Strd").begin("CdtrRefInf").leaf("Ref", value).end().end();
    }

    private void agent(String name, Optional<String> bic, String bank) throws XMLStreamException {
        xml.begin(name).begin("FinInstnId");
        if (bic.isPresent()) {
            xml.leaf("BIC", bic.get());
        }
        xml.begin("Othr").leaf("Id", bank).end().end().end();
    }

    private void amount(Money amount) throws XMLStreamException {
        String currency = amount.currency().getCurrencyCode();
        String unsigned = (amount.isNegative() ? amount.negated() : amount).toPlainString();
        xml.leaf("Amt", unsigned, "Ccy", currency).leaf("CdtDbtInd", amount.isNegative() ? "DBIT" : "CRDT");
    }

    private static boolean isForeign(DemoPayment payment) {
        return payment.account().filter(iban -> !iban.country().equals("CZ")).isPresent();
    }

    private static String evening(LocalDate day) {
        return day + "T17:30:00+01:00";
    }
}
