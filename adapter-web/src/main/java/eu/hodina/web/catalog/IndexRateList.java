package eu.hodina.web.catalog;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The rates of the price index that were entered, by year. */
@Serdeable
record IndexRateList(List<IndexRateView> items) {}
