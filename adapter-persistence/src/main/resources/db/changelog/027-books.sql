--liquibase formatted sql

-- What an accountant takes away is of one month and one firm: by the day of issue, or by the tax point. (The firm comes second:
-- a key that began with it would take the place of that of its foreign key.)

--changeset hodina:invoice-months
ALTER TABLE invoice
  ADD KEY invoice_issued (issue_date, firm_id),
  ADD KEY invoice_taxed (tax_point, firm_id);
--rollback ALTER TABLE invoice DROP KEY invoice_issued, DROP KEY invoice_taxed;
