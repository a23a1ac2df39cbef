package eu.hodina.application.access;

import java.time.Instant;

/** Port: how often in a row whom guessed wrong, kept where every node sees it. */
public interface GuessCounts {

    /**
     * The count of a key, and the key for the open transaction: another transaction that asks waits for its end. Whoever
     * locks several keys does so in their order as texts.
     *
     * @param key 64 lower-case hex digits
     * @param now the time
     * @return the count; {@link GuessCount#none} where there is none
     */
    GuessCount lock(String key, Instant now);

    /**
     * Keeps the count of a key that was locked in this transaction.
     *
     * @param key 64 lower-case hex digits
     * @param count from now on
     */
    void keep(String key, GuessCount count);

    /**
     * Forgets a key.
     *
     * @param key 64 lower-case hex digits
     */
    void remove(String key);

    /**
     * Forgets up to a thousand keys whose last failure is long ago; outside of any transaction, so that it waits for
     * nobody.
     *
     * @param at failures before are forgotten
     */
    void removeBefore(Instant at);
}
