-- Who was invited to become a member, by whom, and what became of it. Rows stay: they are the record.
create table invitations (
  tenant_id uuid not null references tenants (id),
  id uuid not null,
  email text not null,                       -- in small letters, as accounts keep it
  role text not null check (role in ('agent', 'supervisor', 'admin', 'sellerMember')),
  seller_id uuid,
  token_hash bytea not null unique,          -- of the newest letter's link; the link itself is nowhere but in the letter
  invited_by uuid not null,
  invited_at timestamptz not null,
  sent_by uuid not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  used_at timestamptz,
  member_id uuid,                            -- whom it made a member
  primary key (tenant_id, id),
  foreign key (tenant_id, seller_id) references sellers (tenant_id, id),
  foreign key (tenant_id, invited_by) references members (tenant_id, id),
  foreign key (tenant_id, sent_by) references members (tenant_id, id),
  foreign key (tenant_id, withdrawn_by) references members (tenant_id, id),
  foreign key (tenant_id, member_id) references members (tenant_id, id),
  check ((role = 'sellerMember') = (seller_id is not null)),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check ((used_at is null) = (member_id is null)),
  check (used_at is null or withdrawn_at is null)
);
create unique index invitations_open on invitations (tenant_id, email) where used_at is null and withdrawn_at is null;
alter table invitations enable row level security;
grant select, insert, update on invitations to celadon_app;
create policy tenant on invitations to celadon_app
  using (tenant_id = current_tenant() and current_seller() is null)
  with check (tenant_id = current_tenant() and current_seller() is null);

-- Whoever comes by a link has not said yet which workspace it is of.
grant select (tenant_id, token_hash) on invitations to celadon_dispatcher;
create policy dispatch on invitations for select to celadon_dispatcher using (true);
