package eu.hodina.persistence.server;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders in which programs are looked for. */
record SearchPath(List<Path> folders) {

    /** Of the environment's {@code PATH}. */
    static SearchPath of(Map<String, String> environment) {
        var path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
        return new SearchPath(Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList());
    }

    /** The first program with one of the names, e.g. {@code mvn} or {@code mvn.cmd}. */
    Optional<Path> program(String... names) {
        return folders.stream()
                .flatMap(folder -> Stream.of(names).map(folder::resolve))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }
}
