-- Roles of the workspace's own are for sellers' members too, made from theirs. Whoever has one can read that it is theirs.
do $$
declare c record;
begin
  for c in select conrelid::regclass as t, conname from pg_constraint
    where contype = 'c' and (
      (conrelid in ('members'::regclass, 'invitations'::regclass) and pg_get_constraintdef(oid) like '%own_role_id IS NULL%')
      or (conrelid = 'own_roles'::regclass and pg_get_constraintdef(oid) like '%base%'))
  loop
    execute format('alter table %s drop constraint %I', c.t, c.conname);
  end loop;
end $$;
alter table own_roles add check (base in ('agent', 'supervisor', 'admin', 'sellerMember'));

create policy own on own_roles for select to celadon_app using (
  tenant_id = current_tenant() and exists (
    select from members m where m.tenant_id = own_roles.tenant_id and m.own_role_id = own_roles.id and m.seller_id = current_seller()));
