package eu.hodina.web.api;

import eu.hodina.web.access.Doors;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.UriRouteInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What an operation has in common with all others of its kind. */
final class OperationManners {
    static final String SESSION = "session";
    static final String TOKEN = "token";

    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<Integer, String> REFUSALS = Map.ofEntries(
            Map.entry(400, "Something cannot be read; path says which field or parameter"),
            Map.entry(401, "Without a login"),
            Map.entry(403, "Not for this login, or a session's cookie that comes from another site"),
            Map.entry(404, "There is no such thing"),
            Map.entry(409, "Another request was at the same at once, or it is in no state for this"),
            Map.entry(412, "It was changed since; read it again"),
            Map.entry(413, "More than the server reads"),
            Map.entry(415, "Not the media type that is read here"),
            Map.entry(422, "Refused by a rule of the trade; path says which field is to blame where one is"),
            Map.entry(428, "If-Match is missing, or is no version"),
            Map.entry(503, "The database, or who was asked, does not answer; try again after Retry-After seconds"));

    private final String method;
    private final String path;
    private final Map<String, Object> operation;

    OperationManners(String method, String path, Map<String, Object> operation) {
        this.method = method;
        this.path = path;
        this.operation = operation;
    }

    void complete(Optional<UriRouteInfo<?, ?>> route) {
        Set<ApiHeader> headers = route.map(
                        info -> info.getAnnotationMetadata().enumValues(UsesHeaders.class, ApiHeader.class))
                .map(Set::of)
                .orElse(Set.of());
        operation.put("operationId", identity());
        Doors door = Doors.of(method.toUpperCase(Locale.ROOT) + " " + path);
        operation.put("security", security(door));
        requests(headers);
        answers(headers, door);
    }

    /** {@code postClientsByIdArchive} of {@code POST /api/v1/clients/{id}/archive}. */
    private String identity() {
        StringBuilder name = new StringBuilder(method);
        for (String step : path.replaceFirst("^/api/v1/", "").split("[/-]")) {
            boolean variable = step.startsWith("{");
            String word = variable ? step.substring(1, step.length() - 1) : step;
            if (!word.isEmpty()) {
                name.append(variable ? "By" : "")
                        .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return name.toString();
    }

    private static List<Map<String, Object>> security(Doors door) {
        return switch (door) {
            case OPEN -> List.of();
            case SESSION_ONLY -> List.of(Map.of(SESSION, List.of()));
            case LOGIN -> List.of(Map.of(SESSION, List.of()), Map.of(TOKEN, List.of()));
        };
    }

    private void requests(Set<ApiHeader> headers) {
        List<Object> parameters = new ArrayList<>();
        if (operation.get("parameters") instanceof List<?> known) {
            parameters.addAll(known);
        }
        if (headers.contains(ApiHeader.IF_MATCH)) {
            parameters.add(header("If-Match", true, "The ETag that was read", "\"1\""));
        }
        if (headers.contains(ApiHeader.IDEMPOTENCY_KEY)) {
            parameters.add(header(
                    "Idempotency-Key",
                    false,
                    "The same key and body is done once, and answered alike; another body is a 422",
                    "4b1c9b1e"));
        }
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
    }

    private static Map<String, Object> header(String name, boolean required, String description, String example) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("name", name);
        header.put("in", "header");
        header.put("description", description);
        header.put("required", required);
        header.put("schema", TEXT);
        header.put("example", example);
        return header;
    }

    private void answers(Set<ApiHeader> headers, Doors door) {
        Map<String, Object> answers = new TreeMap<>(JsonObject.at(operation, "responses"));
        for (int status : refusals(headers, door)) {
            Map<String, Object> answer = JsonObject.at(answers, String.valueOf(status));
            answer.putIfAbsent("description", REFUSALS.getOrDefault(status, ""));
        }
        answers.forEach((status, answer) -> complete(Integer.parseInt(status), JsonObject.of(answer), headers));
        operation.put("responses", answers);
    }

    private List<Integer> refusals(Set<ApiHeader> headers, Doors door) {
        boolean changes = !method.equals("get");
        List<Integer> refusals = new ArrayList<>(List.of(400, 503));
        if (door != Doors.OPEN) {
            refusals.addAll(List.of(401, 403, 422));
        } else if (changes) {
            refusals.add(403);
        }
        if (path.contains("{")) {
            refusals.add(404);
        }
        if (changes) {
            refusals.add(409);
        }
        if (operation.containsKey("requestBody")) {
            refusals.addAll(List.of(413, 415));
        }
        if (headers.contains(ApiHeader.IF_MATCH)) {
            refusals.addAll(List.of(412, 428));
        }
        return refusals;
    }

    private static void complete(int status, Map<String, Object> answer, Set<ApiHeader> headers) {
        if (status >= HttpStatus.BAD_REQUEST.getCode()) {
            answer.putIfAbsent(
                    "content",
                    Map.of(
                            MediaType.APPLICATION_JSON_PROBLEM,
                            Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
        } else if (headers.contains(ApiHeader.ETAG)) {
            JsonObject.at(answer, "headers").put("ETag", Map.of("description", "Its version", "schema", TEXT));
        }
        if (status == HttpStatus.CREATED.getCode()) {
            JsonObject.at(answer, "headers").put("Location", Map.of("description", "Where it is", "schema", TEXT));
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE.getCode()) {
            JsonObject.at(answer, "headers").put("Retry-After", Map.of("description", "Seconds", "schema", TEXT));
        }
        if (String.valueOf(answer.get("description")).endsWith(status + " response")) {
            answer.put("description", HttpStatus.valueOf(status).getReason());
        }
    }
}
