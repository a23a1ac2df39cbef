package eu.hodina.app.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identities that are the same on every run: name-based UUIDs in their text form. */
final class DemoIds {
    private DemoIds() {}

    /** {@code of("worker", "novak")}. */
    static String of(String kind, String code) {
        byte[] name = ("hodina-demo/" + kind + "/" + code).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }
}
