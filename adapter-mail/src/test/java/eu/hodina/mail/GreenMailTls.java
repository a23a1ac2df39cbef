package eu.hodina.mail;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** GreenMail shows one certificate a JVM: it reads it when the first server with TLS starts. */
final class GreenMailTls {
    private GreenMailTls() {}

    static void shows(TestCertificate certificate) throws Exception {
        Path store = Files.createTempFile("greenmail", ".p12");
        try {
            Files.write(store, certificate.store());
            System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY, store.toString());
            System.setProperty(
                    DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, TestCertificate.PASSWORD);
            DummySSLServerSocketFactory.getDefault();
        } finally {
            delete(store);
        }
    }

    private static void delete(Path store) throws IOException {
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY);
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY);
        Files.delete(store);
    }
}
