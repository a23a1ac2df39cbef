package eu.hodina.document.einvoice;

import eu.hodina.application.exchange.received.UnreadableInvoiceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The document in an ISDOCX archive: the one that its manifest names, or the single {@code .isdoc} in its root. Nothing is
 * unpacked to a disk; names that lead out of the archive, too many entries and too much behind the packing are refused.
 */
final class IsdocxArchive {
    private static final String MANIFEST = "manifest.xml";
    private static final int MOST_ENTRIES = 500;
    private static final long MOST_UNPACKED = 50L * 1024 * 1024;

    private final String file;
    private final Map<String, byte[]> kept = new LinkedHashMap<>();
    private long unpacked;

    private IsdocxArchive(String file) {
        this.file = file;
    }

    static boolean accepts(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static byte[] document(String file, byte[] bytes) {
        IsdocxArchive archive = new IsdocxArchive(file);
        archive.unpack(bytes);
        return archive.document();
    }

    private void unpack(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw refused("an archive of at most " + MOST_ENTRIES + " entries was expected");
                }
                unpack(entry, zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            // an IllegalArgumentException is what a name that is no UTF-8 becomes
            throw refused("a whole ZIP archive without encryption was expected: " + e.getMessage());
        }
    }

    private void unpack(ZipEntry entry, InputStream in) throws IOException {
        String name = entry.getName();
        if (name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/")).contains("..")) {
            throw refused("a name inside of the archive was expected, found '" + name + "'");
        }
        boolean wanted = name.equals(MANIFEST) || name.endsWith(".isdoc");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 13];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED || wanted && out.size() + read > XmlTree.MOST_BYTES) {
                throw refused("an archive of at most " + MOST_UNPACKED + " unpacked bytes, " + XmlTree.MOST_BYTES
                        + " a document, was expected");
            }
            if (wanted) {
                out.write(piece, 0, read);
            }
        }
        if (wanted && kept.put(name, out.toByteArray()) != null) {
            throw refused("one entry a name was expected, found two of '" + name + "'");
        }
    }

    private byte[] document() {
        byte[] manifest = kept.get(MANIFEST);
        if (manifest != null) {
            XmlNode root = XmlTree.read(file + "/" + MANIFEST, manifest);
            String name = root.find("maindocument")
                    .flatMap(main -> main.attribute("filename"))
                    .orElseThrow(() -> refused("maindocument/@filename was expected in " + MANIFEST));
            return Optional.ofNullable(kept.get(name))
                    .orElseThrow(() -> refused("the main document '" + name + "' was expected in the archive"));
        }
        List<String> roots =
                kept.keySet().stream().filter(name -> !name.contains("/")).toList();
        if (roots.size() != 1) {
            throw refused("a manifest.xml or one .isdoc in the root was expected, found " + roots.size());
        }
        return kept.getOrDefault(roots.get(0), new byte[0]);
    }

    private UnreadableInvoiceException refused(String reason) {
        return UnreadableInvoiceException.of(file, reason);
    }
}
