-- What an imported file said of goods, customers and orders that the embedded shop has no place for: the export gives it back.
create table shop_remainders (
  tenant_id uuid not null references tenants (id),
  kind text not null,
  id text not null,
  body jsonb not null,
  primary key (tenant_id, kind, id)
);
alter table shop_remainders enable row level security;
grant select, insert, update, delete on shop_remainders to celadon_app;
create policy tenant on shop_remainders to celadon_app using (tenant_id = current_tenant() and current_seller() is null)
  with check (tenant_id = current_tenant() and current_seller() is null);
