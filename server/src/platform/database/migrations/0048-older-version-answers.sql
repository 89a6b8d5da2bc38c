-- A version that begins later leaves the one before it answering until then.

alter table articles
  add column answers_until timestamptz;      -- of an older version: when the newer one begins
create index articles_answering on articles (tenant_id, answers_until) where answers_until is not null;
