package eu.hodina.persistence;

import eu.hodina.application.catalog.Activities;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.VatRate;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table {@code activity}, a row a version. */
final class JdbcActivities implements Activities {
    private static final String INSERT = Sql.insert(
            "activity", RuleColumns.after("code", "first_day", "day_after", "name_cs", "name_en", "vat_rate"));

    private static final String UPDATE = "UPDATE activity SET "
            + String.join(" = ?, ", RuleColumns.after("day_after", "name_cs", "name_en", "vat_rate"))
            + " = ? WHERE code = ? AND first_day = ?";

    private final Sql sql;

    JdbcActivities(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Activity version) {
        sql.run(
                INSERT,
                RuleColumns.values(
                        version.rule(),
                        version.code().value(),
                        Values.firstDay(version.validity()),
                        Values.dayAfter(version.validity()),
                        version.name().inCzech(),
                        version.name().inEnglish(),
                        version.vatRate().map(VatRate::hundredths)));
    }

    @Override
    public void replace(Activity version) {
        String code = version.code().value();
        LocalDate firstDay = Values.firstDay(version.validity());
        Object[] changed = RuleColumns.values(
                version.rule(),
                Values.dayAfter(version.validity()),
                version.name().inCzech(),
                version.name().inEnglish(),
                version.vatRate().map(VatRate::hundredths));
        Object[] values = Stream.of(changed, new Object[] {code, firstDay})
                .flatMap(Stream::of)
                .toArray();
        if (sql.run(UPDATE, values) == 0) {
            throw new IllegalStateException("there is no version of activity " + code + " from " + firstDay);
        }
    }

    @Override
    public List<Activity> all() {
        return sql.list("SELECT * FROM activity ORDER BY code, first_day", JdbcActivities::read);
    }

    private static Activity read(Row row) throws SQLException {
        var vatRate = row.findNumber("vat_rate");
        return new Activity(
                new ActivityCode(row.text("code")),
                row.name(),
                row.validity(),
                vatRate.isPresent() ? Optional.of(new VatRate(vatRate.getAsInt())) : Optional.empty(),
                RuleColumns.read(row));
    }

    @Override
    public List<Activity> versions(ActivityCode code) {
        return sql.list("SELECT * FROM activity WHERE code = ? ORDER BY first_day", JdbcActivities::read, code.value());
    }

    @Override
    public List<Activity> page(Optional<String> after, int limit) {
        return sql.list(
                "SELECT a.* FROM (SELECT DISTINCT code FROM activity WHERE code > ? ORDER BY code LIMIT ?) c"
                        + " JOIN activity a ON a.code = c.code ORDER BY a.code, a.first_day",
                JdbcActivities::read,
                after.orElse(""),
                limit);
    }
}
