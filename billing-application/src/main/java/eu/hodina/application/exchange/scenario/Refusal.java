package eu.hodina.application.exchange.scenario;

/**
 * What is wrong with a document.
 *
 * @param path of the culprit: {@code $.given.agreements[0].overagePrice}
 * @param value what stands there
 * @param expected what should stand there
 */
public record Refusal(String path, JsonValue value, String expected) {
    static Refusal of(JsonValue culprit, String expected) {
        return new Refusal(culprit.path(), culprit, expected);
    }
}
