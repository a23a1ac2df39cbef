package eu.hodina.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import jakarta.inject.Singleton;

/** 400 for a form that is not encoded as forms are: {@code login=%zz}. */
@Singleton
final class UnreadableFormHandler implements ExceptionHandler<ErrorDataDecoderException, MutableHttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, ErrorDataDecoderException unreadable) {
        return Problem.of(HttpStatus.BAD_REQUEST, "The form cannot be read; a % stands before two hex digits.")
                .toResponse();
    }
}
