import type pg from 'pg'

export type WorkingRole = { name: string; is_superuser: boolean; bypasses: boolean; owns: string | null }

/** As which role a connection works, and the first table that this role owns or could act as the owner of. */
export const loadWorkingRole = async (client: pg.Client): Promise<WorkingRole> => {
  const { rows } = await client.query<WorkingRole>(
    `select rolname as name, rolsuper as is_superuser, rolbypassrls as bypasses,
       (select min(c.oid::regclass::text) from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname in ('public', 'auth', 'celadon_meta')
          and pg_has_role(current_user, c.relowner, 'member')) as owns
     from pg_roles where rolname = current_user`,
  )
  return rows[0]!
}

/**
 * Tables of tenants (all in `public`) where row-level security is off, or no policy names the tenant, or one lets rows in
 * without naming it; and views that read as their owner, whom no policy binds.
 */
export const listUnprotectedTables = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `with policies as (
       select tablename, coalesce(qual, with_check, '') like '%current_tenant()%' as names_tenant from pg_policies
       where schemaname = 'public' and permissive = 'PERMISSIVE' and roles && array['celadon_app', 'public']::name[])
     select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and (
       (c.relkind in ('r', 'p') and not (c.relrowsecurity
         and coalesce((select bool_and(names_tenant) from policies p where p.tablename = c.relname), false)))
       or c.relkind = 'm'
       or (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false)))
     order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** Settings without which an acknowledged message may be lost, and that are off. */
export const listUnsafeSettings = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select name from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by 1`,
  )
  return rows.map(({ name }) => name)
}
