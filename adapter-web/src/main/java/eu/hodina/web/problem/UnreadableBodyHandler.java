package eu.hodina.web.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.MapItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 400 for a body or a parameter that is not of the kind that is held there, with its place: {@code /paymentDays} where
 * {@code {"paymentDays": "abc"}} was sent. The reader's own words name its classes, and stay here.
 */
@Singleton
@Replaces(ConversionErrorHandler.class)
final class UnreadableBodyHandler implements ExceptionHandler<ConversionErrorException, MutableHttpResponse<?>> {
    private static final String NO_LIST = "expected START_ARRAY";

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, ConversionErrorException unreadable) {
        Throwable cause = unreadable.getConversionError().getCause();
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .filter(SerdeException.class::isInstance)
                .map(SerdeException.class::cast)
                .findFirst()
                .map(UnreadableBodyHandler::problem)
                .orElseGet(() -> problem("another kind of value was expected")
                        .at("/" + unreadable.getArgument().getName()))
                .toResponse();
    }

    private static Problem problem(SerdeException wrong) {
        List<ReferencePath> steps = new ArrayList<>(wrong.getPath());
        String words = String.valueOf(wrong.getMessage()).strip();
        if (words.contains(NO_LIST) && !steps.isEmpty() && steps.get(0) instanceof CollectionItemReferencePath) {
            // the reader was on its way to the first item
            steps.remove(0);
        }
        // the innermost comes first
        Collections.reverse(steps);
        String place = steps.stream().map(UnreadableBodyHandler::step).collect(Collectors.joining());
        return problem(expected(words, steps)).at(place);
    }

    private static String expected(String words, List<ReferencePath> steps) {
        if (words.startsWith("Unknown property")) {
            return "there is no such field";
        }
        if (words.startsWith("Duplicate property")) {
            return "the field is there twice";
        }
        if (words.contains(NO_LIST)) {
            return "a list was expected";
        }
        Class<?> type = steps.isEmpty()
                ? Object.class
                : steps.get(steps.size() - 1).getArgument().getWrapperType();
        if (Number.class.isAssignableFrom(type)) {
            return "a whole number was expected";
        }
        if (type == Boolean.class) {
            return "true or false was expected";
        }
        return type == String.class ? "a text was expected" : "an object was expected";
    }

    private static Problem problem(String detail) {
        return Problem.of(HttpStatus.BAD_REQUEST, detail);
    }

    private static String step(ReferencePath step) {
        if (step instanceof CollectionItemReferencePath item) {
            return "/" + item.index();
        }
        if (step instanceof MapItemReferencePath entry) {
            return "/" + escaped(entry.key());
        }
        return step instanceof PropertyReferencePath field
                ? "/" + escaped(field.property().getName())
                : "";
    }

    /** As RFC 6901 writes a name. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
