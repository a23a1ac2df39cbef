package eu.hodina.domain.order;

import java.util.EnumSet;
import java.util.Set;

/** How far a task is. Unlike an order, a task that was finished or given up may be taken up again. */
public enum TaskState {
    /** Nobody began. */
    OPEN,
    /** Somebody works on it. */
    IN_PROGRESS,
    /** Finished. */
    DONE,
    /** Given up. */
    CANCELLED;

    /** {@return the states that may follow this one} */
    public Set<TaskState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(IN_PROGRESS, DONE, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(OPEN, DONE, CANCELLED);
            case DONE -> EnumSet.of(OPEN, IN_PROGRESS);
            case CANCELLED -> EnumSet.of(OPEN);
        };
    }

    /** {@return whether there is nothing left to do} */
    public boolean isClosed() {
        return this == DONE || this == CANCELLED;
    }

    /**
     * Goes on to another state: {@code OPEN.to(DONE)} is {@code DONE}.
     *
     * @param wanted the state that is to follow
     * @return the wanted state
     * @throws TransitionRefusedException where it does not follow this one; it never follows itself
     */
    public TaskState to(TaskState wanted) {
        if (!next().contains(wanted)) {
            throw new TransitionRefusedException("a task", this, wanted, next());
        }
        return wanted;
    }
}
