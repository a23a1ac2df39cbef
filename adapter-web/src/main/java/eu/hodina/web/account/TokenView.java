package eu.hodina.web.account;

import eu.hodina.application.access.ApiToken;
import eu.hodina.application.access.EditTokens;
import eu.hodina.application.access.TokenScope;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A token as the API shows it; its secret once, in the answer to what made it. */
@Serdeable
record TokenView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "accounting export") String name,
        TokenScope scope,
        Instant created,
        Instant expires,

        @Schema(description = "To five minutes; absent where it never was used")
        Optional<Instant> lastUsed,

        @Schema(description = "hod_ and 43 characters; never shown again")
        Optional<String> token) {

    static TokenView of(ApiToken token) {
        return new TokenView(
                token.id(),
                token.name(),
                token.scope(),
                token.created(),
                token.expires(),
                token.lastUsed(),
                Optional.empty());
    }

    static TokenView withSecret(EditTokens.Issued issued) {
        TokenView view = of(issued.token());
        return new TokenView(
                view.id,
                view.name,
                view.scope,
                view.created,
                view.expires,
                view.lastUsed,
                Optional.of(issued.secret().value()));
    }

    /** The tokens of one user; never so many that they need pages. */
    @Serdeable
    record All(List<TokenView> items) {
        static All of(List<ApiToken> tokens) {
            return new All(tokens.stream().map(TokenView::of).toList());
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "token " + id;
    }
}
