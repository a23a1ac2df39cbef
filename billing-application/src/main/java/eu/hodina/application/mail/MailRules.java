package eu.hodina.application.mail;

import eu.hodina.application.RefusedException;
import eu.hodina.application.invoice.DocumentFile;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person may write into a mail: where it goes, when, and in which words. */
final class MailRules {
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_BODY = 100_000;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TYPE = 100;
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+");
    private static final Duration LATEST = Duration.ofDays(366);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+");

    private MailRules() {}

    static MailText checked(MailText words) {
        new TemplateSource("/subject", words.subject()).checked(LONGEST_SUBJECT, true);
        new TemplateSource("/text", words.text()).checked(LONGEST_BODY, false);
        new HtmlCheck(new TemplateSource("/html", words.html()).checked(LONGEST_BODY, false), false).check();
        return words;
    }

    static void checkRecipients(String to, List<String> cc) {
        checkAddress("/to", to);
        if (cc.size() > Mail.MOST_COPIES) {
            throw new RefusedException(
                    "/cc", "at most " + Mail.MOST_COPIES + " addresses were expected, not " + cc.size());
        }
        Set<String> seen = new HashSet<>(Set.of(to));
        for (int i = 0; i < cc.size(); i++) {
            checkAddress("/cc/" + i, cc.get(i));
            if (!seen.add(cc.get(i))) {
                throw new RefusedException("/cc/" + i, "each address once was expected");
            }
        }
    }

    private static void checkAddress(String path, String address) {
        boolean strange = address.codePoints().anyMatch(one -> PlainText.breaksLines(one) || PlainText.isUnseen(one));
        if (strange
                || address.length() > LONGEST_ADDRESS
                || !ADDRESS.matcher(address).matches()) {
            throw new RefusedException(path, "an e-mail address such as jana@firma.example was expected");
        }
    }

    static void checkFile(String path, DocumentFile file) {
        String name = file.name();
        boolean strange = name.codePoints()
                .anyMatch(one -> PlainText.breaksLines(one) || PlainText.isUnseen(one) || one == '/' || one == '\\');
        if (strange || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new RefusedException(
                    path + "/name", "a name of at most " + LONGEST_NAME + " characters without a folder was expected");
        }
        if (file.mediaType().length() > LONGEST_TYPE
                || !TYPE.matcher(file.mediaType()).matches()) {
            throw new RefusedException(path + "/mediaType", "a media type such as application/pdf was expected");
        }
    }

    /** What lies behind is now. */
    static Instant when(Instant wanted, Instant now) {
        if (wanted.isAfter(now.plus(LATEST))) {
            throw new RefusedException("/sendAt", "a moment within a year was expected, not " + wanted);
        }
        return wanted.isBefore(now) ? now : wanted;
    }
}
