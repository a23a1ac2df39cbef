package eu.hodina.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of change sets, {@code hodina:firm}: those of a change log, and those that a database has. */
final class ChangeSets {
    private static final Pattern INCLUDED = Pattern.compile("<include file=\"([^\"]+)\"");
    private static final Pattern CHANGE_SET = Pattern.compile("(?m)^--changeset (\\S+)");

    private ChangeSets() {}

    /** Of all files that the change log on the class path includes. */
    static Set<String> wanted(String changeLog) throws IOException {
        Set<String> names = new HashSet<>();
        String folder = changeLog.substring(0, changeLog.lastIndexOf('/') + 1);
        for (var included = INCLUDED.matcher(text(changeLog)); included.find(); ) {
            CHANGE_SET.matcher(text(folder + included.group(1))).results().forEach(found -> names.add(found.group(1)));
        }
        return names;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = ChangeSets.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("there is no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** None in a database that Liquibase has never seen. */
    static Set<String> done(Connection connection) throws SQLException {
        Set<String> done = new HashSet<>();
        try (ResultSet table =
                connection.getMetaData().getTables(connection.getCatalog(), null, "DATABASECHANGELOG", null)) {
            if (!table.next()) {
                return done;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT CONCAT(AUTHOR, ':', ID) FROM DATABASECHANGELOG")) {
            while (rows.next()) {
                done.add(rows.getString(1));
            }
        }
        return done;
    }
}
