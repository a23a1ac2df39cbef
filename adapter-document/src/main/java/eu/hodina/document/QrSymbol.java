package eu.hodina.document;

import com.itextpdf.barcodes.exceptions.WriterException;
import com.itextpdf.barcodes.qrcode.ByteMatrix;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.barcodes.qrcode.QRCodeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    private boolean isDark(int column, int row) {
        return matrix.get(column + QUIET, row + QUIET) == 0;
    }
}
