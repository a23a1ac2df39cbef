package eu.hodina.app.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The demo's own time: it stands still, and is moved from one day of the story to the next. */
final class DemoClock implements InstantSource {
    private final ZoneId zone;
    private volatile Instant now;

    DemoClock(LocalDate day, ZoneId zone) {
        this.zone = zone;
        this.now = nineOClock(day);
    }

    void moveTo(LocalDate day) {
        now = nineOClock(day);
    }

    @Override
    public Instant instant() {
        return now;
    }

    private Instant nineOClock(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant();
    }
}
