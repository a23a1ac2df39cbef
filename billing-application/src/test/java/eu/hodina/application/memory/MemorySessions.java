package eu.hodina.application.memory;

import eu.hodina.application.access.Sessions;
import java.time.Instant;
import java.util.Optional;

/** Twin of the sessions. */
final class MemorySessions implements Sessions {
    private final MemoryTransactions transactions;
    private final Shelf<String, Session> sessions;

    MemorySessions(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.sessions = transactions.shelf();
    }

    private record Session(String login, Instant expires) {}

    @Override
    public void add(String tokenHash, String login, Instant expires) {
        sessions.add(tokenHash, new Session(login, expires));
    }

    @Override
    public Optional<String> find(String tokenHash, Instant now) {
        return sessions.find(tokenHash)
                .filter(session -> session.expires().isAfter(now))
                .map(Session::login);
    }

    @Override
    public void remove(String tokenHash) {
        sessions.remove(tokenHash);
    }

    @Override
    public void removeOf(String login, String except) {
        transactions.run(() -> sessions.entries().forEach((hash, session) -> {
            if (session.login().equals(login) && !hash.equals(except)) {
                sessions.remove(hash);
            }
        }));
    }

    @Override
    public void removeExpired(Instant now) {
        transactions.run(() -> sessions.entries().forEach((hash, session) -> {
            if (!session.expires().isAfter(now)) {
                sessions.remove(hash);
            }
        }));
    }
}
