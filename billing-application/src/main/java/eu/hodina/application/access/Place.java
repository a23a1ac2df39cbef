package eu.hodina.application.access;

import java.util.Objects;
import java.util.Optional;

/**
 * From where somebody tries to come in.
 *
 * @param address of the network, as text: {@code 192.0.2.7}; those who share it share its attempts
 * @param device what the browser kept from a login that succeeded; none where it kept nothing
 */
public record Place(String address, Optional<DeviceToken> device) {
    /** Checks that both are said. */
    public Place {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(device, "device");
    }
}
