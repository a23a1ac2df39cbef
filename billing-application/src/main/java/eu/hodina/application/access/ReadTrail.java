package eu.hodina.application.access;

import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.Transactions;
import eu.hodina.application.trail.Change;
import eu.hodina.application.trail.Subject;
import eu.hodina.application.trail.Trail;
import eu.hodina.application.trail.TrailPlace;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Use cases: who changed what, of one thing or of all, newest first. What an hour of a worker costs is read by managers
 * alone, and who was let in by administrators alone.
 */
public final class ReadTrail {
    private static final Map<String, Role> RESERVED = Map.of(
            "cost-rates",
            Role.MANAGER,
            EditUsers.KIND,
            Role.ADMINISTRATOR,
            PasswordTrail.KIND,
            Role.ADMINISTRATOR,
            EditTokens.KIND,
            Role.ADMINISTRATOR);

    private final Transactions transactions;
    private final Trail trail;

    /**
     * Made by {@link eu.hodina.application.Billing#readTrail}.
     *
     * @param ports where changes are kept
     */
    public ReadTrail(Ports ports) {
        this.transactions = ports.transactions();
        this.trail = ports.trail();
    }

    /**
     * {@return the changes of one thing, newest first, by version}
     *
     * @param reader what the reader is
     * @param subject the thing
     * @param before only those of a lower version; none from the newest
     * @param limit the most that the page holds
     * @throws NotAllowedException where changes of this kind are not for this reader
     */
    public Page<Change> of(Role reader, Subject subject, Optional<Long> before, int limit) {
        if (hidden(reader).contains(subject.kind())) {
            throw new NotAllowedException("changes of '" + subject.kind() + "' are read by another role");
        }
        return Page.of(
                transactions.call(() -> trail.of(subject, before.orElse(Long.MAX_VALUE), limit + 1)),
                limit,
                change -> String.valueOf(change.version()));
    }

    /**
     * {@return the changes of all things that are for this reader, newest first}
     *
     * @param reader what the reader is
     * @param before where the page begins; none from the newest
     * @param limit the most that the page holds
     */
    public Page<Change> latest(Role reader, Optional<TrailPlace> before, int limit) {
        return Page.of(
                transactions.call(() -> trail.latest(before, hidden(reader), limit + 1)),
                limit,
                change -> TrailPlace.of(change).toString());
    }

    private static Set<String> hidden(Role reader) {
        Set<String> hidden = new TreeSet<>();
        RESERVED.forEach((kind, role) -> {
            if (role != reader) {
                hidden.add(kind);
            }
        });
        return hidden;
    }
}
