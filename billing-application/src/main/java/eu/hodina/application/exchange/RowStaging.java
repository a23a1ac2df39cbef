package eu.hodina.application.exchange;

import java.util.List;

/** Port: places in which the rows of imports wait. */
public interface RowStaging {

    /**
     * {@return a place for the rows of one import, within the open transaction}
     *
     * @param kind of the rows
     * @param titles of their columns, as {@link StagedRow#fields} follow each other
     */
    StagedRows stage(ExchangeKind kind, List<String> titles);
}
