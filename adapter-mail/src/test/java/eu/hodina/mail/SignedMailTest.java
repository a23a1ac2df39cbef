package eu.hodina.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.mail.MailRefusedException;
import eu.hodina.mail.MailSigning.Dkim;
import eu.hodina.mail.MailSigning.Smime;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.mail.smime.SMIMESigned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What arrives at the server is signed, so that whoever reads it can tell who wrote it. */
class SignedMailTest {
    private SecureServer server;
    private FakeDns dns;

    @BeforeEach
    void start() throws Exception {
        server = SecureServer.plain();
        dns = FakeDns.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        dns.close();
    }

    private String sent(MailSigning signing) {
        SmtpSettings settings = new SmtpSettings(
                "127.0.0.1",
                server.port(),
                SmtpSettings.Security.PLAIN,
                Optional.empty(),
                Duration.ofSeconds(10),
                signing,
                List.of());
        try (SmtpTransport transport = new SmtpTransport(settings)) {
            transport.send(MailFixtures.mail(), MailFixtures.invoice(), MailFixtures.DATE);
        }
        return server.messages().get(0);
    }

    private static KeyPair key() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    /** The signing library asks the DNS for the public key first; what it found it remembers by name. */
    private Optional<Dkim> dkim(KeyPair key, String selector) {
        dns.publish(selector + "._domainkey.kolovratek-it.example", key.getPublic());
        return Optional.of(
                new Dkim("kolovratek-it.example", selector, key.getPrivate().getEncoded()));
    }

    private static Optional<Smime> smime(TestCertificate certificate) throws Exception {
        return Optional.of(
                new Smime(certificate.store(), TestCertificate.PASSWORD, "hodina", TestCertificate.PASSWORD));
    }

    @Test
    void the_signature_of_the_domain_holds_for_what_arrives() throws Exception {
        KeyPair key = key();
        DkimCheck check = new DkimCheck(sent(new MailSigning(dkim(key, "hodina1"), Optional.empty())));

        assertThat(check.tag("d")).isEqualTo("kolovratek-it.example");
        assertThat(check.tag("s")).isEqualTo("hodina1");
        assertThat(check.tag("a")).isEqualTo("rsa-sha256");
        assertThat(check.signedFields()).contains("from", "to", "subject", "date", "message-id");
        assertThat(check.bodyIsUnchanged()).isTrue();
        assertThat(check.isSignedBy(key.getPublic())).isTrue();
        assertThat(check.isSignedBy(key().getPublic())).isFalse();
    }

    @Test
    void a_subject_or_a_text_that_was_changed_underway_is_found_out() throws Exception {
        KeyPair key = key();
        String message = sent(new MailSigning(dkim(key, "hodina2"), Optional.empty()));

        DkimCheck otherRecipient = new DkimCheck(message.replace("To: ucetni@", "To: jiny@"));
        assertThat(otherRecipient.bodyIsUnchanged()).isTrue();
        assertThat(otherRecipient.isSignedBy(key.getPublic())).isFalse();
        DkimCheck otherText = new DkimCheck(message.replace("S =C3=BActou", "S n=C3=A1zdarem"));
        assertThat(otherText.bodyIsUnchanged()).isFalse();
    }

    @Test
    void a_key_that_is_not_the_published_one_signs_nothing_and_the_mail_waits() throws Exception {
        Optional<Dkim> unpublished = Optional.of(
                new Dkim("kolovratek-it.example", "hodina4", key().getPrivate().getEncoded()));
        assertThatThrownBy(() -> sent(new MailSigning(unpublished, Optional.empty())))
                .isInstanceOf(MailRefusedException.class)
                .extracting(refused -> ((MailRefusedException) refused).isForGood())
                .isEqualTo(false);
        dns.publish("hodina4._domainkey.kolovratek-it.example", key().getPublic());
        assertThatThrownBy(() -> sent(new MailSigning(unpublished, Optional.empty())))
                .isInstanceOf(MailRefusedException.class);
        assertThat(server.messages()).isEmpty();
    }

    @Test
    void the_signature_of_the_sender_holds_for_text_and_invoice() throws Exception {
        TestCertificate sender = TestCertificate.of(GeneralName.rfc822Name, "fakturace@kolovratek-it.example");
        TestCertificate other = TestCertificate.of(GeneralName.rfc822Name, "fakturace@kolovratek-it.example");
        String message = sent(new MailSigning(Optional.empty(), smime(sender)));

        assertThat(isSignedBy(sender, message)).isTrue();
        assertThat(isSignedBy(other, message)).isFalse();
        assertThat(isSignedBy(sender, message.replace("S =C3=BActou", "S n=C3=A1zdarem")))
                .isFalse();
        assertThat(message).contains("Message-ID: <019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071@hodina>");
    }

    @Test
    void both_signatures_hold_on_one_mail() throws Exception {
        KeyPair key = key();
        TestCertificate sender = TestCertificate.of(GeneralName.rfc822Name, "fakturace@kolovratek-it.example");
        String message = sent(new MailSigning(dkim(key, "hodina3"), smime(sender)));

        DkimCheck check = new DkimCheck(message);
        assertThat(check.bodyIsUnchanged()).isTrue();
        assertThat(check.isSignedBy(key.getPublic())).isTrue();
        assertThat(isSignedBy(sender, message)).isTrue();
    }

    private static boolean isSignedBy(TestCertificate who, String message) throws Exception {
        MimeMessage mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(mail.getContentType()).startsWith("multipart/signed");
        SMIMESigned signed = new SMIMESigned((MimeMultipart) mail.getContent());
        SignerInformation signer =
                signed.getSignerInfos().getSigners().iterator().next();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .build(who.certificate().getPublicKey()));
        } catch (CMSException e) {
            // the digest of the content is not the one that was signed
            return false;
        }
    }
}
