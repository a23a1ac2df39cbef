package eu.hodina.application.rating;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.notice.Notice;
import eu.hodina.application.notice.NoticeBoard;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.rating.AllowanceState;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Use case: tells the manager, and the client where that is agreed, once when 80 % and 100 % of an allowance are used (of a
 * package: when a fifth is left), and 30 days before a package expires. It refuses nothing; nobody's work waits for it.
 */
public final class WatchAllowances {
    private static final List<Integer> PER_CENT = List.of(80, 100);
    private static final int DAYS_BEFORE = 30;

    private final Ports ports;
    private final ViewAgreements view;
    private final NoticeBoard board;
    private final Today today;

    /**
     * Made by {@link eu.hodina.application.Billing#watchAllowances}.
     *
     * @param ports all that is kept
     * @param view knows how allowances stand
     * @param board where it is told
     * @param clock tells what day it is
     */
    public WatchAllowances(Ports ports, ViewAgreements view, NoticeBoard board, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.view = Objects.requireNonNull(view, "view");
        this.board = Objects.requireNonNull(board, "board");
        this.today = new Today(ports, clock);
    }

    /**
     * What came of a watch.
     *
     * @param told how many notices are new
     * @param unknown agreements whose state is not known, because work of theirs has no price
     */
    public record Watched(int told, List<String> unknown) {
        /** Keeps a copy. */
        public Watched {
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * Looks at every agreement that is valid today; done again, it tells nothing again.
     *
     * @return what was told
     */
    public Watched watch() {
        LocalDate now = today.day();
        List<ClientAgreement> agreed = ports.transactions()
                .call(() -> ports.agreements().clients().stream()
                        .flatMap(client -> ports.agreements().of(client).stream())
                        .filter(ClientAgreement::isAgreed)
                        .filter(one -> one.terms().validity().contains(now))
                        .toList());
        int told = 0;
        List<String> unknown = new ArrayList<>();
        for (ClientAgreement agreement : agreed) {
            OptionalInt found = ports.transactions().call(() -> watchKnown(agreement, now));
            if (found.isEmpty()) {
                unknown.add(agreement.id().value());
            }
            told += found.orElse(0);
        }
        return new Watched(told, unknown);
    }

    /** Caught within the transaction, which may be a part of the caller's and is not to be lost by it. */
    private OptionalInt watchKnown(ClientAgreement agreement, LocalDate now) {
        try {
            return OptionalInt.of(watch(agreement, now));
        } catch (RefusedException e) {
            return OptionalInt.empty();
        }
    }

    private int watch(ClientAgreement agreement, LocalDate now) {
        int told = 0;
        Optional<LocalDate> expires = agreement.terms() instanceof ServicePackage bought
                ? bought.expires().filter(last -> !last.minusDays(DAYS_BEFORE).isAfter(now))
                : Optional.empty();
        if (expires.isPresent()) {
            told += tell(agreement, "package-expires", expires.get().toString(), DAYS_BEFORE);
        }
        for (AllowanceState state : view.state(agreement, now)) {
            for (int threshold : PER_CENT) {
                if (state.granted().units() > 0 && state.percentUsed() >= threshold) {
                    told += tell(
                            agreement,
                            "allowance-used",
                            state.allowance().period().toString(),
                            threshold);
                }
            }
        }
        return told;
    }

    private int tell(ClientAgreement agreement, String kind, String basis, int threshold) {
        Subject subject = new Subject("agreement", agreement.id().value());
        int told = board.tell(subject, kind, basis, threshold, Notice.Audience.MANAGER) ? 1 : 0;
        if (agreement.notifiesClient()) {
            told += board.tell(subject, kind, basis, threshold, Notice.Audience.CLIENT) ? 1 : 0;
        }
        return told;
    }
}
