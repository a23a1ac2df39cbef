--liquibase formatted sql

-- A name that was entered before there were two stands for both languages until the other one is entered.

--changeset hodina:activity-names
UPDATE activity SET name = code WHERE name NOT RLIKE '[^[:space:]]';
ALTER TABLE activity
  CHANGE COLUMN name name_cs VARCHAR(255) NULL,
  ADD COLUMN name_en VARCHAR(255) NULL AFTER name_cs,
  ADD CONSTRAINT activity_named CHECK (COALESCE(name_cs, name_en) IS NOT NULL);
--rollback ALTER TABLE activity DROP CONSTRAINT activity_named;
--rollback UPDATE activity SET name_cs = name_en WHERE name_cs IS NULL;
--rollback ALTER TABLE activity DROP COLUMN name_en, CHANGE COLUMN name_cs name VARCHAR(255) NOT NULL;

--changeset hodina:price-list-default
ALTER TABLE price_list
  ADD COLUMN default_key BOOLEAN AS (NULLIF(by_default, FALSE)) STORED
    COMMENT 'NULL where it is no default list, and NULLs never collide in a unique key',
  ADD UNIQUE KEY price_list_one_default_a_day (currency, default_key, validity WITHOUT OVERLAPS);
--rollback ALTER TABLE price_list DROP KEY price_list_one_default_a_day, DROP COLUMN default_key;

--changeset hodina:product
CREATE TABLE product (
  code         VARCHAR(64)  NOT NULL PRIMARY KEY,
  name_cs      VARCHAR(255) NULL,
  name_en      VARCHAR(255) NULL,
  unit_cs      VARCHAR(255) NULL,
  unit_en      VARCHAR(255) NULL,
  vat_category VARCHAR(32)  NOT NULL,
  CONSTRAINT product_named CHECK (COALESCE(name_cs, name_en) IS NOT NULL),
  CONSTRAINT product_unit CHECK (COALESCE(unit_cs, unit_en) IS NOT NULL),
  CONSTRAINT product_vat_category CHECK (vat_category IN ('STANDARD', 'REDUCED', 'ZERO', 'EXEMPT'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE product;

--changeset hodina:product-price
CREATE TABLE product_price (
  price_list VARCHAR(64) NOT NULL,
  first_day  DATE        NOT NULL,
  position   INT         NOT NULL,
  product    VARCHAR(64) NOT NULL,
  unit_minor BIGINT      NOT NULL COMMENT 'in the currency of the price list',
  PRIMARY KEY (price_list, first_day, position),
  UNIQUE KEY product_price_once (price_list, first_day, product),
  KEY product_price_product (product),
  CONSTRAINT product_price_of FOREIGN KEY (price_list, first_day) REFERENCES price_list (code, first_day),
  CONSTRAINT product_price_product FOREIGN KEY (product) REFERENCES product (code),
  CONSTRAINT product_price_unit CHECK (unit_minor >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE product_price;

--changeset hodina:index-rate
CREATE TABLE index_rate (
  year       INT          NOT NULL PRIMARY KEY COMMENT 'of which the rate tells',
  hundredths INT          NOT NULL COMMENT 'of a percent, of either sign',
  source     VARCHAR(255) NOT NULL,
  CONSTRAINT index_rate_year CHECK (year BETWEEN 1900 AND 9999),
  CONSTRAINT index_rate_hundredths CHECK (hundredths BETWEEN -10000 AND 100000)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE index_rate;

-- The history of indexation in plain values: it refers to nothing, so that it outlives what it names.
--changeset hodina:price-change
CREATE TABLE price_change (
  id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'rises in the order in which they were kept',
  part               VARCHAR(16)  NOT NULL,
  owner              VARCHAR(64)  NOT NULL COMMENT 'id of the agreement, or code of the price list',
  from_day           DATE         NOT NULL,
  activity           VARCHAR(64)  NULL,
  worker             VARCHAR(64)  NULL,
  product            VARCHAR(64)  NULL,
  before_minor       BIGINT       NOT NULL,
  after_minor        BIGINT       NOT NULL,
  currency           CHAR(3)      NOT NULL,
  index_year         INT          NOT NULL,
  index_hundredths   INT          NOT NULL,
  index_source       VARCHAR(255) NOT NULL,
  applied_hundredths INT          NOT NULL,
  activity_key       VARCHAR(64) AS (COALESCE(activity, '')) STORED,
  worker_key         VARCHAR(64) AS (COALESCE(worker, '')) STORED,
  product_key        VARCHAR(64) AS (COALESCE(product, '')) STORED,
  UNIQUE KEY price_change_once (part, owner, from_day, activity_key, worker_key, product_key),
  CONSTRAINT price_change_part CHECK (part IN ('FEE', 'OVERAGE_PRICE', 'LIST_PRICE')),
  CONSTRAINT price_change_rises CHECK (after_minor > before_minor),
  CONSTRAINT price_change_currency CHECK (currency RLIKE '^[A-Z]{3}$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE price_change;
