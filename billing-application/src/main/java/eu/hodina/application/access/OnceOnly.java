package eu.hodina.application.access;

import eu.hodina.application.RefusedException;
import eu.hodina.application.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Use case: does a command once, however often it is sent with its key (design.md, decision 5). The command and its
 * answer are kept in one transaction; one that fails is kept by neither, and may be sent again.
 */
public final class OnceOnly {
    /** So long an answer is remembered. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    private final Transactions transactions;
    private final Answers answers;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#onceOnly}.
     *
     * @param transactions make the command and its answer all or nothing
     * @param answers what was answered before
     * @param clock tells the time
     */
    public OnceOnly(Transactions transactions, Answers answers, InstantSource clock) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.answers = Objects.requireNonNull(answers, "answers");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Does the command, or says what it was answered before.
     *
     * @param key the sender's
     * @param fingerprint of the request, equal for equal requests
     * @param command does it, and gives the answer
     * @return the answer
     * @throws RefusedException where the key came with another request before
     */
    public Answer run(IdempotencyKey key, String fingerprint, Supplier<Answer> command) {
        return transactions.callAgain(() -> {
            Optional<Answers.Remembered> before = answers.claim(key, fingerprint, clock.instant());
            if (before.isPresent()) {
                return again(before.get(), fingerprint);
            }
            Answer answer = command.get();
            answers.complete(key, answer);
            return answer;
        });
    }

    /**
     * Does a command that is several transactions, each of which finds what is left to be done, or says what it was answered
     * before. A command that was broken off does the rest when it is sent again; of two at once each answers what it did.
     *
     * @param key the sender's
     * @param fingerprint of the request, equal for equal requests
     * @param command does it, and gives the answer
     * @return the answer
     * @throws RefusedException where the key came with another request before
     */
    public Answer runInSteps(IdempotencyKey key, String fingerprint, Supplier<Answer> command) {
        Optional<Answers.Remembered> before = transactions.call(() -> answers.find(key));
        if (before.isPresent()) {
            return again(before.get(), fingerprint);
        }
        Answer answer = command.get();
        transactions.run(() -> {
            if (answers.claim(key, fingerprint, clock.instant()).isEmpty()) {
                answers.complete(key, answer);
            }
        });
        return answer;
    }

    private static Answer again(Answers.Remembered before, String fingerprint) {
        if (!before.fingerprint().equals(fingerprint)) {
            throw new RefusedException(
                    "", "the Idempotency-Key came with another request before; a new one was expected");
        }
        return before.answer();
    }

    /** Forgets the answers of more than {@link #REMEMBERED} ago. */
    public void forget() {
        transactions.run(() -> answers.forgetBefore(clock.instant().minus(REMEMBERED)));
    }
}
