package eu.hodina.application.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the names of another program are here, all of them.
 *
 * @param program whose names they are
 * @param names at most {@value #MOST}, of each kind of thing each name once
 */
public record ForeignNaming(ImportOrigin.Program program, List<ForeignName> names) {
    /** Names of one program. */
    public static final int MOST = 10_000;

    /** Refuses Hodina's own files, which have no other names, and what is named twice. */
    public ForeignNaming {
        Objects.requireNonNull(program, "program");
        names = List.copyOf(names);
        if (program == ImportOrigin.Program.HODINA) {
            throw new IllegalArgumentException("the names of another program were expected, not those of Hodina");
        }
        if (names.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " names were expected, not " + names.size());
        }
        if (mapping(names).size() < names.size()) {
            throw new IllegalArgumentException("each name of a kind of thing was expected once");
        }
    }

    /** {@return the names as {@link ImportOrigin#mapping} has them} */
    public Map<String, String> mapping() {
        return mapping(names);
    }

    private static Map<String, String> mapping(List<ForeignName> names) {
        Map<String, String> mapping = new HashMap<>();
        names.forEach(name -> mapping.put(name.what().code() + ":" + name.from(), name.to()));
        return mapping;
    }
}
