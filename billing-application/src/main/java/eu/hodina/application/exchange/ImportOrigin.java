package eu.hodina.application.exchange;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which program wrote a file of work logs, and what its names are here. A name is looked for in the mapping first, under
 * {@code project}, {@code task}, {@code user} or {@code activity}; else it is the code or number itself, or the name, of an
 * order, task, worker or activity.
 *
 * @param program that wrote it
 * @param dates how it writes days
 * @param mapping by what and name, from what a file says to our code: {@code activity:Development -> VYVOJ}; a name of ""
 *     stands for whatever is not there
 */
public record ImportOrigin(Program program, Dates dates, Map<String, String> mapping) {
    /** Copies the mapping. */
    public ImportOrigin {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(dates, "dates");
        mapping = Map.copyOf(mapping);
    }

    /** {@return Hodina itself, whose files need no mapping} */
    public static ImportOrigin hodina() {
        return new ImportOrigin(Program.HODINA, Dates.ISO, Map.of());
    }

    /** The name of one thing here. */
    Optional<String> mapped(String what, String name) {
        return Optional.ofNullable(mapping.get(what + ":" + name));
    }

    /** A program that writes work logs. */
    public enum Program {
        /** In the columns of docs/work-logs.md. */
        HODINA("hodina"),
        /** Kimai 2, CSV of the timesheets. */
        KIMAI("kimai"),
        /** Toggl Track, CSV of the detailed report. */
        TOGGL("toggl"),
        /** Clockify, CSV of the detailed report. */
        CLOCKIFY("clockify");

        private final String code;

        Program(String code) {
            this.code = code;
        }

        /** {@return how commands and addresses name it: {@code toggl}} */
        public String code() {
            return code;
        }

        /**
         * {@return the program of this name}
         *
         * @param code as {@link #code} gives it
         */
        public static Optional<Program> find(String code) {
            return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
        }
    }

    /** How a program writes days; 04/03/2026 is in April or in March, and nothing in a file tells. */
    public enum Dates {
        /** 2026-03-04. */
        ISO("iso"),
        /** 04/03/2026 or 04.03.2026 for 4 March. */
        DAY_FIRST("dmy"),
        /** 03/04/2026 for 4 March. */
        MONTH_FIRST("mdy");

        private final String code;

        Dates(String code) {
            this.code = code;
        }

        /** {@return how commands and addresses name it: {@code dmy}} */
        public String code() {
            return code;
        }

        /**
         * {@return the way of this name}
         *
         * @param code as {@link #code} gives it
         */
        public static Optional<Dates> find(String code) {
            return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
        }
    }
}
