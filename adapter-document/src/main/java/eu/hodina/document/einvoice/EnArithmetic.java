package eu.hodina.document.einvoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The sums of an EN 16931 document (handbook 7.2), each with the term that is wrong and what it should be. */
final class EnArithmetic {
    /** Peppol's rule R120; elsewhere a price may be rounded. */
    private static final String PEPPOL = "urn:fdc:peppol.eu";

    private final EnDocument document;
    private final Faults faults;
    private final boolean own;

    EnArithmetic(EnDocument document, Faults faults, boolean own) {
        this.document = document;
        this.faults = faults;
        this.own = own;
    }

    void check() {
        if (document.lines().isEmpty()) {
            faults.grave("BG-25", "a line at least", "none");
        }
        Set<String> seen = new HashSet<>();
        for (EnDocument.Line line : document.lines()) {
            if (!seen.add(line.id())) {
                duplicate(line);
            }
            line(line);
        }
        rows();
        totals();
    }

    /** Bad manners, but the standard's own examples have them. */
    private void duplicate(EnDocument.Line line) {
        if (own) {
            faults.grave("line identifier (BT-126)", "an identity of one line alone", line.id());
        } else {
            faults.light("two lines have the identifier " + line.id() + " (BT-126)");
        }
    }

    /** Net amount = quantity × price ÷ base quantity + charges − allowances, within two hundredths. */
    private void line(EnDocument.Line line) {
        BigDecimal each = line.quantity().multiply(line.price());
        BigDecimal product =
                line.perQuantity().signum() == 0 ? each : each.divide(line.perQuantity(), 10, RoundingMode.HALF_UP);
        boolean grave = own || document.profile().contains(PEPPOL);
        faults.near(
                "net amount of line " + line.id() + " (BT-131)",
                product.add(line.charges()).stripTrailingZeros(),
                line.net(),
                "0.02",
                grave);
    }

    private void rows() {
        Map<EnDocument.Tax, BigDecimal> bases = new LinkedHashMap<>();
        document.lines().forEach(line -> bases.merge(line.tax(), line.net(), BigDecimal::add));
        document.charges().forEach(charge -> bases.merge(charge.tax(), charge.amount(), BigDecimal::add));
        Set<EnDocument.Tax> seen = new HashSet<>();
        for (EnDocument.Row row : document.rows()) {
            String of =
                    " of " + row.tax().category() + " " + row.tax().percent().toPlainString() + " %";
            if (!seen.add(row.tax())) {
                faults.grave("VAT breakdown (BG-23)" + of, "one row", "another");
            }
            BigDecimal base = bases.getOrDefault(row.tax(), BigDecimal.ZERO);
            faults.sum("taxable amount (BT-116)" + of, base, row.base(), true);
            BigDecimal tax = row.base().multiply(row.tax().percent()).movePointLeft(2);
            faults.near("tax amount (BT-117)" + of, tax, row.amount(), "1", true);
        }
        for (EnDocument.Tax tax : bases.keySet()) {
            if (!seen.contains(tax)) {
                faults.grave("VAT breakdown (BG-23)", "a row of " + tax.category() + " " + tax.percent(), "none");
            }
        }
    }

    private void totals() {
        BigDecimal lines = document.lines().stream().map(EnDocument.Line::net).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal charges =
                document.charges().stream().map(EnDocument.Charge::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tax = document.rows().stream().map(EnDocument.Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        faults.sum("sum of lines (BT-106)", lines, document.net(), true);
        faults.sum("total without VAT (BT-109)", document.net().add(charges), document.exclusive(), true);
        faults.sum("VAT total (BT-110)", tax, document.tax(), true);
        faults.sum("total with VAT (BT-112)", document.exclusive().add(document.tax()), document.inclusive(), true);
        BigDecimal payable = document.inclusive().subtract(document.prepaid()).add(document.rounding());
        faults.sum("amount due (BT-115)", payable, document.payable(), true);
    }
}
