-- Who changed what, in one chain a workspace: each entry's hash covers what it says and the hash before it.
create table audit_entries (
  tenant_id uuid not null references tenants (id),
  number bigint not null,                    -- 1, 2, 3 and so on, without a gap
  at timestamptz(3) not null,
  by_id uuid,                                -- the member; null: whoever runs the installation, at the command line
  act text not null,
  about_kind text not null,
  about_id text not null,
  details text not null,                     -- JSON with its names in order, as it was hashed
  previous_hash bytea not null,
  hash bytea not null,
  primary key (tenant_id, number)
);
create index audit_entries_by_act on audit_entries (tenant_id, act, number);
create index audit_entries_by_member on audit_entries (tenant_id, by_id, number);

-- Where each chain ends. The seal is made with a secret that no database holds, of the last entry that was verified.
create table audit_heads (
  tenant_id uuid primary key references tenants (id),
  number bigint not null,
  hash bytea not null,
  sealed_number bigint not null default 0,
  sealed_hash bytea not null default '\x',
  sealed_at timestamptz(3),
  seal bytea not null default '\x'
);

alter table audit_entries enable row level security;
alter table audit_heads enable row level security;
grant select on audit_entries, audit_heads to celadon_app;
create policy tenant on audit_entries to celadon_app using (tenant_id = current_tenant() and current_seller() is null);
create policy tenant on audit_heads to celadon_app using (tenant_id = current_tenant() and current_seller() is null);
grant select (tenant_id, number, sealed_number), update (sealed_number, sealed_hash, sealed_at, seal) on audit_heads to celadon_dispatcher;
create policy dispatch on audit_heads to celadon_dispatcher using (true);

-- The one way in. The app's role may read the chain and add to its end; what stands there it can neither change nor
-- take away. Whoever adds holds the head until their transaction ends, so numbers have no gaps and no two are alike.
create function append_audit(
  entry_at timestamptz, entry_by uuid, entry_act text, entry_about_kind text, entry_about_id text, entry_details text,
  content text
) returns bigint
language plpgsql security definer set search_path = public as $$
declare
  head audit_heads;
  next_hash bytea;
begin
  insert into audit_heads (tenant_id, number, hash) values (current_tenant(), 0, '\x') on conflict do nothing;
  select * into strict head from audit_heads where tenant_id = current_tenant() for update;
  next_hash := sha256(head.hash || int8send(head.number + 1) || convert_to(content, 'UTF8'));
  insert into audit_entries
    values (current_tenant(), head.number + 1, entry_at, entry_by, entry_act, entry_about_kind, entry_about_id,
      entry_details, head.hash, next_hash);
  update audit_heads set number = head.number + 1, hash = next_hash where tenant_id = current_tenant();
  return head.number + 1;
end $$;
revoke execute on function append_audit from public;
grant execute on function append_audit to celadon_app;
