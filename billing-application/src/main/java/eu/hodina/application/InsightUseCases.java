package eu.hodina.application;

import eu.hodina.application.insight.MakeReports;
import eu.hodina.application.insight.check.CheckBooks;
import eu.hodina.application.insight.check.WatchBooks;
import eu.hodina.application.notice.NoticeBoard;
import eu.hodina.application.rating.RateWork;
import java.time.InstantSource;
import java.util.Objects;

/** The room of insight: {@code billing.insight().check().all(breach -> System.err.println(breach))}. */
public final class InsightUseCases {
    private final Ports ports;
    private final NoticeBoard board;
    private final RateWork rateWork;
    private final InstantSource clock;

    InsightUseCases(Ports ports, NoticeBoard board, RateWork rateWork, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.board = Objects.requireNonNull(board, "board");
        this.rateWork = Objects.requireNonNull(rateWork, "rateWork");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** {@return makes reports: margin, time, what waits, what is owed} */
    public MakeReports reports() {
        return new MakeReports(ports, rateWork, clock);
    }

    /** {@return proves the laws of conservation over all that is kept} */
    public CheckBooks check() {
        return new CheckBooks(ports, clock);
    }

    /** {@return checks at night, and tells those who lead the firm} */
    public WatchBooks watch() {
        return new WatchBooks(ports, check(), board);
    }
}
