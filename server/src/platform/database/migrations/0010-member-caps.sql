-- What a member may give back by their own word; above it, and where no row speaks, another's yes is needed.
create table refund_caps (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  role text not null check (role in ('agent', 'supervisor', 'admin')),
  member_id uuid,                            -- null: everybody of this role without a cap of their own
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references members (tenant_id, id)
);
create unique index refund_caps_once on refund_caps (tenant_id, role, coalesce(member_id, '00000000-0000-0000-0000-000000000000'), currency);
alter table refund_caps enable row level security;
grant select, insert, update, delete on refund_caps to celadon_app;
create policy tenant on refund_caps to celadon_app using (tenant_id = current_tenant() and current_seller() is null)
  with check (tenant_id = current_tenant() and current_seller() is null);

-- Who asked for it at the desk: they do not decide on it themselves.
alter table approvals add column asked_by uuid;
