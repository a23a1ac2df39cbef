package eu.hodina.app.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files that arguments name: a folder stands for the {@code .json} files below it, by path. */
final class ScenarioFiles {
    private static final int DEEPEST = 32;

    private ScenarioFiles() {}

    static List<Path> named(List<Path> arguments) throws UnreadableFileException {
        List<Path> files = new ArrayList<>();
        for (Path argument : arguments) {
            files.addAll(Files.isDirectory(argument) ? below(argument) : List.of(argument));
        }
        return files;
    }

    private static List<Path> below(Path folder) throws UnreadableFileException {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            List<Path> files = all.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            if (files.isEmpty()) {
                throw new UnreadableFileException(folder + ": a folder with .json files", 0, 0);
            }
            return files;
        } catch (IOException e) {
            throw new UnreadableFileException(folder + ": a folder that can be read: " + e.getMessage(), 0, 0);
        }
    }
}
