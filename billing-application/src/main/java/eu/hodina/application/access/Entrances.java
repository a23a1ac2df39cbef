package eu.hodina.application.access;

import eu.hodina.application.Ports;

/** All by which a user comes in without a password. */
final class Entrances {
    private final Sessions sessions;
    private final Devices devices;
    private final ApiTokens tokens;

    Entrances(Ports ports) {
        this.sessions = ports.sessions();
        this.devices = ports.devices();
        this.tokens = ports.apiTokens();
    }

    void closeAll(String login) {
        sessions.removeOf(login, "");
        devices.removeOf(login);
        tokens.removeOf(login);
    }
}
