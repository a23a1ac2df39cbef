package eu.hodina.bankimport.mt;

/**
 * Who wrote a message, as far as it tells: some banks' free texts are read only where it is known to be them.
 *
 * @param sender the header before the message, with a BIC
 * @param account field 25
 */
record MtSource(String sender, String account) {
    /** What a file of the old Rabobank begins its messages with instead of a header. */
    static final String RABOBANK = ":940:";

    boolean isIng() {
        return sender.contains("INGBNL2A");
    }

    boolean isSns() {
        return sender.contains("SNSBNL2A");
    }

    boolean isAbnAmro() {
        return sender.contains("ABNANL2A");
    }

    boolean isRabobank() {
        return sender.equals(RABOBANK);
    }

    boolean isTriodos() {
        return account.startsWith("TRIODOSBANK");
    }
}
