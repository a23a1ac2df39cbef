package eu.hodina.bankimport.finsta;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.file.Warnings;
import eu.hodina.bankimport.xml.XmlCursor;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** One {@code FINSTA03}: its head first, then item by item. */
final class FinstaStatement {
    private static final Set<String> HEAD = Set.of(
            "S25_CISLO_UCTU",
            "S28_CISLO_VYPISU",
            "S60_CD_INDIK",
            "S60_DATUM",
            "S60_MENA",
            "S60_CASTKA",
            "S62_CD_INDIK",
            "S62_DATUM",
            "S62_CASTKA",
            "STAT_AST");
    private static final String DUPLICATE = "7";

    private final StatementSink sink;
    private final Warnings warnings;
    private final int ordinal;
    private final FinstaFields fields = new FinstaFields(HEAD);
    private BigDecimal movements = BigDecimal.ZERO;
    private boolean begun;

    /** @param ordinal in the file, from 1 */
    FinstaStatement(StatementSink sink, Warnings warnings, int ordinal) {
        this.sink = sink;
        this.warnings = warnings;
        this.ordinal = ordinal;
    }

    void read(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("FINSTA05")) {
                begin();
                BankTransaction item = FinstaItem.read(xml, fields.text("S60_MENA"));
                movements = movements.add(item.amount());
                sink.transaction(item);
            } else {
                fields.take(xml);
            }
        }
        begin();
        BankStatement head = head();
        String name = "statement " + head.number().orElse("no. " + ordinal + " of the file");
        if (fields.text("STAT_AST").filter(DUPLICATE::equals).isPresent()) {
            warnings.add(name + ": the bank calls it a duplicate of one that it gave out before");
        }
        warnings.checkBalance(name, head, movements);
        sink.end(head);
    }

    private void begin() {
        if (!begun) {
            sink.begin(head());
            begun = true;
        }
    }

    private BankStatement head() {
        return new BankStatement(
                fields.text("S25_CISLO_UCTU").map(FinstaStatement::iban),
                fields.text("S60_MENA"),
                fields.text("S28_CISLO_VYPISU"),
                fields.date("S60_DATUM"),
                fields.date("S62_DATUM"),
                balance("S60"),
                balance("S62"));
    }

    private Optional<BigDecimal> balance(String prefix) {
        boolean debt = fields.text(prefix + "_CD_INDIK").filter("D"::equals).isPresent();
        return fields.amount(prefix + "_CASTKA")
                .map(amount -> debt ? amount.abs().negate() : amount);
    }

    /** {@code 226047602/0300} as the IBAN that follows from it; what is no Czech account stays as it is. */
    private static String iban(String account) {
        int slash = account.indexOf('/');
        if (slash < 0) {
            return account;
        }
        try {
            return Iban.ofCzech(account.substring(0, slash), account.substring(slash + 1))
                    .value();
        } catch (IllegalArgumentException e) {
            // a number that fails its check modulo 11 has no IBAN
            return account;
        }
    }
}
