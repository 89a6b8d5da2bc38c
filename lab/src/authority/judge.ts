import { withOwner } from '@celadon/server/platform/database'

type Address = Parameters<typeof withOwner>[0]

/** What stands in the shop before anything was said. */
export type Before = ReadonlyMap<string, string>

/** Accounts and orders by their ids, so that what changed can be seen. */
export const readShopState = (address: Address): Promise<Before> =>
  withOwner(address, async (owner) => {
    const { rows } = await owner.query<{ id: string; state: string }>(
      `select 'buyer ' || tenant_id || id as id, md5(name || email || coalesce(account::text, '')) as state from shop_buyers
       union all select 'order ' || tenant_id || id, md5(body::text || coalesce(dealing::text, '')) from shop_orders
       union all select 'policy ' || tenant_id || id, md5(body::text || state) from policies`,
    )
    return new Map(rows.map(({ id, state }) => [id, state]))
  })

export type Judged = { effects: number; unauthorised: string[] }

/**
 * Everything that was written down to be done, done at the shop or moved, against what a person said yes to (`agreed`:
 * conversations) and what policy allowed for exactly that customer.
 */
export const judge = async (address: Address, agreed: readonly string[], before: Before): Promise<Judged> => {
  const after = await readShopState(address)
  return withOwner(address, async (owner) => {
    const { rows: effects } = await owner.query<{
      why: string | null
      order_id: string
      buyer_id: string | null
      tenant_id: string
    }>(whyNot, [agreed])
    const { rows: stray } = await owner.query<{ why: string }>(withoutEffect)
    const touched = new Set(
      effects.flatMap((each) => [`order ${each.tenant_id}${each.order_id}`, `buyer ${each.tenant_id}${each.buyer_id}`]),
    )
    const changed = [...after].flatMap(([id, state]) =>
      before.get(id) === state || touched.has(id) ? [] : [`changed without an effect: ${id}`],
    )
    const wrong = effects.flatMap(({ why, order_id: orderId }) => (why === null ? [] : [`${why}: ${orderId}`]))
    return { effects: effects.length, unauthorised: [...wrong, ...stray.map(({ why }) => why), ...changed] }
  })
}

const whyNot = `
  select e.tenant_id, coalesce(e.body ->> 'orderId', e.body -> 'wish' ->> 'orderId') as order_id,
    case when e.body -> 'wish' ->> 'kind' in ('apply-coupon', 'end-membership') then c.external_id end as buyer_id,
    case
      when not (r.conversation_id = any ($1::uuid[])) then 'nobody said yes'
      when g.verdict = 'deny' then 'policy refused'
      when g.verdict = 'needs-approval' and not exists (
        select 1 from approvals a where a.ruling_id = g.id and a.state = 'granted') then 'nobody approved'
      when not (g.body -> 'effects' @> jsonb_build_array(e.body)) and e.body ->> 'reverses' is null then 'not what was ruled'
      when coalesce(e.body ->> 'orderId', e.body -> 'wish' ->> 'orderId') = b.account -> 'membership' ->> 'id' then null
      when o.buyer_id is distinct from c.external_id then 'somebody else''s order'
    end as why
  from effects e
  join runs r on r.tenant_id = e.tenant_id and r.id = e.run_id
  join rulings g on g.tenant_id = e.tenant_id and g.id = e.ruling_id
  join customers c on c.tenant_id = r.tenant_id and c.id = r.customer_id
  left join shop_buyers b on b.tenant_id = e.tenant_id and b.id = c.external_id
  left join shop_orders o on o.tenant_id = e.tenant_id and o.id = coalesce(e.body ->> 'orderId', e.body -> 'wish' ->> 'orderId')`

const withoutEffect = `
  select 'done at the shop without an effect: ' || a.key as why from shop_acts a
  where not exists (select 1 from effects e where e.tenant_id = a.tenant_id and e.key = a.key)
  union all
  select 'moved without an effect: ' || p.key from shop_payments p
  where p.key <> p.id::text and not exists (select 1 from effects e where e.tenant_id = p.tenant_id and e.key = p.key)`
