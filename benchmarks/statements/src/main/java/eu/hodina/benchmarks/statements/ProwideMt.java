package eu.hodina.benchmarks.statements;

import com.prowidesoftware.swift.model.field.Field61;
import com.prowidesoftware.swift.model.field.Field86;
import com.prowidesoftware.swift.model.mt.mt9xx.MT940;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prowide's MT940 of the first message. It does not take field 86 apart: of that, its text is asked for at most. */
final class ProwideMt {

    private ProwideMt() {}

    /** The message and each item's amount, the least that one would want. */
    static long amounts(Path file) throws IOException {
        long items = 0;
        for (Field61 item : MT940.parse(Files.readString(file)).getField61()) {
            items += item.getAmountAsBigDecimal().signum();
        }
        return items;
    }

    /** What it has of that which ours gives: dates, mark, amount, references, and field 86 as one text. */
    static long items(Path file) throws IOException {
        MT940 message = MT940.parse(Files.readString(file));
        long found = 0;
        for (Field61 item : message.getField61()) {
            found += item.getAmountAsBigDecimal().signum();
            found += item.getValueDateAsCalendar().getTimeInMillis() == 0 ? 0 : 1;
            found += item.getEntryDate().length();
            found += item.getDebitCreditMark().length();
            found += item.getReferenceOfTheAccountServicingInstitution().length();
        }
        for (Field86 information : message.getField86()) {
            found += information.getValue().length();
        }
        return found;
    }
}
