package eu.hodina.domain.payment;

/** The forms in which banks hand out statements; told by the content of a file, never by its name. */
public enum StatementFormat {
    /** ISO 20022 account report of the day. */
    CAMT052,
    /** ISO 20022 statement. */
    CAMT053,
    /** ISO 20022 advice of single credits and debits. */
    CAMT054,
    /** SWIFT customer statement. */
    MT940,
    /** SWIFT interim report. */
    MT942,
    /** The Czech fixed columns of 128 characters, also called GPC. */
    ABO,
    /** The JSON of Fio banka's interface. */
    FIO_JSON,
    /** The XML of Fio banka's interface. */
    FIO_XML,
    /** The CSV that Fio banka exports. */
    FIO_CSV,
    /** Open Financial Exchange, versions 1 (SGML) and 2 (XML). */
    OFX,
    /** Quicken Interchange Format. */
    QIF,
    /** The Belgian fixed columns. */
    CODA,
    /** ČSOB's own XML. */
    FINSTA,
    /** The CSV of another bank. */
    CSV
}
