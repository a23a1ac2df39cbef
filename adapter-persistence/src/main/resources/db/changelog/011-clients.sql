--liquibase formatted sql

-- The list of issuers by name, whose variable symbols are whose, and logos.

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
