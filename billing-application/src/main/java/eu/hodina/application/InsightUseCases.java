package eu.hodina.application;

import eu.hodina.application.insight.check.CheckBooks;
import eu.hodina.application.insight.check.WatchBooks;
import eu.hodina.application.notice.NoticeBoard;
import java.time.InstantSource;
import java.util.Objects;

/** The room of insight: {@code billing.insight().check().all(breach -> System.err.println(breach))}. */
public final class InsightUseCases {
    private final Ports ports;
    private final NoticeBoard board;
    private final InstantSource clock;

    InsightUseCases(Ports ports, NoticeBoard board, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.board = Objects.requireNonNull(board, "board");
        this.clock = Objects.requireNonNull(clock, "clock");
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
