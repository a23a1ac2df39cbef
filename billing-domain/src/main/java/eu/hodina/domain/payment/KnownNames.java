package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Clients by what is left of their names without case, accents, punctuation, order and legal form: {@code Novák a syn,
 * s.r.o.} is {@code NOVAK SYN SRO} for a bank and {@code NOVAK SYN} here.
 */
final class KnownNames {
    private static final int LONGEST = 200;
    private static final Set<String> FORMS = Set.of(
            "SPOL", "SRO", "AS", "VOS", "KS", "ZS", "GMBH", "AG", "LTD", "INC", "LLC", "PLC", "ING", "MGR", "BC",
            "MUDR", "JUDR", "PHD");

    private final Map<ClientId, String> names;
    private Optional<Map<String, List<ClientId>>> clients = Optional.empty();

    KnownNames(Map<ClientId, String> names) {
        this.names = names;
    }

    /** In the order of their identities; nobody where the name is empty but for its legal form. */
    List<ClientId> clientsOf(ReceivedPayment payment) {
        if (names.isEmpty() || payment.name().isEmpty()) {
            return List.of();
        }
        if (clients.isEmpty()) {
            Map<String, List<ClientId>> map = new HashMap<>();
            names.keySet().stream()
                    .sorted()
                    .forEach(client -> map.computeIfAbsent(
                                    normal(names.getOrDefault(client, "")), any -> new ArrayList<>(1))
                            .add(client));
            map.remove("");
            clients = Optional.of(map);
        }
        return clients.orElseThrow().getOrDefault(normal(payment.name().orElseThrow()), List.of());
    }

    /** Single letters are no names: what is left of s.r.o., and initials. */
    static String normal(String name) {
        String shorter = name.substring(0, Math.min(name.length(), LONGEST));
        String plain = Normalizer.normalize(shorter, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        Set<String> words = new TreeSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                if (word.length() > 1 && !FORMS.contains(word.toString())) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return String.join(" ", words);
    }
}
