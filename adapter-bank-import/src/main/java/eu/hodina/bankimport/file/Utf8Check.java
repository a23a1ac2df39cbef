package eu.hodina.bankimport.file;

/** Whether bytes are UTF-8 (RFC 3629), and where they first are not; they come in blocks. */
final class Utf8Check {
    /** A file is meant as UTF-8 where so many letters are, for each place that is not. */
    private static final int LETTERS_A_MISTAKE = 4;

    private long offset;
    private boolean marked;
    private int missing;
    private int least;
    private int most;
    private long begun;
    private long letters;
    private long mistakes;
    private long firstInvalid = -1;

    void add(byte[] block, int length) {
        if (offset == 0) {
            marked = length > 2 && block[0] == (byte) 0xEF && block[1] == (byte) 0xBB && block[2] == (byte) 0xBF;
        }
        for (int i = 0; i < length; i++) {
            if (block[i] < 0 || missing > 0) {
                take(block[i] & 0xFF, offset + i);
            }
        }
        offset += length;
    }

    /** Bytes of ASCII follow. */
    void skip(int length) {
        if (missing > 0) {
            fail(begun);
            missing = 0;
        }
        offset += length;
    }

    private void take(int value, long at) {
        if (missing > 0) {
            if (value >= least && value <= most) {
                least = 0x80;
                most = 0xBF;
                missing--;
                letters += missing == 0 ? 1 : 0;
                return;
            }
            fail(begun);
            missing = 0;
        }
        if (value < 0x80) {
            return;
        }
        begun = at;
        least = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        most = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
        if (value >= 0xC2 && value <= 0xDF) {
            missing = 1;
        } else if (value >= 0xE0 && value <= 0xEF) {
            missing = 2;
        } else if (value >= 0xF0 && value <= 0xF4) {
            missing = 3;
        } else {
            fail(at);
        }
    }

    private void fail(long at) {
        firstInvalid = firstInvalid < 0 ? at : firstInvalid;
        mistakes++;
    }

    /** There are no more bytes. */
    void end() {
        if (missing > 0) {
            fail(begun);
        }
    }

    boolean isValid() {
        return mistakes == 0;
    }

    /** Whether it is UTF-8 but for some places: other encodings make its sequences hardly ever. */
    boolean isMeant() {
        return marked || letters > LETTERS_A_MISTAKE * mistakes;
    }

    /** From 0. */
    long firstInvalid() {
        return firstInvalid;
    }
}
