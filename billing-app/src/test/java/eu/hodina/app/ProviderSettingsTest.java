package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderSettingsTest {
    private static final Map<String, String> ALL = Map.of(
            "BILLING_OIDC_ISSUER", "https://login.example",
            "BILLING_OIDC_CLIENT_ID", "hodina",
            "BILLING_OIDC_CLIENT_SECRET", "s&cret",
            "BILLING_URL", "https://hodina.example");

    private static Map<String, String> without(String name) {
        Map<String, String> some = new HashMap<>(ALL);
        some.remove(name);
        return some;
    }

    @Test
    void it_is_off_where_no_issuer_is_set() {
        assertThat(ProviderSettings.from(Map.of())).isEmpty();
        assertThat(ProviderSettings.from(without("BILLING_OIDC_ISSUER"))).isEmpty();
    }

    @Test
    void all_of_it_is_read_and_the_secret_is_not_printed() {
        var settings = ProviderSettings.from(ALL).orElseThrow();
        assertThat(settings.clientSecret()).isEqualTo("s&cret");
        assertThat(settings.toString()).isEqualTo("hodina at https://login.example");
    }

    @Test
    void the_secret_may_lie_in_a_file(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), "from a file\n");
        Map<String, String> some = without("BILLING_OIDC_CLIENT_SECRET");
        some.put("BILLING_OIDC_CLIENT_SECRET_FILE", file.toString());
        assertThat(ProviderSettings.from(some).orElseThrow().clientSecret()).isEqualTo("from a file");
        some.put("BILLING_OIDC_CLIENT_SECRET_FILE", folder.resolve("none").toString());
        assertThatThrownBy(() -> ProviderSettings.from(some)).isInstanceOf(BadUsageException.class);
    }

    @Test
    void a_part_of_it_is_refused() {
        for (String name : new String[] {"BILLING_OIDC_CLIENT_ID", "BILLING_OIDC_CLIENT_SECRET", "BILLING_URL"}) {
            assertThatThrownBy(() -> ProviderSettings.from(without(name)))
                    .isInstanceOf(BadUsageException.class)
                    .hasMessageContaining(name);
        }
        Map<String, String> clear = without("");
        clear.put("BILLING_OIDC_ISSUER", "http://login.example");
        assertThatThrownBy(() -> ProviderSettings.from(clear)).hasMessageContaining("an address of https was expected");
    }
}
