package eu.hodina.application.reminder;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.FillTemplates;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailId;
import java.time.InstantSource;
import java.util.List;

/** Draws a letter, puts its mail into the outbox and notes which document reached which stage; within a transaction. */
final class LetterPost {
    private final Ports ports;
    private final LetterRenderer renderer;
    private final Identities identities;
    private final InstantSource clock;

    LetterPost(Ports ports, LetterRenderer renderer, Identities identities, InstantSource clock) {
        this.ports = ports;
        this.renderer = renderer;
        this.identities = identities;
        this.clock = clock;
    }

    /** @throws RefusedException where it cannot be drawn; nothing is written then */
    MailId send(LetterPaper paper) {
        Mail mail = mail(paper, files(paper));
        ports.outbox().add(mail, clock.instant());
        paper.letter()
                .items()
                .forEach(item -> item.reaches()
                        .ifPresent(stage -> ports.sentReminders()
                                .add(new SentReminders.SentReminder(
                                        item.invoice().id(), stage, paper.day(), mail.id()))));
        return mail.id();
    }

    private Mail mail(LetterPaper paper, List<DocumentFile> files) {
        try {
            return ReminderMail.of(new MailId(identities.next()), paper, files, new FillTemplates(ports));
        } catch (IllegalArgumentException e) {
            throw new RefusedException("", "the letter has no mail: " + e.getMessage());
        }
    }

    private List<DocumentFile> files(LetterPaper paper) {
        try {
            return renderer.render(paper);
        } catch (RuntimeException e) {
            throw new RefusedException("", "the letter could not be drawn: " + e);
        }
    }
}
