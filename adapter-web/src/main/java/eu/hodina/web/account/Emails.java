package eu.hodina.web.account;

import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the e-mail of a user, in lower case, so that two of them are one however they are written. */
final class Emails {
    private Emails() {}

    static Optional<String> optional(String path, @Nullable String value) {
        Optional<String> email = Fields.optionalText(path, value, 254).map(text -> text.toLowerCase(Locale.ROOT));
        email.filter(text -> !text.matches("[!-~&&[^@]]{1,64}@[!-~&&[^@]]{1,189}"))
                .ifPresent(text -> {
                    throw new BadInputException(path, "an e-mail address was expected: jana@firma.example");
                });
        return email;
    }
}
