package eu.hodina.application.exchange;

/**
 * What a good row is staged by.
 *
 * @param turn in which it is published
 * @param title of the column that names it
 * @param code as {@link StagedRow#code} has it
 */
record RowKey(long turn, String title, String code) {}
