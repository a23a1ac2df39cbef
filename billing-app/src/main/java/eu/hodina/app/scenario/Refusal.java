package eu.hodina.app.scenario;

/**
 * What is wrong with a scenario file.
 *
 * @param path of the culprit: {@code $.given.agreements[0].overagePrice}
 * @param value what stands there, for people
 * @param expected what should stand there
 */
record Refusal(String path, String value, String expected) {
    static Refusal of(JsonValue culprit, String expected) {
        return new Refusal(culprit.path(), culprit.shown(), expected);
    }
}
