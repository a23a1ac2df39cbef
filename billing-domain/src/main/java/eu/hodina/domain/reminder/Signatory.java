package eu.hodina.domain.reminder;

/**
 * Who signs a pre-action letter.
 *
 * @param name 1 to 100 characters: {@code Jana Nováková}
 * @param role 1 to 100 characters: {@code jednatelka}
 */
public record Signatory(String name, String role) {
    private static final int LONGEST = 100;

    public Signatory {
        requireLine(name);
        requireLine(role);
    }

    private static void requireLine(String text) {
        if (text.isBlank() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a signatory's name and role have 1 to 100 characters of one line");
        }
    }
}
