package eu.hodina.application.payment.csv;

import static eu.hodina.application.payment.csv.CsvField.ACCOUNT;
import static eu.hodina.application.payment.csv.CsvField.AMOUNT;
import static eu.hodina.application.payment.csv.CsvField.BOOKED;
import static eu.hodina.application.payment.csv.CsvField.CONSTANT_SYMBOL;
import static eu.hodina.application.payment.csv.CsvField.COUNTERPARTY_ACCOUNT;
import static eu.hodina.application.payment.csv.CsvField.COUNTERPARTY_BANK;
import static eu.hodina.application.payment.csv.CsvField.CURRENCY;
import static eu.hodina.application.payment.csv.CsvField.MESSAGE;
import static eu.hodina.application.payment.csv.CsvField.NAME;
import static eu.hodina.application.payment.csv.CsvField.REFERENCE;
import static eu.hodina.application.payment.csv.CsvField.SPECIFIC_SYMBOL;
import static eu.hodina.application.payment.csv.CsvField.VALUED;
import static eu.hodina.application.payment.csv.CsvField.VARIABLE_SYMBOL;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mappings for the tables of Czech banks, recognised by their titles. Fio has a reader of its own. None of these banks
 * publishes a description of its table: the titles are facts from programs that read it, the ones marked proven were seen
 * in a file of the bank's layout (docs/statements.md says which).
 */
public final class ReadyCsvMappings {
    private static final String CZECH_DAY = "d.M.yyyy";

    private ReadyCsvMappings() {}

    /** {@return all of them; a table that several fit is read by the one that knows most of its columns} */
    public static List<CsvMapping> all() {
        return List.of(
                komercniBanka(),
                csob(),
                raiffeisenbank(),
                ceskaSporitelna(),
                moneta(),
                unicredit(),
                airBank(),
                mBank());
    }

    private static CsvMapping komercniBanka() {
        return mapping(
                "Komerční banka",
                "0100",
                CZECH_DAY,
                Optional.empty(),
                Map.of(
                        CsvFact.ACCOUNT, "Číslo účtu",
                        CsvFact.PERIOD, "Období",
                        CsvFact.OPENING, "Počáteční zůstatek",
                        CsvFact.CLOSING, "Konečný zůstatek"),
                column(BOOKED, "Datum splatnosti"),
                column(COUNTERPARTY_ACCOUNT, "Protiúčet a kód banky"),
                column(NAME, "Název protiúčtu"),
                column(AMOUNT, "Částka"),
                column(VARIABLE_SYMBOL, "VS"),
                column(CONSTANT_SYMBOL, "KS"),
                column(SPECIFIC_SYMBOL, "SS"),
                column(REFERENCE, "Identifikace transakce"),
                column(MESSAGE, "Popis pro příjemce"));
    }

    private static CsvMapping csob() {
        return mapping(
                "ČSOB",
                "0300",
                CZECH_DAY,
                Optional.empty(),
                Map.of(CsvFact.ACCOUNT, "Číslo účtu", CsvFact.CURRENCY, "Měna", CsvFact.PERIOD, "Období"),
                column(ACCOUNT, "Číslo účtu"),
                column(BOOKED, "Datum zaúčtování"),
                column(AMOUNT, "Částka"),
                column(CURRENCY, "Měna"),
                column(COUNTERPARTY_ACCOUNT, "Číslo účtu protiúčtu"),
                column(COUNTERPARTY_BANK, "Kód banky protiúčtu"),
                column(NAME, "Název účtu protiúčtu"),
                column(CONSTANT_SYMBOL, "Konstantní symbol"),
                column(VARIABLE_SYMBOL, "Variabilní symbol"),
                column(SPECIFIC_SYMBOL, "Specifický symbol"),
                column(REFERENCE, "ID transakce"),
                column(MESSAGE, "Poznámka"));
    }

    private static CsvMapping raiffeisenbank() {
        return mapping(
                "Raiffeisenbank",
                "5500",
                CZECH_DAY,
                Optional.empty(),
                Map.of(),
                column(VALUED, "Datum provedení"),
                column(BOOKED, "Datum zaúčtování"),
                column(ACCOUNT, "Číslo účtu"),
                column(COUNTERPARTY_ACCOUNT, "Číslo protiúčtu"),
                column(NAME, "Název protiúčtu"),
                column(MESSAGE, "Zpráva"),
                column(VARIABLE_SYMBOL, "VS"),
                column(CONSTANT_SYMBOL, "KS"),
                column(SPECIFIC_SYMBOL, "SS"),
                column(AMOUNT, "Zaúčtovaná částka"),
                column(CURRENCY, "Měna účtu"),
                column(REFERENCE, "Id transakce"));
    }

    private static CsvMapping ceskaSporitelna() {
        return mapping(
                "Česká spořitelna",
                "0800",
                CZECH_DAY,
                Optional.empty(),
                Map.of(),
                column(BOOKED, "Datum zaúčtování"),
                column(AMOUNT, "Částka"),
                column(CURRENCY, "Měna"),
                column(NAME, "Název protiúčtu"),
                column(COUNTERPARTY_ACCOUNT, "Číslo protiúčtu"),
                column(MESSAGE, "Zpráva pro příjemce"),
                column(VARIABLE_SYMBOL, "Variabilní symbol"));
    }

    private static CsvMapping moneta() {
        return mapping(
                "Moneta Money Bank",
                "0600",
                CZECH_DAY,
                Optional.empty(),
                Map.of(),
                column(ACCOUNT, "IBAN"),
                column(COUNTERPARTY_ACCOUNT, "Číslo protiúčtu"),
                column(COUNTERPARTY_BANK, "Banka protiúčtu"),
                column(NAME, "Název účtu příjemce"),
                column(BOOKED, "Splatnost"),
                column(AMOUNT, "Částka"),
                column(CURRENCY, "Měna"),
                column(VARIABLE_SYMBOL, "Variabilní Symbol"),
                column(SPECIFIC_SYMBOL, "Specifický Symbol"),
                column(CONSTANT_SYMBOL, "Konstantní Symbol"),
                column(MESSAGE, "Zpráva pro příjemce"),
                column(REFERENCE, "Bankovní reference"));
    }

    private static CsvMapping unicredit() {
        return mapping(
                "UniCredit Bank",
                "2700",
                "yyyy-MM-dd",
                Optional.empty(),
                Map.of(),
                column(ACCOUNT, "Číslo účtu"),
                column(AMOUNT, "Částka"),
                column(CURRENCY, "Měna"),
                column(BOOKED, "Datum"),
                column(COUNTERPARTY_BANK, "Kód banky protistrany"),
                column(COUNTERPARTY_ACCOUNT, "Číslo účtu protistrany"),
                column(NAME, "Příjemce"),
                column(
                        MESSAGE,
                        "Detaily transakce 1",
                        "Detaily transakce 2",
                        "Detaily transakce 3",
                        "Detaily transakce 4",
                        "Detaily transakce 5",
                        "Detaily transakce 6"),
                column(CONSTANT_SYMBOL, "KS"),
                column(VARIABLE_SYMBOL, "VS"),
                column(SPECIFIC_SYMBOL, "SS"),
                column(REFERENCE, "Referenční číslo"));
    }

    private static CsvMapping airBank() {
        return mapping(
                "Air Bank",
                "3030",
                "dd/MM/yyyy",
                Optional.empty(),
                Map.of(),
                column(BOOKED, "Datum provedení"),
                column(CURRENCY, "Měna účtu"),
                column(AMOUNT, "Částka v měně účtu"),
                column(NAME, "Název protistrany"),
                column(COUNTERPARTY_ACCOUNT, "Číslo účtu protistrany"),
                column(VARIABLE_SYMBOL, "Variabilní symbol"),
                column(CONSTANT_SYMBOL, "Konstantní symbol"),
                column(SPECIFIC_SYMBOL, "Specifický symbol"),
                column(MESSAGE, "Zpráva pro příjemce"),
                column(REFERENCE, "Referenční číslo"));
    }

    private static CsvMapping mBank() {
        return mapping(
                "mBank",
                "6210",
                "dd-MM-yyyy",
                Optional.of("#Konečný zůstatek"),
                Map.of(CsvFact.OPENING, "#Počáteční zůstatek:", CsvFact.CLOSING, "#Konečný zůstatek:"),
                column(VALUED, "#Datum uskutečnění transakce"),
                column(BOOKED, "#Datum zaúčtování transakce"),
                column(MESSAGE, "#Zpráva pro příjemce"),
                column(NAME, "#Plátce/Příjemce"),
                column(COUNTERPARTY_ACCOUNT, "#Číslo účtu plátce/příjemce"),
                column(CONSTANT_SYMBOL, "#KS"),
                column(VARIABLE_SYMBOL, "#VS"),
                column(SPECIFIC_SYMBOL, "#SS"),
                column(AMOUNT, "#Částka transakce"));
    }

    /** A field and where it stands. */
    private record Placed(CsvField field, List<CsvColumn> columns) {}

    private static Placed column(CsvField field, String... titles) {
        List<CsvColumn> columns = new ArrayList<>();
        for (String title : titles) {
            columns.add(new CsvColumn(title));
        }
        return new Placed(field, columns);
    }

    /** All of them have semicolons, decimal commas, and amounts with a sign. */
    private static CsvMapping mapping(
            String bank,
            String bankCode,
            String datePattern,
            Optional<String> footer,
            Map<CsvFact, String> facts,
            Placed... placed) {
        Map<CsvField, List<CsvColumn>> columns = new EnumMap<>(CsvField.class);
        for (Placed one : placed) {
            columns.put(one.field(), one.columns());
        }
        return new CsvMapping(
                bank,
                new CsvLayout(';', Optional.empty(), 0, true, footer),
                datePattern,
                ',',
                CsvAmounts.signed(),
                columns,
                facts,
                new CsvOwnAccount(Optional.empty(), Optional.of(bankCode), Optional.empty()));
    }
}
