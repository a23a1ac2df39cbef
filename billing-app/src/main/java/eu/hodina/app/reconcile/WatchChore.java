package eu.hodina.app.reconcile;

import eu.hodina.app.BadUsageException;
import eu.hodina.app.schedule.Chore;
import eu.hodina.app.schedule.Timetable;
import eu.hodina.application.Billing;
import eu.hodina.domain.client.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The watched folder as a chore of the server: {@code BILLING_WATCH_DIR}, {@code BILLING_WATCH_LANGUAGE}. */
public final class WatchChore {
    /** Under which nodes, and the command, agree who does it. */
    static final String NAME = "watched folder";

    private static final String FOLDER = "BILLING_WATCH_DIR";
    private static final String LANGUAGE = "BILLING_WATCH_LANGUAGE";
    private static final Timetable OFTEN = Timetable.every(Duration.ofSeconds(10));
    private static final Logger LOG = LoggerFactory.getLogger(WatchChore.class);

    private WatchChore() {}

    /**
     * {@return the chore; none where no folder is set}
     *
     * @param environment the process's
     * @param billing with a reader of statements
     * @throws BadUsageException where it is set, and no folder, or the language is none
     */
    public static List<Chore> of(Map<String, String> environment, Billing billing) {
        return value(environment, FOLDER).stream()
                .map(folder -> chore(Path.of(folder), language(environment), billing))
                .toList();
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Language language(Map<String, String> environment) {
        String code = value(environment, LANGUAGE).orElse("en");
        return Stream.of(Language.values())
                .filter(one -> one.locale().getLanguage().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadUsageException(LANGUAGE + " is cs or en, not '" + code + "'"));
    }

    private static Inbox inbox(Path path) {
        try {
            return Inbox.open(path);
        } catch (BadUsageException e) {
            throw new BadUsageException(FOLDER + ": " + e.getMessage());
        }
    }

    private static Chore chore(Path path, Language language, Billing billing) {
        WatchedFolder folder = new WatchedFolder(
                inbox(path),
                billing.payments().reconcile(),
                InstantSource.system(),
                language,
                // somebody who runs a server wants to see it
                LOG::warn,
                () -> !Thread.currentThread().isInterrupted());
        return new Chore(NAME, OFTEN, folder::look);
    }
}
