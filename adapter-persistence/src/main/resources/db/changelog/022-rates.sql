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

-- Which rate of VAT holds on which days: what the law says from the beginning, what the administrator says from then on.
-- (The second reduced rate of 2015 to 2023, 10 %, has no category.)

--changeset hodina:vat-rate
CREATE TABLE vat_rate (
  position   INT         NOT NULL PRIMARY KEY,
  category   VARCHAR(32) NOT NULL,
  hundredths INT         NOT NULL COMMENT 'of a percent',
  first_day  DATE        NOT NULL,
  day_after  DATE        NOT NULL,
  PERIOD FOR validity (first_day, day_after),
  UNIQUE KEY vat_rate_one_a_day (category, validity WITHOUT OVERLAPS),
  CONSTRAINT vat_rate_category CHECK (category IN ('STANDARD', 'REDUCED', 'ZERO')),
  CONSTRAINT vat_rate_hundredths CHECK (hundredths BETWEEN 0 AND 10000)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
INSERT INTO vat_rate (position, category, hundredths, first_day, day_after) VALUES
  (0, 'STANDARD', 2100, '2015-01-01', '2024-01-01'),
  (1, 'STANDARD', 2100, '2024-01-01', '9999-12-31'),
  (2, 'REDUCED', 1500, '2015-01-01', '2024-01-01'),
  (3, 'REDUCED', 1200, '2024-01-01', '9999-12-31'),
  (4, 'ZERO', 0, '2024-01-01', '9999-12-31');
--rollback DROP TABLE vat_rate;

--changeset hodina:invoice-tax-point
ALTER TABLE invoice ADD KEY invoice_tax_point (tax_point);
--rollback ALTER TABLE invoice DROP KEY invoice_tax_point;

-- Variable symbols are told apart by series, not by firm alone; those of series that follow from that of invoices are
-- the firm's, too. What two firms would have had is the first one's: the issuing of the other's documents looks again.

--changeset hodina:firm-symbols-of-series
ALTER TABLE firm_symbols ADD COLUMN series VARCHAR(64) NULL;
UPDATE firm_symbols s JOIN firm f ON f.id = s.firm_id SET s.series = f.series_code;
ALTER TABLE firm_symbols MODIFY COLUMN series VARCHAR(64) NOT NULL COMMENT 'the code of the series that had them first';
INSERT IGNORE INTO firm_symbols (stem, firm_id, series)
  SELECT TRIM(LEADING '0' FROM REGEXP_REPLACE(prefix, '[^0-9]', '')), firm_id, code FROM firm_series
  ORDER BY firm_id, code;
INSERT IGNORE INTO firm_symbols (stem, firm_id, series)
  SELECT CONCAT(i.stem, d.digit), i.firm_id, d.code
  FROM (SELECT id AS firm_id, series_prefix AS prefix,
      TRIM(LEADING '0' FROM REGEXP_REPLACE(series_prefix, '[^0-9]', '')) AS stem FROM firm) i
    JOIN (SELECT '1' AS digit, 'PROFORMA' AS code UNION ALL SELECT '2', 'PAYMENT_TAX_DOCUMENT'
      UNION ALL SELECT '3', 'CREDIT_NOTE' UNION ALL SELECT '4', 'DEBIT_NOTE' UNION ALL SELECT '5', 'PENALTY') d
    LEFT JOIN firm_series s ON s.firm_id = i.firm_id AND s.code = d.code
  WHERE s.code IS NULL AND CHAR_LENGTH(i.prefix) <= 6 AND CHAR_LENGTH(i.stem) <= 2
  ORDER BY i.firm_id, d.code;
--rollback DELETE s FROM firm_symbols s JOIN firm f ON f.id = s.firm_id WHERE s.series <> f.series_code;
--rollback ALTER TABLE firm_symbols DROP COLUMN series;
