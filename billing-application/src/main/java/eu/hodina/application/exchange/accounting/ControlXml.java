package eu.hodina.application.exchange.accounting;

import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.TaxNumber;
import eu.hodina.domain.insight.ControlAmounts;
import eu.hodina.domain.insight.ControlRow;
import eu.hodina.domain.insight.ControlSection;
import eu.hodina.domain.insight.ControlStatement;
import eu.hodina.domain.money.Money;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The control statement as the tax portal reads it (EPO, DPHKH1; handbook 4.13): column 1 is the basic rate, 2 the reduced
 * one, dates are DD.MM.YYYY, a DIČ goes without CZ, amounts are in CZK to the haléř.
 */
final class ControlXml {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final Pattern STREET = Pattern.compile("(.*\\S)\\s+([0-9]+)(?:/([0-9]+[a-zA-Z]?))?");
    private static final int LEGAL_PERSON = 8;

    private final XmlOutput xml;
    private final ControlFiling filing;

    ControlXml(XmlOutput xml, ControlFiling filing) {
        this.xml = xml;
        this.filing = filing;
    }

    void write(AccountingMonth month, LocalDate today, ControlStatement statement) throws IOException {
        xml.open("Pisemnost", "nazevSW", "Hodina");
        xml.open("DPHKH1", "verzePis", "03.01");
        xml.empty(
                "VetaD",
                "k_uladis",
                "DPH",
                "dokument",
                "KH1",
                "khdph_forma",
                "B",
                "mesic",
                Integer.toString(month.month().getMonthValue()),
                "rok",
                Integer.toString(month.month().getYear()),
                "d_poddp",
                DAY.format(today));
        writePayer(month.firm());
        writeReverseCharge(statement.rows(ControlSection.A1));
        writeDetails(statement.rows(ControlSection.A4));
        writeRest(statement);
        writeSums(statement);
        xml.close().close();
    }

    /** A DIČ of eight digits is a legal person's, that of a natural person has nine or ten. */
    private void writePayer(Firm firm) throws IOException {
        String number = firm.taxNumber().map(TaxNumber::value).orElse("").replaceFirst("^CZ", "");
        boolean legal = number.length() == LEGAL_PERSON;
        String[] names = firm.name().split(" ", 2);
        PostalAddress address = firm.address();
        Matcher street = STREET.matcher(address.street());
        boolean numbered = street.matches();
        xml.empty(
                "VetaP",
                "c_ufo",
                filing.taxOffice().orElse(""),
                "c_pracufo",
                filing.workplace().orElse(""),
                "dic",
                number,
                "typ_ds",
                legal ? "P" : "F",
                "zkrobchjm",
                legal ? cut(firm.name(), 255) : "",
                "jmeno",
                legal ? "" : cut(names[0], 20),
                "prijmeni",
                legal || names.length == 1 ? "" : cut(names[1], 36),
                "ulice",
                cut(numbered ? street.group(1) : address.street(), 38),
                "c_pop",
                numbered ? cut(street.group(2), 6) : "",
                "c_orient",
                numbered && street.group(3) != null ? cut(street.group(3), 4) : "",
                "naz_obce",
                cut(address.city(), 48),
                "psc",
                cut(address.postalCode().replace(" ", ""), 10),
                "stat",
                address.country().equals("CZ") ? "ČESKÁ REPUBLIKA" : "",
                "c_telef",
                firm.phone().map(phone -> cut(phone.replace(" ", ""), 14)).orElse(""),
                "email",
                cut(firm.email(), 255));
    }

    private void writeReverseCharge(List<ControlRow> rows) throws IOException {
        int number = 1;
        for (ControlRow row : rows) {
            xml.empty(
                    "VetaA1",
                    "c_radku",
                    Integer.toString(number++),
                    "dic_odb",
                    row.czechTaxNumber().orElseThrow(),
                    "c_evid_dd",
                    row.document().number().value(),
                    "duzp",
                    DAY.format(row.document().taxPoint()),
                    "zakl_dane1",
                    row.amounts().untaxed().toPlainString(),
                    "kod_pred_pl",
                    filing.subjectCode());
        }
    }

    private void writeDetails(List<ControlRow> rows) throws IOException {
        int number = 1;
        for (ControlRow row : rows) {
            ControlAmounts amounts = row.amounts();
            xml.empty(
                    "VetaA4",
                    "c_radku",
                    Integer.toString(number++),
                    "dic_odb",
                    row.czechTaxNumber().orElseThrow(),
                    "c_evid_dd",
                    row.document().number().value(),
                    "dppd",
                    DAY.format(row.document().taxPoint()),
                    "zakl_dane1",
                    amount(amounts.basicBase()),
                    "dan1",
                    amount(amounts.basicVat()),
                    "zakl_dane2",
                    amount(amounts.reducedBase()),
                    "dan2",
                    amount(amounts.reducedVat()),
                    "kod_rezim_pl",
                    "0",
                    "zdph_44",
                    "N");
        }
    }

    private void writeRest(ControlStatement statement) throws IOException {
        ControlAmounts rest = statement.sum(ControlSection.A5);
        if (!rest.isNothing()) {
            xml.empty(
                    "VetaA5",
                    "zakl_dane1",
                    amount(rest.basicBase()),
                    "dan1",
                    amount(rest.basicVat()),
                    "zakl_dane2",
                    amount(rest.reducedBase()),
                    "dan2",
                    amount(rest.reducedVat()));
        }
    }

    /** The portal compares them with the rows. */
    private void writeSums(ControlStatement statement) throws IOException {
        ControlAmounts details = statement.sum(ControlSection.A4);
        ControlAmounts rest = statement.sum(ControlSection.A5);
        xml.empty(
                "VetaC",
                "obrat23",
                details.basicBase().plus(rest.basicBase()).toPlainString(),
                "obrat5",
                details.reducedBase().plus(rest.reducedBase()).toPlainString(),
                "pln_rez_pren",
                statement.sum(ControlSection.A1).untaxed().toPlainString());
    }

    private static String amount(Money money) {
        return money.isZero() ? "" : money.toPlainString();
    }

    /** At most so many characters, never half of one. */
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
