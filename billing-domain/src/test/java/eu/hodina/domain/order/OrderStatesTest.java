package eu.hodina.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each pair of states: what follows what, and that nothing else does. */
class OrderStatesTest {

    @Test
    void an_order_goes_only_by_the_arrows() {
        Set<String> arrows = new TreeSet<>();
        for (OrderState from : OrderState.values()) {
            for (OrderState to : OrderState.values()) {
                if (from.next().contains(to)) {
                    assertThat(from.to(to)).isEqualTo(to);
                    arrows.add(from + ">" + to);
                } else {
                    assertThatThrownBy(() -> from.to(to))
                            .isInstanceOfSatisfying(TransitionRefusedException.class, refused -> {
                                assertThat(refused.from()).isEqualTo(from);
                                assertThat(refused.to()).isEqualTo(to);
                            })
                            .hasMessageStartingWith("an order does not go from " + from + " to " + to + "; ");
                }
            }
        }
        assertThat(arrows)
                .containsExactly(
                        "DONE>BILLED",
                        "DONE>IN_PROGRESS",
                        "IN_PROGRESS>CANCELLED",
                        "IN_PROGRESS>DONE",
                        "OFFERED>CANCELLED",
                        "OFFERED>ORDERED",
                        "ORDERED>CANCELLED",
                        "ORDERED>IN_PROGRESS");
    }

    @Test
    void a_task_goes_only_by_the_arrows() {
        Set<String> refused = new TreeSet<>();
        for (TaskState from : TaskState.values()) {
            for (TaskState to : TaskState.values()) {
                if (from.next().contains(to)) {
                    assertThat(from.to(to)).isEqualTo(to);
                } else {
                    refused.add(from + ">" + to);
                    assertThatThrownBy(() -> from.to(to))
                            .isInstanceOf(TransitionRefusedException.class)
                            .hasMessageContaining("from " + from + " to " + to);
                }
            }
        }
        assertThat(refused)
                .containsExactly(
                        "CANCELLED>CANCELLED",
                        "CANCELLED>DONE",
                        "CANCELLED>IN_PROGRESS",
                        "DONE>CANCELLED",
                        "DONE>DONE",
                        "IN_PROGRESS>IN_PROGRESS",
                        "OPEN>OPEN");
    }

    @Test
    void a_refusal_says_what_was_possible() {
        assertThatThrownBy(() -> OrderState.OFFERED.to(OrderState.DONE))
                .hasMessage("an order does not go from OFFERED to DONE; one of [ORDERED, CANCELLED] was expected");
        assertThatThrownBy(() -> OrderState.BILLED.to(OrderState.DONE))
                .hasMessage("an order does not go from BILLED to DONE; nothing follows BILLED");
    }

    @Test
    void an_order_is_closed_where_nothing_follows() {
        for (OrderState state : OrderState.values()) {
            assertThat(state.isClosed()).as("%s", state).isEqualTo(state.next().isEmpty());
        }
        assertThat(EnumSet.allOf(TaskState.class).stream().filter(TaskState::isClosed))
                .containsExactly(TaskState.DONE, TaskState.CANCELLED);
    }

    private static Order order(boolean ownInvoice, OrderManagement management) {
        return new Order(
                new OrderId("o"),
                "Z20260001",
                "Web",
                Optional.empty(),
                Pricing.TIME,
                false,
                ownInvoice,
                Optional.empty(),
                List.of(),
                List.of(),
                management);
    }

    @Test
    void an_order_changes_its_state_and_nothing_else() {
        Order web = order(true, OrderManagement.USUAL);
        Order done = web.in(OrderState.DONE);
        assertThat(done.state()).isEqualTo(OrderState.DONE);
        assertThat(done.in(OrderState.IN_PROGRESS)).isEqualTo(web);
        assertThatThrownBy(() -> web.in(OrderState.OFFERED)).isInstanceOf(TransitionRefusedException.class);
        Task task = new Task(new TaskId("t"), web.id(), "WEB-1", "Web", Optional.empty(), OptionalInt.of(30));
        assertThat(task.in(TaskState.DONE).in(TaskState.OPEN)).isEqualTo(task);
    }

    @Test
    void billing_on_completion_needs_an_own_invoice_and_approval_a_manager() {
        OrderManagement completion = new OrderManagement(
                OrderState.OFFERED, BillingMode.ON_COMPLETION, Budget.NONE, Optional.empty(), false);
        assertThat(order(true, completion).management()).isEqualTo(completion);
        assertThatThrownBy(() -> order(false, completion)).hasMessageContaining("an invoice of its own");
        assertThatThrownBy(() -> new OrderManagement(
                        OrderState.OFFERED, BillingMode.ONGOING, Budget.NONE, Optional.empty(), true))
                .hasMessage("an order whose work is approved has a manager");
    }
}
