package eu.hodina.application.memory;

import eu.hodina.application.access.Answer;
import eu.hodina.application.access.Answers;
import eu.hodina.application.access.IdempotencyKey;
import java.time.Instant;
import java.util.Optional;

/** Twin of the remembered answers. */
final class MemoryAnswers implements Answers {
    private final MemoryTransactions transactions;
    private final Shelf<IdempotencyKey, Claimed> claims;

    private record Claimed(String fingerprint, Instant at, Optional<Answer> answer) {}

    MemoryAnswers(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.claims = transactions.shelf();
    }

    @Override
    public Optional<Remembered> claim(IdempotencyKey key, String fingerprint, Instant at) {
        transactions.requireOpen();
        Optional<Claimed> before = claims.find(key);
        if (before.isPresent()) {
            return Optional.of(new Remembered(
                    before.get().fingerprint(), before.get().answer().orElseThrow()));
        }
        claims.add(key, new Claimed(fingerprint, at, Optional.empty()));
        return Optional.empty();
    }

    @Override
    public Optional<Remembered> find(IdempotencyKey key) {
        return claims.find(key)
                .flatMap(claimed -> claimed.answer().map(answer -> new Remembered(claimed.fingerprint(), answer)));
    }

    @Override
    public void complete(IdempotencyKey key, Answer answer) {
        Claimed claimed = claims.find(key).orElseThrow();
        claims.put(key, new Claimed(claimed.fingerprint(), claimed.at(), Optional.of(answer)));
    }

    @Override
    public void forgetBefore(Instant at) {
        claims.entries().forEach((key, claimed) -> {
            if (claimed.at().isBefore(at)) {
                claims.remove(key);
            }
        });
    }
}
