package eu.hodina.bankimport.mt;

import eu.hodina.bankimport.Recording;
import eu.hodina.domain.payment.BankTransaction;

/** Builds messages for tests. */
final class MtText {
    private static final String HEAD = ":20:REF\r\n:25:0800/192000145399\r\n:28C:7/1\r\n:60F:C260630CZK100,00\r\n";
    private static final String END = ":62F:C260701CZK200,00\r\n-\r\n";

    private MtText() {}

    /** A statement from 100.00 to 200.00 CZK with those fields. */
    static String statement(String fields) {
        return HEAD + fields + (fields.isEmpty() || fields.endsWith("\n") ? "" : "\r\n") + END;
    }

    /** The only item of a statement with that field 61. */
    static BankTransaction posting(String field) {
        return Recording.of(statement(":61:" + field)).all().get(0);
    }

    /** A credit of 100.00 with that field 86. */
    static BankTransaction information(String field) {
        return Recording.of(statement(":61:2607010701C100,00NTRFNONREF//B-1\r\n:86:" + field))
                .all()
                .get(0);
    }
}
