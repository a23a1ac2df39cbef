package eu.hodina.web.access;

import io.micronaut.http.HttpRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a request comes from, for counting wrong guesses: {@code 192.0.2.7}, or the 64 bits of an IPv6 network, all of
 * whose addresses one person may have. The server listens on the loopback address alone, so its peer is a proxy: the last of
 * {@code X-Forwarded-For} is what that proxy saw. From any other peer the header is not believed.
 */
final class NetworkAddress {
    private static final int LONGEST = 64;
    private static final Pattern V4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private NetworkAddress() {}

    static String of(HttpRequest<?> request) {
        InetAddress peer = request.getRemoteAddress().getAddress();
        if (peer == null) {
            return "unknown";
        }
        return network(peer.isLoopbackAddress() ? forwarded(request).orElse(peer) : peer);
    }

    private static Optional<InetAddress> forwarded(HttpRequest<?> request) {
        String all = String.join(",", request.getHeaders().getAll("X-Forwarded-For"));
        return literal(all.substring(all.lastIndexOf(',') + 1).strip());
    }

    /** Of digits alone: a name would be looked up. */
    private static Optional<InetAddress> literal(String text) {
        String bare = withoutPort(text);
        if (bare.length() > LONGEST
                || !V4.matcher(bare).matches() && !V6.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** {@code [2001:db8::1]:4711} and {@code 192.0.2.7:4711} too. */
    private static String withoutPort(String text) {
        if (text.startsWith("[") && text.contains("]")) {
            return text.substring(1, text.indexOf(']'));
        }
        int colon = text.indexOf(':');
        return colon > 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text;
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), 8)) + "/64"
                : address.getHostAddress();
    }
}
