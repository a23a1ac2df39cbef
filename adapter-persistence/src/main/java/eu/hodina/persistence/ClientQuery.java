package eu.hodina.persistence;

import eu.hodina.application.client.ClientSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The query of a page of clients, and the values in it. A search with a word that few clients have begins with those who have
 * it; one whose words are all common walks the list by code, and is done when the page is full. Words are letters and
 * digits: nothing in them means anything to LIKE.
 */
record ClientQuery(String text, Object[] values) {
    /** So many clients are few, and are sorted at once. */
    private static final int FEW = 20_000;

    private static final String HAS_WORD =
            " AND (SELECT 1 FROM client_term WHERE client_id = client.id AND term LIKE ? LIMIT 1) = 1";

    static ClientQuery of(Sql sql, ClientSearch search, Optional<String> after, int limit) {
        List<Object> values = new ArrayList<>();
        StringBuilder text = new StringBuilder("SELECT client.* FROM ");
        Optional<String> rare =
                search.words().stream().filter(word -> isRare(sql, word)).findFirst();
        rare.ifPresent(word -> {
            text.append("(SELECT DISTINCT client_id FROM client_term WHERE term LIKE ?) AS found STRAIGHT_JOIN ");
            values.add(word + "%");
        });
        text.append(rare.isPresent() ? "client ON client.id = found.client_id" : "client")
                .append(" WHERE code > ?");
        values.add(after.orElse(""));
        if (!search.archivedToo()) {
            text.append(" AND archived = FALSE");
        }
        for (String word : search.words()) {
            if (rare.filter(word::equals).isEmpty()) {
                text.append(HAS_WORD);
                values.add(word + "%");
            }
        }
        values.add(limit);
        return new ClientQuery(text + " ORDER BY code LIMIT ?", values.toArray());
    }

    private static boolean isRare(Sql sql, String word) {
        return sql.total(
                        "SELECT COUNT(*) AS total FROM (SELECT 1 FROM client_term WHERE term LIKE ? LIMIT ?) AS some",
                        word + "%",
                        FEW + 1)
                <= FEW;
    }
}
