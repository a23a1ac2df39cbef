package eu.hodina.document;

import com.itextpdf.barcodes.exceptions.WriterException;
import com.itextpdf.barcodes.qrcode.ByteMatrix;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.barcodes.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A QR code of error correction M, drawn as vectors. Its quiet zone of four modules is the paper around it. */
final class QrSymbol {
    private static final int QUIET = 4;

    private final ByteMatrix matrix;

    private QrSymbol(ByteMatrix matrix) {
        this.matrix = matrix;
    }

    /** @param text ASCII, so that no reader has to guess its character set */
    static QrSymbol of(String text) {
        try {
            return new QrSymbol(new QRCodeWriter()
                    .encode(text, 1, 1, Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds " + text.length() + " characters", e);
        }
    }

    /** Modules on a side, without the quiet zone. */
    int modules() {
        return matrix.getWidth() - 2 * QUIET;
    }

    /** @param side of the dark square, without the quiet zone */
    void draw(Sheet sheet, float x, float top, float side) {
        float module = side / modules();
        List<float[]> runs = new ArrayList<>();
        for (int row = 0; row < modules(); row++) {
            int column = 0;
            while (column < modules()) {
                int end = column;
                while (end < modules() && isDark(end, row)) {
                    end++;
                }
                if (end > column) {
                    runs.add(new float[] {x + column * module, top + row * module, (end - column) * module, module});
                }
                column = end + 1;
            }
        }
        sheet.boxes(runs, Style.INK);
    }

    /** As a black and white picture, with its quiet zone; so that it prints sharply, a module is so many dots wide. */
    byte[] png(int dots) {
        int side = matrix.getWidth() * dots;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, matrix.get(x / dots, y / dots) == 0 ? 0 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private boolean isDark(int column, int row) {
        return matrix.get(column + QUIET, row + QUIET) == 0;
    }
}
