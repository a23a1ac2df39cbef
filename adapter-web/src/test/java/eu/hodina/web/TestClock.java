package eu.hodina.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** 23 November 2026, 9:00 in UTC, until a test lets time pass. */
final class TestClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-23T09:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }
}
