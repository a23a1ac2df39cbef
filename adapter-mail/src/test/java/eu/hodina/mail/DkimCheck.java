package eu.hodina.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Verifies the DKIM signature of a message by RFC 6376 itself, without the library that signed it. */
final class DkimCheck {
    private final List<String> fields;
    private final String body;
    private final String signature;
    private final Map<String, String> tags = new HashMap<>();

    DkimCheck(String message) {
        int end = message.indexOf("\r\n\r\n");
        fields = new ArrayList<>(Arrays.asList(message.substring(0, end).split("\r\n(?![ \t])")));
        body = message.substring(end + 4);
        signature = fields.stream()
                .filter(field -> nameOf(field).equals("dkim-signature"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no signature in " + fields));
        for (String tag : signature.substring(signature.indexOf(':') + 1).split(";")) {
            String[] both = tag.split("=", 2);
            if (both.length == 2) {
                tags.put(both[0].strip(), both[1].replaceAll("\\s", ""));
            }
        }
    }

    String tag(String name) {
        return tags.getOrDefault(name, "");
    }

    List<String> signedFields() {
        return List.of(tag("h").toLowerCase(Locale.ROOT).split(":"));
    }

    boolean bodyIsUnchanged() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(canonicalBody()));
        return Base64.getEncoder().encodeToString(hash).equals(tag("bh"));
    }

    boolean isSignedBy(PublicKey key) throws Exception {
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(key);
        List<String> left = new ArrayList<>(fields);
        left.remove(signature);
        for (String name : signedFields()) {
            // the last one of a name first (5.4.2)
            for (int i = left.size() - 1; i >= 0; i--) {
                if (nameOf(left.get(i)).equals(name)) {
                    check.update(bytes(canonical(left.remove(i)) + "\r\n"));
                    break;
                }
            }
        }
        check.update(bytes(canonical(signature.replaceFirst("(?s)([;\\s]b=)[^;]*", "$1"))));
        return check.verify(Base64.getDecoder().decode(tag("b")));
    }

    private String canonicalBody() {
        String text = body;
        if (tag("c").endsWith("/relaxed")) {
            text = text.replaceAll("[ \t]+", " ").replace(" \r\n", "\r\n");
        }
        String kept = text.replaceFirst("(\r\n)*$", "");
        return kept.isEmpty() && tag("c").endsWith("/relaxed") ? "" : kept + "\r\n";
    }

    private String canonical(String field) {
        if (!tag("c").startsWith("relaxed")) {
            return field;
        }
        String value = field.substring(field.indexOf(':') + 1)
                .replace("\r\n", "")
                .replaceAll("[ \t]+", " ")
                .strip();
        return nameOf(field) + ":" + value;
    }

    private static String nameOf(String field) {
        return field.substring(0, field.indexOf(':')).strip().toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
