package eu.hodina.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.serde.annotation.Serdeable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields of an answer may be left out: those that are {@link Optional}; the build takes each for required. */
final class OptionalFields {
    private static final Set<Class<?>> OPTIONAL = Set.of(Optional.class, OptionalInt.class, OptionalLong.class);

    private OptionalFields() {}

    /** Takes them out of what the schemas require. */
    static void relieve(Map<String, Object> schemas) {
        Map<String, BeanIntrospection<Object>> types = new HashMap<>();
        for (BeanIntrospection<Object> type : BeanIntrospector.SHARED.findIntrospections(Serdeable.class)) {
            types.put(name(type.getBeanType()), type);
        }
        schemas.forEach((name, schema) -> {
            if (types.containsKey(name)) {
                relieve(JsonObject.of(schema), types.get(name));
            }
        });
    }

    /** {@code ChangeView.Field}. */
    private static String name(Class<?> type) {
        return Optional.ofNullable(type.getDeclaringClass())
                .map(outer -> name(outer) + "." + type.getSimpleName())
                .orElseGet(type::getSimpleName);
    }

    private static void relieve(Map<String, Object> schema, BeanIntrospection<Object> type) {
        if (schema.get("required") instanceof List<?> required) {
            Set<String> optional = type.getBeanProperties().stream()
                    .filter(property -> OPTIONAL.contains(property.getType()))
                    .map(property -> property.stringValue(JsonProperty.class).orElse(property.getName()))
                    .collect(Collectors.toSet());
            List<?> left = required.stream()
                    .filter(field -> !optional.contains(String.valueOf(field)))
                    .toList();
            if (left.isEmpty()) {
                schema.remove("required");
            } else {
                schema.put("required", left);
            }
        }
    }
}
