package eu.hodina.mail;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The bytes of a part of parts. */
record PartSource(MimePart part, String type) implements DataSource {
    @Override
    public InputStream getInputStream() throws IOException {
        try {
            return part.getInputStream();
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        throw new IOException("a received message is not written");
    }

    /** With the boundary of its parts. */
    @Override
    public String getContentType() {
        try {
            return part.getContentType();
        } catch (MessagingException e) {
            return type;
        }
    }

    @Override
    public String getName() {
        return "part";
    }
}
