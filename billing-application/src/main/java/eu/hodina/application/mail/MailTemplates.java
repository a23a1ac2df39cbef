package eu.hodina.application.mail;

import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.FirmId;
import java.util.List;
import java.util.Optional;

/** Port: the templates of mails that firms have written anew; all others are the program's own. */
public interface MailTemplates {

    /**
     * A template that a firm wrote.
     *
     * @param kind what it is for
     * @param language in which it is
     * @param text what it says
     */
    record Own(TemplateKind kind, Language language, TemplateText text) {}

    /**
     * Keeps a firm's own template instead of the one that it had.
     *
     * @param firm that is there
     * @param own what it says
     */
    void keep(FirmId firm, Own own);

    /**
     * Keeps a firm's own template no more; nothing happens where there is none.
     *
     * @param firm whose it is
     * @param kind what it is for
     * @param language in which it is
     */
    void remove(FirmId firm, TemplateKind kind, Language language);

    /**
     * {@return a firm's own template; none where it speaks as the program does}
     *
     * @param firm whose it is
     * @param kind what it is for
     * @param language in which it is
     */
    Optional<TemplateText> find(FirmId firm, TemplateKind kind, Language language);

    /**
     * {@return all of a firm's own templates, by kind and language}
     *
     * @param firm whose they are
     */
    List<Own> all(FirmId firm);
}
