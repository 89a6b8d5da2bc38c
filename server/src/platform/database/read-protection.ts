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

/** Tables of tenants (all in `public`) where no row-level security is on, or without a policy that names the tenant. */
export const listUnprotectedTables = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and not (c.relrowsecurity and exists (
         select 1 from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname
           and 'celadon_app' = any (p.roles) and p.qual like '%current_tenant()%'))
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
