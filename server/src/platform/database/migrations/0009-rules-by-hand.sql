-- Rules are written by people: drafts that grow with every save, exceptions that say whom they were made for, and sellers
-- who write their own.
alter table policies add column revision int not null default 1;
alter table policies add column saved_at timestamptz;
update policies set saved_at = created_at;
alter table policies alter column saved_at set not null;

alter table policy_exceptions add column about jsonb not null default '{"kind": "everybody", "name": ""}';
alter table policy_exceptions add column ended_by uuid;          -- a member; null: it ends by itself

-- A seller reads what binds them and writes what is theirs. What the operator drafts, and the operator's exceptions, which
-- name customers, are not theirs to read.
drop policy tenant on policies;
create policy tenant_reads on policies for select to celadon_app using (tenant_id = current_tenant()
  and (current_seller() is null or seller_id = current_seller() or (seller_id is null and state = 'published')));
create policy tenant_adds on policies for insert to celadon_app with check (tenant_id = current_tenant()
  and (current_seller() is null or seller_id = current_seller()));
create policy tenant_changes on policies for update to celadon_app using (tenant_id = current_tenant()
  and (current_seller() is null or seller_id = current_seller()));
create policy tenant_removes on policies for delete to celadon_app using (tenant_id = current_tenant()
  and (current_seller() is null or seller_id = current_seller()));

drop policy tenant on policy_exceptions;
create policy tenant on policy_exceptions to celadon_app using (tenant_id = current_tenant()
  and (current_seller() is null or seller_id = current_seller()));
