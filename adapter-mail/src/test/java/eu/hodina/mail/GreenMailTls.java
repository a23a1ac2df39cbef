package eu.hodina.mail;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;

/** The certificate that GreenMail shows in this JVM: it reads it once, when its first server with TLS starts. */
final class GreenMailTls {
    private static final X509Certificate CERTIFICATE = shown();

    private GreenMailTls() {}

    static X509Certificate certificate() {
        return CERTIFICATE;
    }

    private static X509Certificate shown() {
        try {
            TestCertificate certificate = TestCertificate.ofLocalhost();
            Path store = Files.createTempFile("greenmail", ".p12");
            Files.write(store, certificate.store());
            System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY, store.toString());
            System.setProperty(
                    DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, TestCertificate.PASSWORD);
            DummySSLServerSocketFactory.getDefault();
            System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY);
            System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY);
            Files.delete(store);
            return certificate.certificate();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
