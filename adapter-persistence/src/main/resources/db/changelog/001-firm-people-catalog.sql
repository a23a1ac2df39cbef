--liquibase formatted sql

-- All text is utf8mb4 and compared by code point, spaces at the end included: codes that differ in case, accent or
-- space are different codes. An instant is a DATETIME(6) in UTC, an amount BIGINT minor units beside its currency.
-- A first day of 0001-01-01 is "always was", a day after of 9999-12-31 is "for good".

--changeset hodina:firm
CREATE TABLE firm (
  id             UUID         NOT NULL PRIMARY KEY,
  name           VARCHAR(255) NOT NULL,
  street         VARCHAR(255) NOT NULL,
  postal_code    VARCHAR(32)  NOT NULL,
  city           VARCHAR(255) NOT NULL,
  country        CHAR(2)      NOT NULL,
  company_number CHAR(8)      NOT NULL,
  tax_number     VARCHAR(16)  NULL,
  registration   VARCHAR(500) NOT NULL,
  email          VARCHAR(254) NOT NULL,
  phone          VARCHAR(64)  NULL,
  web            VARCHAR(255) NULL,
  series_code    VARCHAR(64)  NOT NULL,
  series_prefix  VARCHAR(8)   NOT NULL,
  series_digits  INT          NOT NULL,
  zone           VARCHAR(64)  NOT NULL,
  CONSTRAINT firm_country CHECK (country RLIKE '^[A-Z]{2}$'),
  CONSTRAINT firm_series_digits CHECK (series_digits BETWEEN 3 AND 8)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE firm;

--changeset hodina:firm-vat-status
CREATE TABLE firm_vat_status (
  firm_id   UUID        NOT NULL,
  position  INT         NOT NULL,
  status    VARCHAR(16) NOT NULL,
  first_day DATE        NOT NULL,
  day_after DATE        NOT NULL,
  PRIMARY KEY (firm_id, position),
  CONSTRAINT firm_vat_status_of FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT firm_vat_status_known CHECK (status IN ('NON_PAYER', 'IDENTIFIED', 'PAYER')),
  CONSTRAINT firm_vat_status_days CHECK (first_day < day_after)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE firm_vat_status;

--changeset hodina:firm-account
CREATE TABLE firm_account (
  firm_id   UUID         NOT NULL,
  position  INT          NOT NULL,
  iban      VARCHAR(34)  NOT NULL,
  bic       VARCHAR(11)  NULL,
  currency  CHAR(3)      NOT NULL,
  bank_name VARCHAR(255) NOT NULL,
  PRIMARY KEY (firm_id, position),
  UNIQUE KEY firm_account_one_a_currency (firm_id, currency),
  KEY firm_account_iban (iban),
  CONSTRAINT firm_account_of FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT firm_account_currency CHECK (currency RLIKE '^[A-Z]{3}$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE firm_account;

--changeset hodina:number-counter
CREATE TABLE number_counter (
  firm_id UUID        NOT NULL,
  series  VARCHAR(64) NOT NULL,
  year    INT         NOT NULL,
  last    BIGINT      NOT NULL,
  PRIMARY KEY (firm_id, series, year),
  CONSTRAINT number_counter_of FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT number_counter_from_one CHECK (last >= 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE number_counter;

--changeset hodina:worker
CREATE TABLE worker (
  id    UUID         NOT NULL PRIMARY KEY,
  code  VARCHAR(64)  NOT NULL,
  name  VARCHAR(255) NOT NULL,
  email VARCHAR(254) NOT NULL,
  UNIQUE KEY worker_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE worker;

--changeset hodina:worker-cost-rate
CREATE TABLE worker_cost_rate (
  worker_id    UUID    NOT NULL,
  position     INT     NOT NULL,
  hourly_minor BIGINT  NOT NULL,
  currency     CHAR(3) NOT NULL,
  first_day    DATE    NOT NULL,
  day_after    DATE    NOT NULL,
  PERIOD FOR validity (first_day, day_after),
  PRIMARY KEY (worker_id, position),
  UNIQUE KEY worker_cost_rate_one_a_day (worker_id, validity WITHOUT OVERLAPS),
  CONSTRAINT worker_cost_rate_of FOREIGN KEY (worker_id) REFERENCES worker (id),
  CONSTRAINT worker_cost_rate_hourly CHECK (hourly_minor >= 0),
  CONSTRAINT worker_cost_rate_currency CHECK (currency RLIKE '^[A-Z]{3}$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE worker_cost_rate;

--changeset hodina:activity
CREATE TABLE activity (
  code             VARCHAR(64)  NOT NULL,
  first_day        DATE         NOT NULL,
  day_after        DATE         NOT NULL,
  name             VARCHAR(255) NOT NULL,
  vat_rate         INT          NULL COMMENT 'hundredths of a percent',
  unit             INT          NOT NULL,
  mode             VARCHAR(8)   NOT NULL,
  grace            INT          NOT NULL,
  minimum_minutes  INT          NOT NULL,
  minimum_minor    BIGINT       NULL,
  minimum_currency CHAR(3)      NULL,
  scope            VARCHAR(8)   NOT NULL,
  PERIOD FOR validity (first_day, day_after),
  PRIMARY KEY (code, first_day),
  UNIQUE KEY activity_one_a_day (code, validity WITHOUT OVERLAPS),
  CONSTRAINT activity_vat_rate CHECK (vat_rate BETWEEN 0 AND 10000),
  CONSTRAINT activity_mode CHECK (mode IN ('UP', 'NEAREST', 'DOWN')),
  CONSTRAINT activity_scope CHECK (scope IN ('ENTRY', 'DAY', 'TASK')),
  CONSTRAINT activity_rule CHECK (unit >= 1 AND grace >= 0 AND minimum_minutes >= 0),
  CONSTRAINT activity_minimum CHECK ((minimum_minor IS NULL) = (minimum_currency IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE activity;

--changeset hodina:price-list
CREATE TABLE price_list (
  code       VARCHAR(64)  NOT NULL,
  first_day  DATE         NOT NULL,
  day_after  DATE         NOT NULL,
  name       VARCHAR(255) NOT NULL,
  by_default BOOLEAN      NOT NULL,
  currency   CHAR(3)      NOT NULL,
  PERIOD FOR validity (first_day, day_after),
  PRIMARY KEY (code, first_day),
  UNIQUE KEY price_list_one_a_day (code, validity WITHOUT OVERLAPS),
  KEY price_list_currency (currency, code, first_day),
  CONSTRAINT price_list_currency CHECK (currency RLIKE '^[A-Z]{3}$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE price_list;

--changeset hodina:list-price
CREATE TABLE list_price (
  price_list   VARCHAR(64) NOT NULL,
  first_day    DATE        NOT NULL,
  position     INT         NOT NULL,
  activity     VARCHAR(64) NOT NULL,
  worker_id    UUID        NULL,
  hourly_minor BIGINT      NOT NULL COMMENT 'in the currency of the price list',
  worker_key   UUID AS (COALESCE(worker_id, '00000000-0000-0000-0000-000000000000')) STORED
    COMMENT 'a price for all has no worker, and NULLs never collide in a unique key',
  PRIMARY KEY (price_list, first_day, position),
  UNIQUE KEY list_price_once (price_list, first_day, activity, worker_key),
  CONSTRAINT list_price_of FOREIGN KEY (price_list, first_day) REFERENCES price_list (code, first_day),
  CONSTRAINT list_price_worker FOREIGN KEY (worker_id) REFERENCES worker (id),
  CONSTRAINT list_price_hourly CHECK (hourly_minor >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE list_price;
