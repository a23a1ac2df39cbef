package eu.hodina.document.einvoice;

import java.util.Locale;
import java.util.Map;

/**
 * Codes of units by UN/ECE recommendation 20, which EN 16931 (BT-130) and ISDOC ask for: {@code ks} is {@code H87}, {@code m}
 * is {@code MTR}. What a firm calls one of its goods is free text; a name that is not known here is {@code C62}, one.
 */
final class UnitCode {
    static final String HOUR = "HUR";
    static final String ONE = "C62";

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("ks", "H87"),
            Map.entry("kus", "H87"),
            Map.entry("kusy", "H87"),
            Map.entry("kusů", "H87"),
            Map.entry("pc", "H87"),
            Map.entry("pcs", "H87"),
            Map.entry("piece", "H87"),
            Map.entry("pieces", "H87"),
            Map.entry("h", HOUR),
            Map.entry("hod", HOUR),
            Map.entry("hodina", HOUR),
            Map.entry("hour", HOUR),
            Map.entry("min", "MIN"),
            Map.entry("den", "DAY"),
            Map.entry("day", "DAY"),
            Map.entry("týden", "WEE"),
            Map.entry("week", "WEE"),
            Map.entry("měs", "MON"),
            Map.entry("měsíc", "MON"),
            Map.entry("month", "MON"),
            Map.entry("rok", "ANN"),
            Map.entry("year", "ANN"),
            Map.entry("mm", "MMT"),
            Map.entry("cm", "CMT"),
            Map.entry("m", "MTR"),
            Map.entry("bm", "LM"),
            Map.entry("km", "KMT"),
            Map.entry("m2", "MTK"),
            Map.entry("m²", "MTK"),
            Map.entry("m3", "MTQ"),
            Map.entry("m³", "MTQ"),
            Map.entry("g", "GRM"),
            Map.entry("kg", "KGM"),
            Map.entry("t", "TNE"),
            Map.entry("ml", "MLT"),
            Map.entry("l", "LTR"),
            Map.entry("kwh", "KWH"),
            Map.entry("sada", "SET"),
            Map.entry("set", "SET"),
            Map.entry("pár", "PR"),
            Map.entry("pair", "PR"));

    private UnitCode() {}

    /** @param name as it is printed: {@code ks}, {@code hod.} */
    static String of(String name) {
        String bare = name.strip().toLowerCase(Locale.ROOT);
        String known = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        return CODES.getOrDefault(known, ONE);
    }
}
