package eu.hodina.app.fio;

import eu.hodina.app.http.AnswerTooLargeException;
import eu.hodina.app.http.BoundedGet;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSource;
import eu.hodina.application.payment.StatementSourceException;
import eu.hodina.application.payment.StatementSourceException.Reason;
import eu.hodina.domain.firm.Iban;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Fio's interface (manual 1.9 of 16 October 2025): {@code GET base/periods/{token}/{from}/{to}/transactions.json}. Its
 * {@code last}, which moves a mark at the bank, is not used: what is lost on the way would be lost. The token is a part of
 * the address, so that no message has one: an exception of the HTTP client is told by its kind alone.
 */
final class Fio implements StatementSource {
    /** About 20,000 movements; the use case asks for fewer days where it is more. */
    private static final int MOST = 32 << 20;
    /** So often a call that came too soon is made again. */
    private static final int TRIES = 3;

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int FAILURE = 500;

    private final String base;
    private final Path tokenFile;
    private final FioPace pace;
    private final Duration patience;
    private final BoundedGet http;

    /**
     * Asks nobody yet.
     *
     * @param base of the interface, without {@code /periods}
     * @param tokenFile read at each call, so that a new token counts at once
     * @param pace how far apart calls are
     * @param patience for a whole answer
     */
    Fio(URI base, Path tokenFile, FioPace pace, Duration patience) {
        this.base = base.toString().replaceFirst("/+$", "");
        this.tokenFile = Objects.requireNonNull(tokenFile, "tokenFile");
        this.pace = Objects.requireNonNull(pace, "pace");
        this.patience = Objects.requireNonNull(patience, "patience");
        this.http = new BoundedGet(patience, MOST);
    }

    @Override
    public List<Iban> accounts() {
        return List.copyOf(tokens().accounts());
    }

    private FioTokens tokens() {
        try {
            return FioTokens.read(tokenFile);
        } catch (IllegalArgumentException e) {
            throw new StatementSourceException(
                    Reason.UNEXPECTED, FioSettings.TOKEN_FILE + ", " + tokenFile + ": " + e.getMessage());
        } catch (IOException e) {
            throw new StatementSourceException(
                    Reason.UNEXPECTED, FioSettings.TOKEN_FILE + " cannot be read: " + tokenFile);
        }
    }

    @Override
    public StatementFile fetch(Iban account, LocalDate from, LocalDate to) {
        String token = tokens().of(account);
        URI address = URI.create(base + "/periods/" + token + "/" + from + "/" + to + "/transactions.json");
        for (int attempt = 1; ; attempt++) {
            HttpResponse<byte[]> answer = ask(account, address);
            if (answer.statusCode() == OK) {
                return StatementFile.of(
                        "fio-" + account + "-" + from + "-" + to + ".json", without(token, answer.body()));
            }
            if (answer.statusCode() != CONFLICT || attempt == TRIES) {
                throw refusal(account, answer.statusCode());
            }
            pace.tooSoon(account.value());
        }
    }

    /** An answer that repeats its address would carry the token into messages and the database. */
    private static byte[] without(String token, byte[] answer) {
        // one byte one character, so that all other bytes stay
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        return text.contains(token)
                ? text.replace(token, "*".repeat(token.length())).getBytes(StandardCharsets.ISO_8859_1)
                : answer;
    }

    private HttpResponse<byte[]> ask(Iban account, URI address) {
        try {
            pace.await(account.value());
            return http.json(address);
        } catch (AnswerTooLargeException e) {
            throw failed(Reason.TOO_MUCH, account, "the answer has more than " + MOST + " bytes: ask for fewer days");
        } catch (IOException e) {
            throw failed(
                    Reason.UNAVAILABLE,
                    account,
                    "no whole answer within " + patience.toSeconds() + " s ("
                            + e.getClass().getSimpleName() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(Reason.UNAVAILABLE, account, "the answer was not waited for, the program ends");
        }
    }

    private static StatementSourceException refusal(Iban account, int status) {
        return switch (status) {
            case CONFLICT ->
                failed(Reason.BUSY, account, "the token was used less than 30 s ago, again and again (status 409)");
            case TOO_LARGE ->
                failed(Reason.TOO_MUCH, account, "more movements than are handed out at once (status 413)");
            case UNPROCESSABLE ->
                failed(
                        Reason.TOO_LONG_AGO,
                        account,
                        "days more than 90 days ago take a confirmation in the internet banking, ten minutes before"
                                + " (status 422)");
            case FAILURE ->
                failed(
                        Reason.NOT_LET_IN,
                        account,
                        "the token is unknown, not valid any more or younger than five minutes, or the bank cannot"
                                + " answer (status 500)");
            default ->
                status >= 300 && status < 400
                        ? failed(
                                Reason.UNEXPECTED, account, "a redirect, which is not followed (status " + status + ")")
                        : failed(
                                status > FAILURE ? Reason.UNAVAILABLE : Reason.UNEXPECTED,
                                account,
                                "status 200 was expected, not " + status);
        };
    }

    private static StatementSourceException failed(Reason reason, Iban account, String what) {
        return new StatementSourceException(reason, "Fio, account " + account + ": " + what);
    }
}
