package eu.hodina.document;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import eu.hodina.domain.firm.Logo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * A logo as a PDF/A draws it: plain sRGB of eight bits, at most 600 pixels wide, its transparency laid over white. What the
 * file has beyond that (profiles, gamma, interlacing) does not reach the document. The last few are kept, for they are the
 * same on every document of a firm. Immutable.
 */
final class Picture {
    private static final int WIDEST = 600;
    private static final int KEPT = 16;
    private static final Map<Logo, Optional<Picture>> LAST = new LinkedHashMap<>(KEPT, 0.75f, true);

    private final int width;
    private final int height;
    private final byte[] rgb;

    private Picture(int width, int height, byte[] rgb) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    /** Nothing for a picture whose colours are not ours to read, such as a JPEG in CMYK: a document must go out. */
    static Optional<Picture> of(Logo logo) {
        synchronized (LAST) {
            Optional<Picture> known = LAST.get(logo);
            if (known == null) {
                known = read(logo);
                LAST.put(logo, known);
                if (LAST.size() > KEPT) {
                    LAST.remove(LAST.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    private static Optional<Picture> read(Logo logo) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
            return Optional.ofNullable(image).map(Picture::flat);
        } catch (IOException | RuntimeException e) {
            // readers of pictures fail in many ways on a broken one
            return Optional.empty();
        }
    }

    private static Picture flat(BufferedImage image) {
        int width = Math.min(WIDEST, image.getWidth());
        int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = plain.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.drawImage(image, 0, 0, width, height, null);
        brush.dispose();
        byte[] rgb = new byte[3 * width * height];
        int[] pixels = plain.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            rgb[3 * i] = (byte) (pixels[i] >> 16);
            rgb[3 * i + 1] = (byte) (pixels[i] >> 8);
            rgb[3 * i + 2] = (byte) pixels[i];
        }
        return new Picture(width, height, rgb);
    }

    /** Pixels. */
    int width() {
        return width;
    }

    /** Pixels. */
    int height() {
        return height;
    }

    /** For one document. */
    PdfImageXObject drawable() {
        ImageData data = ImageDataFactory.create(width, height, 3, 8, rgb, null);
        return new PdfImageXObject(data);
    }
}
