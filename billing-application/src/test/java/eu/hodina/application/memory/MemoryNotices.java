package eu.hodina.application.memory;

import eu.hodina.application.notice.Notice;
import eu.hodina.application.notice.Notices;
import eu.hodina.application.trail.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the notices. */
final class MemoryNotices implements Notices {
    private final MemoryTransactions transactions;
    private final Shelf<String, Notice> notices;

    MemoryNotices(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.notices = transactions.shelf();
    }

    @Override
    public boolean add(Notice notice) {
        return transactions.call(() -> {
            boolean isNew = notices.all().noneMatch(notice::tellsTheSame);
            if (isNew) {
                notices.add(notice.id(), notice);
            }
            return isNew;
        });
    }

    @Override
    public List<Notice> page(Optional<String> before, int limit) {
        return notices.all()
                .filter(notice -> before.isEmpty() || notice.id().compareTo(before.get()) < 0)
                .sorted(Comparator.comparing(Notice::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Notice> of(Subject subject) {
        return notices.all()
                .filter(notice -> notice.subject().equals(subject))
                .sorted(Comparator.comparing(Notice::id))
                .toList();
    }
}
