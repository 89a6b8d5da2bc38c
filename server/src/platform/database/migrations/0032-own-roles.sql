-- Roles of the workspace's own, made of what the built-in ones are made of. Rows stay: who had one is the record.
create table own_roles (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  name jsonb not null,
  base text not null check (base in ('agent', 'supervisor', 'admin')),   -- whose refund cap counts
  permissions text[] not null,
  revision int not null default 1,
  removed_at timestamptz,
  primary key (tenant_id, id)
);
alter table own_roles enable row level security;
grant select, insert, update on own_roles to celadon_app;
create policy tenant on own_roles to celadon_app
  using (tenant_id = current_tenant() and current_seller() is null)
  with check (tenant_id = current_tenant() and current_seller() is null);
grant select on own_roles to celadon_dispatcher;
create policy dispatch on own_roles for select to celadon_dispatcher using (true);

-- Of a role of the workspace's own `role` is the built-in one that it was made from, and says nothing of what one may do.
alter table members add column own_role_id uuid,
  add foreign key (tenant_id, own_role_id) references own_roles (tenant_id, id),
  add check (own_role_id is null or role <> 'sellerMember');
alter table invitations add column own_role_id uuid,
  add foreign key (tenant_id, own_role_id) references own_roles (tenant_id, id),
  add check (own_role_id is null or role <> 'sellerMember');
create index members_by_own_role on members (tenant_id, own_role_id) where own_role_id is not null;
