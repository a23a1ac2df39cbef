package eu.hodina.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2PasswordsTest {
    private final Argon2Passwords passwords = new Argon2Passwords(new SecureRandom());

    @Test
    void a_password_is_stored_with_its_parameters_and_a_salt_of_its_own() {
        String first = passwords.hash("Příliš žluťoučký".toCharArray());
        assertThat(first).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(passwords.hash("Příliš žluťoučký".toCharArray())).isNotEqualTo(first);
        assertThat(passwords.matches("Příliš žluťoučký".toCharArray(), first)).isTrue();
        assertThat(passwords.matches("Prilis zlutoucky".toCharArray(), first)).isFalse();
        assertThat(passwords.matches(new char[0], first)).isFalse();
    }

    /** Test vectors of the reference implementation (P-H-C/phc-winner-argon2, src/test.c). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
            })
    void it_agrees_with_the_reference_implementation(String stored) {
        assertThat(passwords.matches("password".toCharArray(), stored)).isTrue();
        assertThat(passwords.matches("Password".toCharArray(), stored)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "heslo",
                "$2b$12$abcdefghijklmnopqrstuv",
                "$argon2id$v=19$m=99999999,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"
            })
    void what_is_no_hash_of_ours_is_refused(String stored) {
        assertThatIllegalArgumentException().isThrownBy(() -> passwords.matches("x".toCharArray(), stored));
    }
}
