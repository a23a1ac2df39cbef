package eu.hodina.web.request;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads a whole number as one: {@code 15} and {@code 15.0}, but not {@code 1.5}, of which the reader would keep the 1. */
@Singleton
final class WholeNumbers implements Deserializer<Integer> {

    @Override
    public Integer deserialize(Decoder decoder, DecoderContext context, Argument<? super Integer> type)
            throws IOException {
        BigDecimal number = decoder.decodeBigDecimal();
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw decoder.createDeserializationException("a whole number was expected", number.toString());
        }
    }
}
