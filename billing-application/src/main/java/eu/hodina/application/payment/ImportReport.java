package eu.hodina.application.payment;

import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.StatementFormat;
import java.util.List;
import java.util.Objects;

/**
 * What became of a statement file.
 *
 * @param file its name
 * @param sha256 of its bytes
 * @param format as its content tells
 * @param repeated the same file was read in before: nothing was done
 * @param statements in the file
 * @param transactions in the file
 * @param pending of these, not booked by the bank yet, or for information: they pay nothing
 * @param added of these, booked and new; booked ones beyond that were known from an earlier file or another source
 * @param replaced ones that an advice brought or that were pending, and of which this file says more
 * @param foreignAccounts accounts in it that are none of the firm's: read in, nothing booked
 * @param matches one a new transaction on an account of ours that moved money, in the order of the file
 * @param places where the matches stand in the file, one a match
 * @param warnings what a person should know of the file
 */
public record ImportReport(
        String file,
        String sha256,
        StatementFormat format,
        boolean repeated,
        int statements,
        long transactions,
        long pending,
        long added,
        long replaced,
        List<String> foreignAccounts,
        List<Match> matches,
        List<StatementPlace> places,
        List<String> warnings) {
    public ImportReport {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(format, "format");
        foreignAccounts = List.copyOf(foreignAccounts);
        matches = List.copyOf(matches);
        places = List.copyOf(places);
        if (places.size() != matches.size()) {
            throw new IllegalArgumentException(matches.size() + " matches stand at " + places.size() + " places");
        }
        warnings = List.copyOf(warnings);
    }

    /** {@return booked transactions that an earlier file or another source had brought} */
    public long known() {
        return transactions - pending - added;
    }

    /** {@return new credits that booked themselves} */
    public long matched() {
        return matches.stream()
                .filter(Match::certain)
                .filter(ImportReport::isCredit)
                .count();
    }

    /** {@return new credits that need a person; debits never do} */
    public long unmatched() {
        return suggestions().size();
    }

    /** {@return payments that the bank took back, whose bookings are taken back by themselves} */
    public long returned() {
        return matches.stream()
                .filter(match -> match.certain() && match.undoes().isPresent())
                .count();
    }

    /** {@return the matches of credits that are not certain, with their reasons} */
    public List<Match> suggestions() {
        return matches.stream()
                .filter(match -> !match.certain() && isCredit(match))
                .toList();
    }

    private static boolean isCredit(Match match) {
        return match.payment().amount().isPositive();
    }
}
