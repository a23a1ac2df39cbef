--liquibase formatted sql

-- The list of issuers by name, whose variable symbols are whose, and logos; the cards of clients, and how they are found.

--changeset hodina:firm-list
ALTER TABLE firm ADD KEY firm_name (name, id);
--rollback ALTER TABLE firm DROP KEY firm_name;

-- The digits that a series puts before year and counter; they stay the firm's when its prefix changes.
--changeset hodina:firm-symbols
CREATE TABLE firm_symbols (
  stem    VARCHAR(8) NOT NULL PRIMARY KEY,
  firm_id UUID       NOT NULL,
  KEY firm_symbols_firm (firm_id),
  CONSTRAINT firm_symbols_of FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT firm_symbols_stem CHECK (stem RLIKE '^([1-9][0-9]*)?$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE firm_symbols;

--changeset hodina:firm-symbols-so-far
INSERT IGNORE INTO firm_symbols (stem, firm_id)
  SELECT TRIM(LEADING '0' FROM REGEXP_REPLACE(series_prefix, '[^0-9]', '')), id FROM firm ORDER BY id;
--rollback DELETE FROM firm_symbols;

--changeset hodina:firm-logo
CREATE TABLE firm_logo (
  firm_id UUID       NOT NULL PRIMARY KEY,
  bytes   MEDIUMBLOB NOT NULL,
  CONSTRAINT firm_logo_of FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT firm_logo_bytes CHECK (LENGTH(bytes) BETWEEN 1 AND 65536)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE firm_logo;

-- What is known of a client beside what bills it.
--changeset hodina:client-card
ALTER TABLE client
  ADD COLUMN note TEXT NULL,
  ADD COLUMN archived BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY client_list (archived, code);
--rollback ALTER TABLE client DROP KEY client_list, DROP COLUMN note, DROP COLUMN archived;

--changeset hodina:client-rule-once
ALTER TABLE client_rule ADD UNIQUE KEY client_rule_once (client_id, activity);
--rollback ALTER TABLE client_rule DROP KEY client_rule_once;

--changeset hodina:client-address
CREATE TABLE client_address (
  client_id   UUID         NOT NULL,
  position    INT          NOT NULL,
  kind        VARCHAR(8)   NOT NULL,
  addressee   VARCHAR(255) NULL,
  street      VARCHAR(255) NOT NULL,
  postal_code VARCHAR(32)  NOT NULL,
  city        VARCHAR(255) NOT NULL,
  country     CHAR(2)      NOT NULL,
  single_kind VARCHAR(8) AS (CASE WHEN kind IN ('BILLING', 'POSTAL') THEN kind END) VIRTUAL,
  PRIMARY KEY (client_id, position),
  UNIQUE KEY client_address_single (client_id, single_kind),
  CONSTRAINT client_address_of FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT client_address_kind CHECK (kind IN ('BILLING', 'POSTAL', 'DELIVERY', 'OTHER')),
  CONSTRAINT client_address_country CHECK (country RLIKE '^[A-Z]{2}$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE client_address;

--changeset hodina:client-contact
CREATE TABLE client_contact (
  client_id UUID         NOT NULL,
  position  INT          NOT NULL,
  name      VARCHAR(255) NOT NULL,
  email     VARCHAR(254) NULL,
  phone     VARCHAR(64)  NULL,
  role      VARCHAR(255) NULL,
  PRIMARY KEY (client_id, position),
  CONSTRAINT client_contact_of FOREIGN KEY (client_id) REFERENCES client (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE client_contact;

-- The words by which a client is found, each by its beginning (eu.hodina.application.client.SearchWords makes them).
--changeset hodina:client-term
CREATE TABLE client_term (
  term      VARCHAR(64) NOT NULL,
  client_id UUID        NOT NULL,
  PRIMARY KEY (term, client_id),
  KEY client_term_client (client_id, term),
  CONSTRAINT client_term_of FOREIGN KEY (client_id) REFERENCES client (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE client_term;

-- Of the clients so far; in letters of our neighbourhood, which is near enough until a client is changed next.
--changeset hodina:client-term-so-far
INSERT IGNORE INTO client_term (term, client_id)
  WITH RECURSIVE
    plain (id, words) AS (
      SELECT id,
        REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(LOWER(CONCAT_WS(' ', code, name, email, company_number, registration_number, tax_number)),
          '[áäàâăąãå]', 'a'),
          '[čćç]', 'c'),
          '[ďđ]', 'd'),
          '[éěëèêę]', 'e'),
          '[íîïì]', 'i'),
          '[ľĺł]', 'l'),
          '[ňńñ]', 'n'),
          '[óôöőòõø]', 'o'),
          '[řŕ]', 'r'),
          '[šśș]', 's'),
          '[ťț]', 't'),
          '[úůüűùû]', 'u'),
          '[ýÿ]', 'y'),
          '[žźż]', 'z'),
          'ß', 'ss'), '[^\\p{L}\\p{Nd}]+', ' ')
      FROM client),
    apart (id, word, rest) AS (
      SELECT id, CAST('' AS CHAR(64)), CAST(CONCAT(TRIM(words), ' ') AS CHAR(1000)) FROM plain
      UNION ALL
      SELECT id, LEFT(SUBSTRING_INDEX(rest, ' ', 1), 64), SUBSTRING(rest, LOCATE(' ', rest) + 1)
      FROM apart WHERE rest <> '')
  SELECT word, id FROM apart WHERE word <> '';
--rollback DELETE FROM client_term;
