package eu.hodina.application.exchange;

import eu.hodina.application.Transactions;
import eu.hodina.application.money.EditExchangeRates;
import eu.hodina.application.money.ExchangeRateTable;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.money.PublishedRate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Use case: a text file of the ČNB is taken in, of one day ({@code denni_kurz.txt}) or of a year ({@code rok.txt}), all
 * of it or nothing. What is there with the same worth stays as it is, so the same file again adds nothing; a worth that
 * differs is corrected. An import leaves one record in the trail, and one for each rate that it corrected.
 */
public final class ImportExchangeRates {
    /** A year with all its currencies has some 60,000 characters. */
    static final int MOST_CHARACTERS = 1 << 20;

    private final Transactions transactions;
    private final ExchangeRateTable table;
    private final ChangeRecorder recorder;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#importExchangeRates}.
     *
     * @param transactions make a call all or nothing
     * @param table where they are kept
     * @param recorder keeps who changed what
     * @param clock tells the time
     */
    public ImportExchangeRates(
            Transactions transactions, ExchangeRateTable table, ChangeRecorder recorder, InstantSource clock) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.table = Objects.requireNonNull(table, "table");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Takes in a file.
     *
     * @param caller who does it
     * @param source the file, in UTF-8
     * @return what became of it
     * @throws ImportRefusedException with every bad line; nothing was kept then
     * @throws UncheckedIOException where the file cannot be read
     */
    public RateFileReport run(Caller caller, ImportSource source) {
        LocalDate today = EditExchangeRates.today(clock.instant());
        try {
            List<PublishedRate> rates = new RateFileReader(today).read(source.name(), lines(source));
            String sha256 = SurveyedFile.of(source, CsvFormat.unknown()).sha256();
            return transactions.call(() -> keep(caller, source.name(), rates, sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(ImportSource source) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = source.open()) {
            StrictText letters = new StrictText(in, CsvFormat.Encoding.UTF_8);
            char[] piece = new char[1 << 13];
            for (int read = letters.read(piece); read > 0; read = letters.read(piece)) {
                text.append(piece, 0, read);
                if (text.length() > MOST_CHARACTERS) {
                    throw refused(source, TextPlace.first(), "a file of at most " + MOST_CHARACTERS + " characters");
                }
            }
            if (letters.wrong().isPresent()) {
                throw refused(source, TextPlace.behind(text), "a letter in UTF-8");
            }
        }
        return text.toString().lines().toList();
    }

    private static ImportRefusedException refused(ImportSource source, TextPlace place, String expected) {
        return ImportRefusedException.of(source.name(), ImportProblem.at(place, expected));
    }

    private RateFileReport keep(Caller caller, String file, List<PublishedRate> rates, String sha256) {
        LocalDate first = rates.stream()
                .map(PublishedRate::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = rates.stream()
                .map(PublishedRate::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<PublishedRate.Key, PublishedRate> kept = table.published(first, last).stream()
                .collect(Collectors.toMap(PublishedRate::key, Function.identity()));
        List<PublishedRate> added = new ArrayList<>();
        List<PublishedRate> corrected = new ArrayList<>();
        for (PublishedRate rate : rates) {
            PublishedRate before = kept.get(rate.key());
            if (before == null) {
                added.add(rate);
            } else if (!before.rate().equals(rate.rate())) {
                corrected.add(rate);
                Subject subject = EditExchangeRates.subject(rate.key());
                recorder.changed(caller, subject, recorder.version(subject), Optional.of(before), Optional.of(rate));
            }
        }
        table.putAll(added);
        table.putAll(corrected);
        RateFileReport report =
                new RateFileReport(file, rates.size(), added.size(), corrected.size(), first, last, sha256);
        remember(caller, report);
        return report;
    }

    /** One that changed nothing leaves nothing. */
    private void remember(Caller caller, RateFileReport report) {
        if (report.added() + report.corrected() > 0) {
            Subject subject = new Subject("import", "exchange-rates." + report.sha256());
            recorder.changed(caller, subject, recorder.version(subject), Optional.empty(), Optional.of(report));
        }
    }
}
