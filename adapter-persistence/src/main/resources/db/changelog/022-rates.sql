--liquibase formatted sql

-- What currencies were worth in crowns, one a currency and day. Documents keep the rates that they were issued with.

--changeset hodina:exchange-rate
CREATE TABLE exchange_rate (
  currency         CHAR(3)      NOT NULL,
  day              DATE         NOT NULL COMMENT 'of publication; it holds until the next one',
  quantity         INT          NOT NULL,
  worth_millionths BIGINT       NOT NULL COMMENT 'of a crown, of the quantity',
  source           VARCHAR(255) NOT NULL,
  PRIMARY KEY (currency, day),
  UNIQUE KEY exchange_rate_newest_first (day DESC, currency),
  CONSTRAINT exchange_rate_currency CHECK (currency RLIKE '^[A-Z]{3}$' AND currency <> 'CZK'),
  CONSTRAINT exchange_rate_worth CHECK (quantity >= 1 AND worth_millionths BETWEEN 1 AND 999999999999999)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
--rollback DROP TABLE exchange_rate;
