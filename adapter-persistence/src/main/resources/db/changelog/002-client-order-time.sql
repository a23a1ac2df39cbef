--liquibase formatted sql

--changeset hodina:client
CREATE TABLE client (
  id                  UUID         NOT NULL PRIMARY KEY,
  code                VARCHAR(64)  NOT NULL,
  name                VARCHAR(255) NOT NULL,
  street              VARCHAR(255) NOT NULL,
  postal_code         VARCHAR(32)  NOT NULL,
  city                VARCHAR(255) NOT NULL,
  country             CHAR(2)      NOT NULL,
  company_number      CHAR(8)      NULL,
  registration_number VARCHAR(64)  NULL,
  tax_number          VARCHAR(16)  NULL,
  email               VARCHAR(254) NOT NULL,
  language            CHAR(2)      NOT NULL,
  currency            CHAR(3)      NOT NULL,
  payment_days        INT          NOT NULL,
  price_list          VARCHAR(64)  NULL,
  line_grouping       VARCHAR(16)  NOT NULL,
  vat_category        VARCHAR(32)  NOT NULL,
  UNIQUE KEY client_code (code),
  CONSTRAINT client_country CHECK (country RLIKE '^[A-Z]{2}$'),
  CONSTRAINT client_language CHECK (language IN ('CS', 'EN')),
  CONSTRAINT client_currency CHECK (currency RLIKE '^[A-Z]{3}$'),
  CONSTRAINT client_payment_days CHECK (payment_days BETWEEN 0 AND 365),
  CONSTRAINT client_line_grouping CHECK (line_grouping IN ('ACTIVITY', 'TASK', 'WORKER', 'ENTRY', 'ORDER')),
  CONSTRAINT client_vat_category CHECK (vat_category IN ('STANDARD', 'REDUCED', 'ZERO', 'EXEMPT',
    'REVERSE_CHARGE_DOMESTIC', 'REVERSE_CHARGE_EU', 'OUT_OF_SCOPE', 'NON_PAYER')),
  CONSTRAINT client_reverse_charge CHECK (vat_category <> 'REVERSE_CHARGE_EU' OR tax_number IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE client;

--changeset hodina:client-rule
CREATE TABLE client_rule (
  client_id        UUID        NOT NULL,
  position         INT         NOT NULL,
  activity         VARCHAR(64) NOT NULL,
  unit             INT         NOT NULL,
  mode             VARCHAR(8)  NOT NULL,
  grace            INT         NOT NULL,
  minimum_minutes  INT         NOT NULL,
  minimum_minor    BIGINT      NULL,
  minimum_currency CHAR(3)     NULL,
  scope            VARCHAR(8)  NOT NULL,
  PRIMARY KEY (client_id, position),
  CONSTRAINT client_rule_of FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT client_rule_mode CHECK (mode IN ('UP', 'NEAREST', 'DOWN')),
  CONSTRAINT client_rule_scope CHECK (scope IN ('ENTRY', 'DAY', 'TASK')),
  CONSTRAINT client_rule_numbers CHECK (unit >= 1 AND grace >= 0 AND minimum_minutes >= 0),
  CONSTRAINT client_rule_minimum CHECK ((minimum_minor IS NULL) = (minimum_currency IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE client_rule;

--changeset hodina:client-account
CREATE TABLE client_account (
  client_id UUID        NOT NULL,
  iban      VARCHAR(34) NOT NULL,
  position  INT         NOT NULL,
  PRIMARY KEY (client_id, iban),
  KEY client_account_iban (iban),
  CONSTRAINT client_account_of FOREIGN KEY (client_id) REFERENCES client (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE client_account;

--changeset hodina:orders
CREATE TABLE orders (
  id             UUID         NOT NULL PRIMARY KEY,
  number         VARCHAR(64)  NOT NULL,
  name           VARCHAR(255) NOT NULL,
  client_id      UUID         NULL,
  pricing        VARCHAR(8)   NOT NULL,
  bill_rework    BOOLEAN      NOT NULL,
  own_invoice    BOOLEAN      NOT NULL,
  purchase_order VARCHAR(255) NULL,
  UNIQUE KEY orders_number (number),
  KEY orders_client (client_id, number),
  CONSTRAINT orders_of FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT orders_pricing CHECK (pricing IN ('TIME', 'FIXED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE orders;

--changeset hodina:order-price
CREATE TABLE order_price (
  order_id     UUID        NOT NULL,
  position     INT         NOT NULL,
  activity     VARCHAR(64) NOT NULL,
  hourly_minor BIGINT      NOT NULL,
  currency     CHAR(3)     NOT NULL,
  PRIMARY KEY (order_id, position),
  UNIQUE KEY order_price_once (order_id, activity),
  CONSTRAINT order_price_of FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT order_price_hourly CHECK (hourly_minor >= 0),
  CONSTRAINT order_price_currency CHECK (currency RLIKE '^[A-Z]{3}$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE order_price;

--changeset hodina:order-rule
CREATE TABLE order_rule (
  order_id         UUID        NOT NULL,
  position         INT         NOT NULL,
  activity         VARCHAR(64) NOT NULL,
  unit             INT         NOT NULL,
  mode             VARCHAR(8)  NOT NULL,
  grace            INT         NOT NULL,
  minimum_minutes  INT         NOT NULL,
  minimum_minor    BIGINT      NULL,
  minimum_currency CHAR(3)     NULL,
  scope            VARCHAR(8)  NOT NULL,
  PRIMARY KEY (order_id, position),
  UNIQUE KEY order_rule_once (order_id, activity),
  CONSTRAINT order_rule_of FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT order_rule_mode CHECK (mode IN ('UP', 'NEAREST', 'DOWN')),
  CONSTRAINT order_rule_scope CHECK (scope IN ('ENTRY', 'DAY', 'TASK')),
  CONSTRAINT order_rule_numbers CHECK (unit >= 1 AND grace >= 0 AND minimum_minutes >= 0),
  CONSTRAINT order_rule_minimum CHECK ((minimum_minor IS NULL) = (minimum_currency IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE order_rule;

--changeset hodina:task
CREATE TABLE task (
  id          UUID         NOT NULL PRIMARY KEY,
  order_id    UUID         NOT NULL,
  code        VARCHAR(64)  NOT NULL,
  name        VARCHAR(255) NOT NULL,
  assignee_id UUID         NULL,
  estimate    INT          NULL COMMENT 'minutes',
  UNIQUE KEY task_code (code),
  UNIQUE KEY task_in_order (id, order_id),
  KEY task_order (order_id, code),
  CONSTRAINT task_of FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT task_assignee FOREIGN KEY (assignee_id) REFERENCES worker (id),
  CONSTRAINT task_estimate CHECK (estimate >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE task;

--changeset hodina:work-log
CREATE TABLE work_log (
  id         UUID         NOT NULL PRIMARY KEY,
  order_id   UUID         NOT NULL,
  task_id    UUID         NOT NULL,
  worker_id  UUID         NOT NULL,
  activity   VARCHAR(64)  NOT NULL,
  work_date  DATE         NOT NULL,
  start_time TIME(6)      NULL,
  minutes    INT          NOT NULL,
  kind       VARCHAR(16)  NOT NULL,
  write_off  VARCHAR(1000) NULL,
  note       TEXT         NOT NULL,
  KEY work_log_order_day (order_id, work_date, start_time),
  KEY work_log_worker_day (worker_id, work_date),
  CONSTRAINT work_log_task FOREIGN KEY (task_id, order_id) REFERENCES task (id, order_id),
  CONSTRAINT work_log_worker FOREIGN KEY (worker_id) REFERENCES worker (id),
  CONSTRAINT work_log_minutes CHECK (minutes >= 1),
  CONSTRAINT work_log_kind CHECK (kind IN ('BILLABLE', 'INTERNAL', 'REWORK'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE work_log;
