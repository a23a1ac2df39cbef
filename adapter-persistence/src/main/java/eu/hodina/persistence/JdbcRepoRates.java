package eu.hodina.persistence;

import eu.hodina.application.reminder.RepoRateTable;
import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.reminder.HalfYear;
import java.util.Map;
import java.util.stream.Collectors;

/** The table {@code repo_rate}. */
final class JdbcRepoRates implements RepoRateTable {
    private final Sql sql;

    JdbcRepoRates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<HalfYear, Percentage> entered() {
        return sql
                .list(
                        "SELECT year, half, hundredths FROM repo_rate",
                        row -> Map.entry(
                                new HalfYear(row.number("year"), row.number("half")),
                                new Percentage(row.number("hundredths"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void put(HalfYear halfYear, Percentage rate) {
        sql.run(
                Sql.insert("repo_rate", "year", "half", "hundredths")
                        + " ON DUPLICATE KEY UPDATE hundredths = VALUES(hundredths)",
                halfYear.year(),
                halfYear.half(),
                rate.hundredths());
    }
}
