package eu.hodina.persistence;

import eu.hodina.application.catalog.CatalogUse;
import eu.hodina.application.catalog.UsedVersion;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Validity;
import java.time.LocalDate;
import java.util.Optional;

/** The table {@code rated_version}: which versions of the catalog a period was rated by. */
final class JdbcCatalogUse implements CatalogUse {
    private final Sql sql;

    JdbcCatalogUse(Sql sql) {
        this.sql = sql;
    }

    /** {@code 0001-01-01} for "always was". */
    static LocalDate firstDay(UsedVersion version) {
        return Values.firstDay(Validity.of(version.firstDay(), Optional.empty()));
    }

    @Override
    public Optional<RatedBy> latest(UsedVersion version) {
        return sql.find(
                "SELECT c.code AS client, p.first_day, p.day_after FROM rated_version v"
                        + " JOIN rated_period p ON p.id = v.rated_id LEFT JOIN client c ON c.id = p.client_id"
                        + " WHERE v.kind = ? AND v.code = ? AND v.first_day = ?"
                        + " ORDER BY p.day_after DESC, p.id LIMIT 1",
                row -> new RatedBy(
                        row.find("client"),
                        new DatePeriod(
                                row.date("first_day"), row.date("day_after").minusDays(1))),
                version.kind(),
                version.code(),
                firstDay(version));
    }
}
