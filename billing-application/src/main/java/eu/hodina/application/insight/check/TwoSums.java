package eu.hodina.application.insight.check;

/** Pairs of sums that have to be equal for every subject. What is expected is named first. */
public enum TwoSums {
    /** The minutes of a log that a document bears, or of the correction in its place; what its charges measured. */
    MINUTES_CHARGED("minutes.charged", Unit.MINUTES),
    /** How many logs a rating that holds took in; how many of them are charged. */
    MINUTES_COMPLETE("minutes.complete", Unit.COUNT),
    /** 1; in how many ratings that hold a log is charged. */
    MINUTES_ONCE("minutes.once", Unit.COUNT),
    /** 1; whether the log of a charge or a draw is there. */
    MINUTES_OF_LOGS("minutes.of-logs", Unit.COUNT),
    /** 0; what is charged for work of a kind that is not charged so. */
    MINUTES_BY_KIND("minutes.by-kind", Unit.COUNT),
    /** The minutes of an order's logs of a month, of days that documents bear; what its charges measured. */
    MINUTES_BY_ORDER("minutes.by-order", Unit.MINUTES),
    /** Amount and minutes of a rated line of work; those of its charges. */
    LINES_OF_CHARGES("lines.of-charges", Unit.MINUTES),
    /** The amount of a rated line, a line of an order or a milestone; that of the line of the document that bills it. */
    LINES_INVOICED("lines.invoiced", Unit.COUNT),
    /** 1; whether what a line of a document bills is kept as billed by that document. */
    LINES_BORNE("lines.borne", Unit.COUNT),
    /** What advances come to by their own documents; what the final invoice takes off. */
    DOCUMENTS_DEDUCTIONS("documents.deductions", Unit.COUNT),
    /** The nearest amount within what the document asks for; what was paid of it, or credited. */
    DOCUMENTS_SETTLED("documents.settled", Unit.COUNT),
    /** 0; what a cancelled document still holds. */
    DOCUMENTS_CANCELLED("documents.cancelled", Unit.COUNT),
    /** 1; whether a document has a state and lines. */
    DOCUMENTS_STATES("documents.states", Unit.COUNT),
    /** 1; how many payments are awaited under a variable symbol of an account. */
    SYMBOLS_UNIQUE("symbols.unique", Unit.COUNT),
    /** 1; whether a document of more than an hour ago has the file. */
    FILES_PRESENT("files.present", Unit.COUNT),
    /** A payment; what is allocated of it with what is left. */
    PAYMENTS_ALLOCATED("payments.allocated", Unit.COUNT),
    /** The nearest amount within the payment; what is allocated of it, or left. */
    PAYMENTS_WITHIN("payments.within", Unit.COUNT),
    /** 1; whether what is booked could be. */
    PAYMENTS_BOOKABLE("payments.bookable", Unit.COUNT),
    /** 0 or the credit of a client; the credit. */
    PAYMENTS_CREDIT("payments.credit", Unit.COUNT),
    /** What a rating began with of an allowance; what was used, lost and left. */
    ALLOWANCES_BALANCE("allowances.balance", Unit.MINUTES),
    /** What a rating left of an allowance; what the next one began with. */
    ALLOWANCES_CHAIN("allowances.chain", Unit.MINUTES),
    /** What was used of an allowance in a rating; what logs drew from it. */
    ALLOWANCES_DRAWN("allowances.drawn", Unit.MINUTES),
    /** The minutes of a log that allowances cover; what the log drew. */
    ALLOWANCES_COVERED("allowances.covered", Unit.MINUTES),
    /** A fee that a rating billed; the lines of that fee. */
    FEES_BILLED("fees.billed", Unit.COUNT),
    /** 1; whether a document that a mail brought is sent. */
    MAILS_DOCUMENTS("mails.documents", Unit.COUNT),
    /** 1; whether a mail, or a person, handed over what is marked so. */
    MAILS_SENT("mails.sent", Unit.COUNT),
    /** 1; how many mails brought the same document by themselves. */
    MAILS_ONCE("mails.once", Unit.COUNT),
    /** 1; whether a reminder that counts has its mail. */
    MAILS_REMINDERS("mails.reminders", Unit.COUNT),
    /** 1; whether a file that a mail took along is there. */
    MAILS_FILES("mails.files", Unit.COUNT),
    /** 1; whether what is named is there, where no key of the store holds it. */
    REFERENCES("references", Unit.COUNT);

    /** What a number is of, where it is no amount of money. */
    public enum Unit {
        /** Minutes of work. */
        MINUTES,
        /** Things. */
        COUNT
    }

    private final String law;
    private final Unit unit;

    TwoSums(String law, Unit unit) {
        this.law = law;
        this.unit = unit;
    }

    /** {@return the name of the law that says that they are equal: {@code minutes.charged}} */
    public String law() {
        return law;
    }

    /** {@return what the numbers are of where they have no currency} */
    public Unit unit() {
        return unit;
    }
}
