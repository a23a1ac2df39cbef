package eu.hodina.application.exchange;

import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.PublishedRate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text files of the ČNB, a line at a time: of one day ({@code 23.11.2026 #226}, then a currency a line) or of
 * a year (a day a line, a currency a column; the header comes again where the columns change).
 */
final class RateFileReader {
    private static final Currency CROWNS = Currency.getInstance("CZK");
    private static final List<String> DAY_HEADER = List.of("země", "měna", "množství", "kód", "kurz");

    /** There are fewer currencies in the world. */
    private static final int MOST_CELLS = 300;

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final Pattern TITLE = Pattern.compile("([0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}) *# *([0-9]{1,3})");
    private static final Pattern COLUMN = Pattern.compile("([1-9][0-9]{0,5}) ([A-Z]{3})");
    private static final Pattern QUANTITY = Pattern.compile("[1-9][0-9]{0,5}");
    private static final Pattern WORTH = Pattern.compile("[0-9]{1,9},[0-9]{1,6}");

    private final LocalDate today;
    private final ImportProblems problems = new ImportProblems();
    private final Set<PublishedRate.Key> seen = new HashSet<>();
    private final List<PublishedRate> rates = new ArrayList<>();
    private List<String> cells = List.of();
    private int line;

    RateFileReader(LocalDate today) {
        this.today = today;
    }

    /** @throws ImportRefusedException with every bad line */
    List<PublishedRate> read(String file, List<String> lines) {
        line = 1;
        cells = lines.isEmpty() ? List.of("") : cells(lines.get(0));
        Matcher title = TITLE.matcher(cells.get(0));
        if (cells.size() == 1 && title.matches()) {
            readDay(lines, title.group(1), title.group(2));
        } else if (cells.get(0).equals("Datum") && cells.size() > 1) {
            readYear(lines);
        } else {
            bad(0, "a day and its number such as '23.11.2026 #226', or the header of a year 'Datum|1 AUD|…'");
        }
        problems.refuse(file);
        if (rates.isEmpty()) {
            bad(0, "at least one rate in the file");
            problems.refuse(file);
        }
        return rates;
    }

    private void readDay(List<String> lines, String text, String number) {
        Optional<LocalDate> day = day(text);
        line = 2;
        cells = lines.size() > 1 ? cells(lines.get(1)) : List.of("");
        if (!cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList().equals(DAY_HEADER)) {
            bad(0, "the header " + String.join("|", DAY_HEADER));
            return;
        }
        for (line = 3; line <= lines.size(); line++) {
            if (next(lines) && hasCells(DAY_HEADER.size())) {
                Optional<Currency> currency = currency(3, cells.get(3));
                Optional<Integer> quantity = quantity(2);
                day.ifPresent(on -> keep(on, currency, quantity, 4, "ČNB " + number + "/" + on.getYear()));
            }
        }
    }

    private void readYear(List<String> lines) {
        List<Optional<Column>> columns = List.of();
        for (line = 1; line <= lines.size(); line++) {
            if (!next(lines)) {
                continue;
            }
            if (cells.get(0).equals("Datum")) {
                columns = columns();
            } else if (hasCells(columns.size() + 1)) {
                readRow(columns);
            }
        }
    }

    private void readRow(List<Optional<Column>> columns) {
        Optional<LocalDate> day = day(cells.get(0));
        for (int i = 0; i < columns.size(); i++) {
            Optional<Column> column = columns.get(i);
            if (day.isPresent() && column.isPresent()) {
                keep(
                        day.get(),
                        Optional.of(column.get().currency()),
                        Optional.of(column.get().quantity()),
                        i + 1,
                        "ČNB " + day.get().getYear());
            }
        }
    }

    /** What a column of a year is of. */
    private record Column(int quantity, Currency currency) {}

    private List<Optional<Column>> columns() {
        List<Optional<Column>> columns = new ArrayList<>();
        if (cells.size() > MOST_CELLS) {
            problems.add(ImportProblem.at(
                    new TextPlace(line, 1), "at most " + MOST_CELLS + " cells between |, found " + cells.size()));
            return columns;
        }
        for (int i = 1; i < cells.size(); i++) {
            Matcher column = COLUMN.matcher(cells.get(i));
            if (column.matches()) {
                int quantity = Integer.parseInt(column.group(1));
                columns.add(currency(i, column.group(2)).map(currency -> new Column(quantity, currency)));
            } else {
                bad(i, "a quantity and a currency such as '100 HUF'");
                columns.add(Optional.empty());
            }
        }
        return columns;
    }

    private void keep(LocalDate day, Optional<Currency> currency, Optional<Integer> quantity, int cell, String source) {
        Optional<BigDecimal> worth = worth(cell);
        if (currency.isEmpty() || quantity.isEmpty() || worth.isEmpty()) {
            return;
        }
        ExchangeRate rate = new ExchangeRate(currency.get(), CROWNS, quantity.get(), worth.get());
        PublishedRate published = new PublishedRate(day, rate, source);
        if (seen.add(published.key())) {
            rates.add(published);
        } else {
            bad(cell, "one rate a currency and day, and " + published.key() + " has one above");
        }
    }

    private Optional<LocalDate> day(String text) {
        Matcher parts = DAY.matcher(text);
        if (parts.matches()) {
            try {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(parts.group(3)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(1)));
                if (day.getYear() >= 1991 && !day.isAfter(today)) {
                    return Optional.of(day);
                }
            } catch (DateTimeException noSuchDay) {
                // told below, with its place
            }
        }
        bad(0, "a day such as 23.11.2026, from 1991 to today, " + today);
        return Optional.empty();
    }

    private Optional<Currency> currency(int cell, String code) {
        try {
            Currency currency = Currency.getInstance(code);
            if (!currency.equals(CROWNS)) {
                return Optional.of(currency);
            }
        } catch (IllegalArgumentException unknown) {
            // told below, with its place
        }
        bad(cell, "a currency of ISO 4217 other than CZK");
        return Optional.empty();
    }

    private Optional<Integer> quantity(int cell) {
        if (QUANTITY.matcher(cells.get(cell)).matches()) {
            return Optional.of(Integer.valueOf(cells.get(cell)));
        }
        bad(cell, "a quantity such as 100");
        return Optional.empty();
    }

    private Optional<BigDecimal> worth(int cell) {
        String text = cells.get(cell);
        if (WORTH.matcher(text).matches()) {
            BigDecimal worth = new BigDecimal(text.replace(',', '.'));
            if (worth.signum() > 0) {
                return Optional.of(worth);
            }
        }
        bad(cell, "a rate above zero with a decimal comma, such as 24,350");
        return Optional.empty();
    }

    private boolean next(List<String> lines) {
        String text = lines.get(line - 1);
        cells = cells(text);
        return !text.isBlank();
    }

    private boolean hasCells(int count) {
        if (cells.size() != count) {
            problems.add(ImportProblem.at(
                    new TextPlace(line, 1), count + " cells between | as the header has, found " + cells.size()));
        }
        return cells.size() == count;
    }

    private void bad(int cell, String expected) {
        int column = 1;
        for (int i = 0; i < cell; i++) {
            column += cells.get(i).length() + 1;
        }
        String found = cell < cells.size() ? cells.get(cell) : "";
        problems.add(ImportProblem.found(new TextPlace(line, column), found, expected));
    }

    private static List<String> cells(String text) {
        return Arrays.asList(text.split("\\|", -1));
    }
}
