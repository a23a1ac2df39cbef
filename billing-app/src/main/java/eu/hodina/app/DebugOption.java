package eu.hodina.app;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --debug}, which every command has: a command that tells an error by itself asks for it here. */
public final class DebugOption {
    static final String NAME = "--debug";

    private DebugOption() {}

    /** {@return whether it was given, to the program or to that command of it} */
    public static boolean isSet(CommandSpec command) {
        return Optional.ofNullable(command.root().findOption(NAME))
                .map(option -> option.<Boolean>getValue())
                .orElse(false);
    }
}
