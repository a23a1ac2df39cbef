package eu.hodina.persistence.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {
    private static final String URL = "jdbc:mariadb://db.example:3306/hodina";

    @Test
    void without_any_setting_the_embedded_server_works_below_the_users_home() {
        var settings = DatabaseSettings.fromEnvironment(Map.of());

        assertThat(settings.external()).isEmpty();
        assertThat(settings.home()).isEqualTo(Path.of(System.getProperty("user.home"), ".hodina"));
        assertThat(settings.dataFolder()).isEqualTo(settings.home().resolve("data"));
        assertThat(settings.serverFolder()).isEqualTo(settings.home().resolve("server"));
    }

    @Test
    void billing_home_moves_everything() {
        var settings = DatabaseSettings.fromEnvironment(Map.of("BILLING_HOME", "some/where"));

        assertThat(settings.dataFolder()).isEqualTo(Path.of("some/where/data").toAbsolutePath());
    }

    @Test
    void three_settings_point_to_a_server_elsewhere() {
        var settings = DatabaseSettings.fromEnvironment(
                Map.of("BILLING_DB_URL", URL, "BILLING_DB_USER", "petra", "BILLING_DB_PASSWORD", "tajné heslo"));

        assertThat(settings.external()).contains(new DatabaseAddress(URL, "petra", "tajné heslo"));
    }

    @Test
    void an_incomplete_set_names_what_is_missing() {
        var incomplete = Map.of("BILLING_DB_URL", URL, "BILLING_DB_USER", " ");

        assertThatThrownBy(() -> DatabaseSettings.fromEnvironment(incomplete))
                .isInstanceOf(DatabaseSettingsException.class)
                .hasMessageEndingWith("not set: BILLING_DB_USER, BILLING_DB_PASSWORD");
    }

    @Test
    void a_url_of_another_database_is_refused() {
        var postgres = Map.of(
                "BILLING_DB_URL", "jdbc:postgresql://db/hodina", "BILLING_DB_USER", "a", "BILLING_DB_PASSWORD", "b");

        assertThatThrownBy(() -> DatabaseSettings.fromEnvironment(postgres))
                .isInstanceOf(DatabaseSettingsException.class)
                .hasMessageContaining("jdbc:mariadb://host:3306/hodina")
                .hasMessageContaining("jdbc:postgresql://db/hodina");
    }

    @Test
    void a_password_inside_the_url_is_refused_and_not_repeated() {
        var leaking =
                Map.of("BILLING_DB_URL", URL + "?password=tajne", "BILLING_DB_USER", "a", "BILLING_DB_PASSWORD", "b");

        assertThatThrownBy(() -> DatabaseSettings.fromEnvironment(leaking))
                .isInstanceOf(DatabaseSettingsException.class)
                .hasMessageContaining("BILLING_DB_URL must hold no user or password")
                .hasMessageNotContaining("tajne");
    }

    @Test
    void an_address_in_a_log_hides_the_password() {
        assertThat(new DatabaseAddress(URL, "petra", "tajne"))
                .hasToString("DatabaseAddress[url=" + URL + ", user=petra, password=***]");
    }
}
