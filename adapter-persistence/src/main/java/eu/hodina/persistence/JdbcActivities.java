package eu.hodina.persistence;

import eu.hodina.application.catalog.Activities;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.VatRate;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table {@code activity}, a row a version. */
final class JdbcActivities implements Activities {
    private static final String INSERT = Sql.insert(
            "activity", RuleColumns.after("code", "first_day", "day_after", "name_cs", "name_en", "vat_rate"));

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
}
