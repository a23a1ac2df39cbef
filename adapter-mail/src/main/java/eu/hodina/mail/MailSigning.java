package eu.hodina.mail;

import java.util.Objects;
import java.util.Optional;
import org.simplejavamail.api.email.EmailPopulatingBuilder;
import org.simplejavamail.api.email.config.DkimConfig;
import org.simplejavamail.api.email.config.SmimeSigningConfig;

/**
 * What is put under a mail: a DKIM signature of the domain (RFC 6376), an S/MIME signature of the sender; nothing by
 * default.
 */
public record MailSigning(Optional<Dkim> dkim, Optional<Smime> smime) {
    private static final MailSigning NONE = new MailSigning(Optional.empty(), Optional.empty());

    public MailSigning {
        Objects.requireNonNull(dkim, "dkim");
        Objects.requireNonNull(smime, "smime");
    }

    /** No signature at all. */
    public static MailSigning none() {
        return NONE;
    }

    /**
     * A key of a domain; it is never shown.
     *
     * @param domain {@code firma.example}
     * @param selector under which the public key is published: {@code hodina}
     * @param key the private RSA key, PKCS#8 in DER
     */
    public record Dkim(String domain, String selector, byte[] key) {
        public Dkim {
            Objects.requireNonNull(domain, "domain");
            Objects.requireNonNull(selector, "selector");
            key = key.clone();
        }

        @Override
        public byte[] key() {
            return key.clone();
        }

        @Override
        public String toString() {
            return selector + "._domainkey." + domain + " (key hidden)";
        }
    }

    /**
     * A certificate with its key; neither is ever shown.
     *
     * @param store PKCS#12
     * @param storePassword of the store
     * @param alias of the key in it
     * @param keyPassword of the key
     */
    public record Smime(byte[] store, String storePassword, String alias, String keyPassword) {
        public Smime {
            Objects.requireNonNull(storePassword, "storePassword");
            Objects.requireNonNull(alias, "alias");
            Objects.requireNonNull(keyPassword, "keyPassword");
            store = store.clone();
        }

        @Override
        public byte[] store() {
            return store.clone();
        }

        @Override
        public String toString() {
            return alias + " (key hidden)";
        }
    }

    EmailPopulatingBuilder sign(EmailPopulatingBuilder email) {
        EmailPopulatingBuilder signed = email;
        if (smime.isPresent()) {
            Smime with = smime.get();
            signed = signed.signWithSmime(SmimeSigningConfig.builder()
                    .pkcs12Config(with.store, with.storePassword, with.alias, with.keyPassword)
                    .build());
        }
        if (dkim.isPresent()) {
            Dkim with = dkim.get();
            signed = signed.signWithDomainKey(DkimConfig.builder()
                    .dkimPrivateKeyData(with.key)
                    .dkimSigningDomain(with.domain)
                    .dkimSelector(with.selector)
                    .build());
        }
        return signed;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
