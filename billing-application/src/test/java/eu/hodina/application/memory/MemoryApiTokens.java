package eu.hodina.application.memory;

import eu.hodina.application.access.ApiToken;
import eu.hodina.application.access.ApiTokens;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Twin of the tokens of programs. */
final class MemoryApiTokens implements ApiTokens {
    private final MemoryTransactions transactions;
    private final Shelf<String, ApiToken> tokens;

    MemoryApiTokens(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.tokens = transactions.shelf();
    }

    @Override
    public void add(ApiToken token, String hash) {
        tokens.add(hash, token);
    }

    @Override
    public Optional<ApiToken> find(String hash, Instant now) {
        return tokens.find(hash).filter(token -> token.expires().isAfter(now));
    }

    @Override
    public List<ApiToken> of(String login) {
        return tokens.all()
                .filter(token -> token.login().equals(login))
                .sorted(Comparator.comparing(ApiToken::created)
                        .thenComparing(ApiToken::id)
                        .reversed())
                .toList();
    }

    @Override
    public void used(String id, Instant at) {
        transactions.run(() -> tokens.entries().forEach((hash, token) -> {
            if (token.id().equals(id)) {
                tokens.put(
                        hash,
                        new ApiToken(
                                id,
                                token.login(),
                                token.name(),
                                token.scope(),
                                token.created(),
                                token.expires(),
                                Optional.of(at)));
            }
        }));
    }

    @Override
    public boolean remove(String login, String id) {
        return transactions.call(() -> {
            List<String> hashes = tokens.entries().entrySet().stream()
                    .filter(entry -> entry.getValue().login().equals(login)
                            && entry.getValue().id().equals(id))
                    .map(Map.Entry::getKey)
                    .toList();
            hashes.forEach(tokens::remove);
            return !hashes.isEmpty();
        });
    }

    @Override
    public void removeOf(String login) {
        transactions.run(() -> tokens.entries().forEach((hash, token) -> {
            if (token.login().equals(login)) {
                tokens.remove(hash);
            }
        }));
    }
}
