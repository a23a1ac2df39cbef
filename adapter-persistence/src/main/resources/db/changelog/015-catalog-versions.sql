--liquibase formatted sql

-- Which versions of activities and price lists a period was rated by: those stay as they were.

--changeset hodina:rated-version
CREATE TABLE rated_version (
  rated_id  UUID        NOT NULL,
  kind      VARCHAR(16) NOT NULL,
  code      VARCHAR(64) NOT NULL,
  first_day DATE        NOT NULL,
  PRIMARY KEY (rated_id, kind, code, first_day),
  KEY rated_version_used (kind, code, first_day),
  CONSTRAINT rated_version_of FOREIGN KEY (rated_id) REFERENCES rated_period (id),
  CONSTRAINT rated_version_kind CHECK (kind IN ('ACTIVITY', 'PRICE_LIST'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE rated_version;
