-- A version that begins later leaves the one before it answering until then, and an import leaves alone what people changed.

alter table articles
  add column answers_until timestamptz;      -- of an older version: when the newer one begins
create index articles_answering on articles (tenant_id, answers_until) where answers_until is not null;

create table imported_articles (
  tenant_id uuid not null references tenants (id),
  article_id uuid not null,
  seller_id uuid,
  words text not null,                       -- what the last import wrote, as a digest
  primary key (tenant_id, article_id)
);
alter table imported_articles enable row level security;
grant select, insert, update, delete on imported_articles to celadon_app;
create policy tenant on imported_articles to celadon_app
  using (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()))
  with check (tenant_id = current_tenant() and (current_seller() is null or seller_id = current_seller()));
