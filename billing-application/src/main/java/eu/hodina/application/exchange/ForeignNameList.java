package eu.hodina.application.exchange;

/** Port: what the names of other programs are here. */
public interface ForeignNameList {

    /**
     * {@return the names of a program, by kind of thing and name; without names where none was kept}
     *
     * @param program another than Hodina
     */
    ForeignNaming of(ImportOrigin.Program program);

    /**
     * Keeps these names of a program instead of those that were kept.
     *
     * @param naming all that is named from now on
     */
    void replace(ForeignNaming naming);
}
