package eu.hodina.document.einvoice;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of ISDOC 6.0.2 that are not sums (handbook 7.1): identity, currency, references, VAT or none. */
final class IsdocRules {
    private static final String UUID = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
    private static final String NIL = "00000000-0000-0000-0000-000000000000";
    private static final Set<String> CORRECTING = Set.of("2", "3", "6");

    private final InvoiceFields fields;
    private final Faults faults;
    private final XmlNode root;

    IsdocRules(InvoiceFields fields, Faults faults, XmlNode root) {
        this.fields = fields;
        this.faults = faults;
        this.root = root;
    }

    void check() {
        fields.text(root, "ID");
        uuid();
        currencies();
        corrections();
        references();
        vat();
        lines();
    }

    private void uuid() {
        String uuid = fields.text(root, "UUID");
        if (!uuid.matches(UUID) || uuid.toLowerCase(Locale.ROOT).equals(NIL)) {
            faults.grave("UUID", "a UUID that is not nil", uuid);
        }
    }

    private void currencies() {
        fields.currency(root, "LocalCurrencyCode");
        BigDecimal rate = fields.number(root, "CurrRate");
        BigDecimal quantity = fields.number(root, "RefCurrRate");
        if (root.value("ForeignCurrencyCode").isPresent()) {
            if (root.value("ForeignCurrencyCode").equals(root.value("LocalCurrencyCode"))) {
                faults.grave("ForeignCurrencyCode", "another currency than the local one", "the same");
            }
            positive("CurrRate", rate);
            positive("RefCurrRate", quantity);
            return;
        }
        faults.sum("CurrRate of a document in the local currency", BigDecimal.ONE, rate, true);
        faults.sum("RefCurrRate of a document in the local currency", BigDecimal.ONE, quantity, true);
        refuseForeignAmounts(root);
    }

    private void positive(String element, BigDecimal rate) {
        if (rate.signum() <= 0) {
            faults.grave(element, "more than 0", rate.toPlainString());
        }
    }

    private void refuseForeignAmounts(XmlNode node) {
        for (XmlNode child : node.children()) {
            if (child.name().endsWith("Curr")) {
                faults.grave(
                        "line " + child.line() + ", " + child.name(),
                        "no amount in a foreign currency on a document in the local one",
                        child.text());
            } else if (!child.name().equals("Extensions")) {
                refuseForeignAmounts(child);
            }
        }
    }

    private void corrections() {
        String type = fields.text(root, "DocumentType");
        if (CORRECTING.contains(type)
                && root.all("OriginalDocumentReferences", "OriginalDocumentReference")
                        .isEmpty()) {
            faults.grave("OriginalDocumentReferences", "the document that type " + type + " corrects", "nothing");
        }
    }

    /** What a line refers to stands in the head. */
    private void references() {
        for (String kind :
                List.of("OrderReference", "DeliveryNoteReference", "OriginalDocumentReference", "ContractReference")) {
            Set<String> known = new HashSet<>();
            root.all(kind + "s", kind).forEach(one -> one.attribute("id").ifPresent(known::add));
            Stream<XmlNode> used = root.all("InvoiceLines", "InvoiceLine", kind).stream();
            used.flatMap(one -> one.attribute("ref").stream())
                    .filter(ref -> !known.contains(ref))
                    .forEach(ref -> faults.grave(kind + "/@ref", "a reference that the document has", ref));
        }
    }

    private void vat() {
        boolean applicable = fields.truth(root, "VATApplicable");
        for (XmlNode line : root.all("InvoiceLines", "InvoiceLine")) {
            boolean own = line.value("ClassifiedTaxCategory/VATApplicable").isPresent()
                    && fields.truth(line, "ClassifiedTaxCategory/VATApplicable");
            if (own && !applicable) {
                faults.grave("line " + line.line() + ", VATApplicable", "false on a document without VAT", "true");
            }
        }
    }

    private void lines() {
        List<XmlNode> lines = root.all("InvoiceLines", "InvoiceLine");
        if (lines.isEmpty()) {
            faults.grave("InvoiceLines", "a line at least", "none");
        }
        Set<String> seen = new HashSet<>();
        for (XmlNode line : lines) {
            String id = fields.text(line, "ID");
            if (!seen.add(id)) {
                faults.grave("line " + line.line() + ", InvoiceLine/ID", "an identity of one line alone", id);
            }
        }
    }
}
