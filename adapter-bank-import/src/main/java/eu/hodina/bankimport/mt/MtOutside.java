package eu.hodina.bankimport.mt;

import eu.hodina.bankimport.file.TextLine;
import eu.hodina.bankimport.file.Warnings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between messages: who sent them and of which kind they are; the rest is counted. */
final class MtOutside {
    private static final Pattern BLOCK_2 = Pattern.compile("\\{2:[IO](\\d{3})");
    private static final Pattern OWN_HEADER = Pattern.compile("[A-Z][A-Z0-9]{7,11}( [^:]{0,60})?");
    private static final Pattern OWN_TYPE = Pattern.compile("(9\\d\\d)( .{0,20})?");

    private String sender = "";
    private String type = "";
    private long passedOver;
    private long first;

    void take(TextLine line) {
        String text = line.text().strip();
        Matcher kind = OWN_TYPE.matcher(text);
        if (kind.matches()) {
            setType(line, kind.group(1));
        } else if (OWN_HEADER.matcher(text).matches()) {
            sender = text;
        } else if (!text.isEmpty()) {
            passOver(line);
        }
    }

    /** Blocks of SWIFT, or Rabobank's mark. */
    void header(TextLine line, String text) {
        Matcher kind = BLOCK_2.matcher(text);
        if (text.contains("{1:") || text.equals(MtSource.RABOBANK)) {
            sender = text;
        }
        if (kind.find()) {
            setType(line, kind.group(1));
        }
    }

    private void setType(TextLine line, String found) {
        if (!found.equals("940") && !found.equals("942") && !found.equals("950")) {
            throw line.refused(1, "a statement (MT940, MT942 or MT950) was expected, found an MT" + found);
        }
        type = found;
    }

    void passOver(TextLine line) {
        first = passedOver == 0 ? line.number() : first;
        passedOver++;
    }

    /** The next message tells its own kind. */
    void endMessage() {
        type = "";
    }

    String sender() {
        return sender;
    }

    /** Whether the message is an MT942: by its header, else by the floor limit that only this has. */
    boolean isInterim(MtMessage message) {
        return type.isEmpty() ? message.floorCurrency.isPresent() && message.opening.isEmpty() : type.equals("942");
    }

    void warn(Warnings warnings) {
        if (passedOver > 0) {
            warnings.add("lines of an unknown kind were passed over: " + passedOver + ", the first is line " + first);
        }
    }
}
