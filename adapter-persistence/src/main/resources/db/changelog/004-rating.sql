--liquibase formatted sql

-- A rated period, its charges and lines are kept as they were rated; amounts are in the currency of the period.

--changeset hodina:rated-period
CREATE TABLE rated_period (
  id         UUID    NOT NULL PRIMARY KEY,
  client_id  UUID    NULL,
  first_day  DATE    NOT NULL,
  day_after  DATE    NOT NULL,
  currency   CHAR(3) NOT NULL,
  client_key UUID AS (COALESCE(client_id, '00000000-0000-0000-0000-000000000000')) STORED
    COMMENT 'own projects have no client, and NULLs never collide in a unique key',
  PERIOD FOR rated (first_day, day_after),
  UNIQUE KEY rated_period_first_day (client_key, first_day),
  UNIQUE KEY rated_period_once (client_key, rated WITHOUT OVERLAPS),
  KEY rated_period_day (first_day),
  CONSTRAINT rated_period_of FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT rated_period_currency CHECK (currency RLIKE '^[A-Z]{3}$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE rated_period;

--changeset hodina:rated-line
CREATE TABLE rated_line (
  rated_id     UUID        NOT NULL,
  position     INT         NOT NULL,
  kind         VARCHAR(8)  NOT NULL,
  text         TEXT        NOT NULL,
  minutes      BIGINT      NULL,
  hourly_minor BIGINT      NULL,
  net_minor    BIGINT      NOT NULL,
  vat_rate     INT         NULL COMMENT 'hundredths of a percent',
  order_id     UUID        NULL,
  PRIMARY KEY (rated_id, position),
  CONSTRAINT rated_line_of FOREIGN KEY (rated_id) REFERENCES rated_period (id),
  CONSTRAINT rated_line_order FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT rated_line_kind CHECK (kind IN ('WORK', 'MINIMUM', 'FEE', 'CREDIT')),
  CONSTRAINT rated_line_hourly CHECK ((minutes IS NULL) = (hourly_minor IS NULL)),
  CONSTRAINT rated_line_vat_rate CHECK (vat_rate BETWEEN 0 AND 10000)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE rated_line;

--changeset hodina:rated-charge
CREATE TABLE rated_charge (
  rated_id     UUID        NOT NULL,
  position     INT         NOT NULL,
  log_id       UUID        NOT NULL,
  order_id     UUID        NOT NULL,
  disposition  VARCHAR(16) NOT NULL,
  measured     BIGINT      NOT NULL COMMENT 'minutes',
  billed       BIGINT      NOT NULL COMMENT 'minutes',
  amount_minor BIGINT      NOT NULL,
  line         INT         NULL,
  PRIMARY KEY (rated_id, position),
  KEY rated_charge_line (rated_id, line),
  KEY rated_charge_log (log_id),
  CONSTRAINT rated_charge_of FOREIGN KEY (rated_id) REFERENCES rated_period (id),
  CONSTRAINT rated_charge_billed_by FOREIGN KEY (rated_id, line) REFERENCES rated_line (rated_id, position),
  CONSTRAINT rated_charge_log FOREIGN KEY (log_id) REFERENCES work_log (id),
  CONSTRAINT rated_charge_order FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT rated_charge_disposition CHECK (disposition IN ('BILLABLE', 'COVERED', 'INTERNAL', 'REWORK',
    'FIXED_PRICE', 'WRITTEN_OFF'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE rated_charge;

--changeset hodina:billed-line
CREATE TABLE billed_line (
  rated_id   UUID NOT NULL,
  position   INT  NOT NULL,
  invoice_id UUID NOT NULL,
  PRIMARY KEY (rated_id, position),
  KEY billed_line_invoice (invoice_id),
  CONSTRAINT billed_line_line FOREIGN KEY (rated_id, position) REFERENCES rated_line (rated_id, position),
  CONSTRAINT billed_line_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE billed_line;
