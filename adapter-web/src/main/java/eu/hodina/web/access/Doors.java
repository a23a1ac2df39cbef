package eu.hodina.web.access;

/** How a route is entered, as its description says it. */
public enum Doors {
    /** Without a login. */
    OPEN,

    /** With a session or a token. */
    LOGIN,

    /** With a session alone. */
    SESSION_ONLY;

    /** Of {@code PUT /api/v1/me/password}: {@link #SESSION_ONLY}. */
    public static Doors of(String route) {
        if (Permissions.OPEN.contains(route)) {
            return OPEN;
        }
        return Permissions.SESSION_ONLY.contains(route) ? SESSION_ONLY : LOGIN;
    }
}
