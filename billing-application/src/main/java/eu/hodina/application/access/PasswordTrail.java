package eu.hodina.application.access;

import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;

/** That a password was changed, and by whom; never what it is. */
final class PasswordTrail {
    static final String KIND = "password";

    private final ChangeRecorder recorder;

    PasswordTrail(ChangeRecorder recorder) {
        this.recorder = recorder;
    }

    /** The text is the count of changes, which differs by itself. */
    void changed(Caller caller, String login) {
        Subject subject = new Subject(KIND, login);
        long version = recorder.version(subject);
        recorder.changed(caller, subject, version, "password " + version, "password " + (version + 1));
    }
}
