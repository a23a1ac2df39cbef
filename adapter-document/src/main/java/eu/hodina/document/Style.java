package eu.hodina.document;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;

/** How a text looks: one typeface in two weights, greys and one accent. Sizes are points. */
record Style(Weight weight, float size, Color color) {

    enum Weight {
        REGULAR,
        SEMI_BOLD
    }

    static final Color INK = new DeviceRgb(24, 32, 38);
    static final Color GREY = new DeviceRgb(98, 109, 117);
    static final Color HAIRLINE = new DeviceRgb(217, 222, 226);
    static final Color ACCENT = new DeviceRgb(11, 94, 104);
    static final Color TINT = new DeviceRgb(236, 244, 245);
    static final Color ALARM = new DeviceRgb(178, 36, 36);

    static final Style TITLE = new Style(Weight.SEMI_BOLD, 22, INK);
    static final Style NUMBER = new Style(Weight.SEMI_BOLD, 22, ACCENT);
    static final Style STATE = new Style(Weight.SEMI_BOLD, 12, ALARM);
    static final Style HEADING = new Style(Weight.SEMI_BOLD, 8, ACCENT);
    static final Style NAME = new Style(Weight.SEMI_BOLD, 11, INK);
    static final Style BODY = new Style(Weight.REGULAR, 9, INK);
    static final Style BODY_LABEL = new Style(Weight.REGULAR, 9, GREY);
    static final Style STRONG = new Style(Weight.SEMI_BOLD, 9, INK);
    static final Style LABEL = new Style(Weight.REGULAR, 7.5f, GREY);
    static final Style SECOND_LABEL = new Style(Weight.REGULAR, 6.5f, GREY);
    static final Style CARRIED = new Style(Weight.REGULAR, 8, GREY);
    static final Style SUBTITLE = new Style(Weight.REGULAR, 10, GREY);
    static final Style CLOSE = new Style(Weight.REGULAR, 7.5f, INK);
    static final Style CLOSE_STRONG = new Style(Weight.SEMI_BOLD, 7.5f, INK);
    static final Style CLOSE_GREY = new Style(Weight.REGULAR, 7.5f, GREY);
    static final Style CLOSE_GROUP = new Style(Weight.SEMI_BOLD, 8.5f, ACCENT);
    static final Style SMALL = new Style(Weight.REGULAR, 7.5f, GREY);
    static final Style NOTE = new Style(Weight.REGULAR, 8.5f, INK);
    static final Style ANNEX = new Style(Weight.SEMI_BOLD, 16, INK);
    static final Style TOTAL_LABEL = new Style(Weight.SEMI_BOLD, 9.5f, ACCENT);
    static final Style TOTAL = new Style(Weight.SEMI_BOLD, 20, ACCENT);

    /** From one baseline to the next. */
    float leading() {
        return size * 1.38f;
    }

    Style at(float otherSize) {
        return new Style(weight, otherSize, color);
    }
}
