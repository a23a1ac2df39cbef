package eu.hodina.app.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** What a file looked like: one that looks the same twice is not being written any more. */
record Look(Kind kind, long size, FileTime changed) {
    enum Kind {
        FILE,
        LINK,
        FOLDER,
        OTHER
    }

    static Look at(Path path) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Look(kind(now), now.size(), now.lastModifiedTime());
    }

    private static Kind kind(BasicFileAttributes now) {
        if (now.isRegularFile()) {
            return Kind.FILE;
        }
        if (now.isSymbolicLink()) {
            return Kind.LINK;
        }
        return now.isDirectory() ? Kind.FOLDER : Kind.OTHER;
    }
}
