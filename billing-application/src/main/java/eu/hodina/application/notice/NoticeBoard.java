package eu.hodina.application.notice;

import eu.hodina.application.Identities;
import eu.hodina.application.Page;
import eu.hodina.application.Transactions;
import eu.hodina.application.trail.Subject;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** Use case: what people should know is put up once, and read. */
public final class NoticeBoard {
    private final Transactions transactions;
    private final Notices notices;
    private final Identities identities;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#noticeBoard}.
     *
     * @param transactions make a call all or nothing
     * @param notices where they are kept
     * @param identities for new ones
     * @param clock says when
     */
    public NoticeBoard(Transactions transactions, Notices notices, Identities identities, InstantSource clock) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.notices = Objects.requireNonNull(notices, "notices");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Tells something once; within the transaction that noticed it, where one is open.
     *
     * @param subject what it is about
     * @param kind what is told: {@code budget-minutes}
     * @param basis what the threshold is of: {@code 6000 min}
     * @param threshold that is reached: 80
     * @param audience who is to know
     * @return whether it is new
     */
    public boolean tell(Subject subject, String kind, String basis, int threshold, Notice.Audience audience) {
        Notice notice = new Notice(identities.next(), subject, kind, basis, threshold, audience, clock.instant());
        return transactions.call(() -> notices.add(notice));
    }

    /**
     * {@return a page of what was noticed, the newest first}
     *
     * @param after the identity after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<Notice> page(Optional<String> after, int limit) {
        return Page.of(transactions.call(() -> notices.page(after, limit + 1)), limit, Notice::id);
    }
}
