package eu.hodina.application.access;

import java.security.SecureRandom;

/** A password that is drawn, to be read off a screen once. */
final class InitialPassword {
    private static final int LENGTH = 20;

    /** Without 0 O o, 1 I l: it is read off a screen. 56 characters, so 20 of them are 116 bits. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz";

    private InitialPassword() {}

    static String draw(SecureRandom random) {
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
