package eu.hodina.app.scenario;

/**
 * What is wrong with a scenario file.
 *
 * @param path of the culprit: {@code $.given.agreements[0].overagePrice}
 * @param value what stands there
 * @param expected what should stand there
 */
record Refusal(String path, JsonValue value, String expected) {
    static Refusal of(JsonValue culprit, String expected) {
        return new Refusal(culprit.path(), culprit, expected);
    }
}
