package eu.hodina.document.einvoice;

import eu.hodina.domain.money.Money;
import java.util.Optional;

/**
 * An amount as ISDOC wants it: in the local currency, and, on a document in a foreign one, in that too.
 *
 * @param local in crowns
 * @param foreign in the currency of the document, where it is another
 */
record Priced(Money local, Optional<Money> foreign) {

    Priced plus(Priced other) {
        return new Priced(local.plus(other.local), foreign.map(own -> own.plus(other.foreign.orElseThrow())));
    }

    Priced minus(Priced other) {
        return new Priced(local.minus(other.local), foreign.map(own -> own.minus(other.foreign.orElseThrow())));
    }

    /** As lines, subtotals and deposits have it: the foreign amount stands before. */
    void before(XmlText xml, String name) {
        foreign.ifPresent(amount -> xml.leaf(name + "Curr", amount.toPlainString()));
        xml.leaf(name, local.toPlainString());
    }

    /** As the sum of the document has it: the foreign amount stands behind. */
    void behind(XmlText xml, String name) {
        xml.leaf(name, local.toPlainString());
        foreign.ifPresent(amount -> xml.leaf(name + "Curr", amount.toPlainString()));
    }
}
