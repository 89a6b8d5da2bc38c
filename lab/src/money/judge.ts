import { withOwner } from '@celadon/server/platform/database'
import { giftBalance } from './goods.ts'
import type { Town } from './plant-town.ts'

/** `doubled` and `missing`: things done more or less often than was meant and approved. `unknown`: left to a person. */
export type Verdict = { doubled: number; missing: number; unknown: number }

/** Compares what was meant with the provider's ledger, the cards' balances and the shop's own records. */
export const judge = ({ address }: Pick<Town, 'address'>): Promise<Verdict> =>
  withOwner(address, async (owner) => {
    const verdict = { doubled: 0, missing: 0, unknown: 0 }
    for (const text of [money, balances, shop, things, reversals, states]) {
      const { rows } = await owner.query<Partial<Record<keyof Verdict, string>>>(text)
      for (const name of ['doubled', 'missing', 'unknown'] as const) verdict[name] += Number(rows[0]?.[name] ?? 0)
    }
    return verdict
  })

const compare = `coalesce(sum(greatest(coalesce(done, 0) - coalesce(meant, 0), 0)), 0) as doubled,
  coalesce(sum(greatest(coalesce(meant, 0) - coalesce(done, 0), 0)), 0) as missing`

/** By order, kind, method and amount: keys are not asked, so that it does not matter who broke them. */
const money = `
  with intents as (
    select body ->> 'orderId' as order_id, case kind when 'charge' then 'payment' else 'refund' end as kind,
      body ->> 'methodId' as method_id, (body -> 'amount' ->> 'amountMinor')::bigint as amount_minor,
      count(*) filter (where state = 'done') as meant
    from effects where kind in ('charge', 'refund') group by 1, 2, 3, 4),
  ledger as (select order_id, kind, method_id, amount_minor, count(*) as done from shop_payments group by 1, 2, 3, 4)
  select ${compare} from intents full join ledger using (order_id, kind, method_id, amount_minor)`

const balances = `
  select count(*) as missing from shop_buyers
  where (select (method -> 'balance' ->> 'amountMinor')::bigint from jsonb_array_elements(account -> 'methods') as method
         where method ->> 'id' = 'gift')
    <> ${giftBalance} + (
      select coalesce(sum(case shop_payments.kind when 'refund' then amount_minor else -amount_minor end), 0)
      from shop_payments join shop_orders on shop_orders.id = shop_payments.order_id
      where shop_orders.buyer_id = shop_buyers.id and method_id = 'gift')`

const shop = `
  with intents as (
    select body -> 'wish' ->> 'orderId' as id, count(*) filter (where state = 'done') as meant
    from effects where kind = 'shop' group by 1),
  records as (
    select id, (body ->> 'status' = 'cancelled')::int + coalesce(jsonb_array_length(dealing -> 'returns'), 0)
      + coalesce((dealing -> 'changes' ->> 'items')::int, 0) + coalesce((dealing -> 'changes' ->> 'payment')::int, 0) as done
    from shop_orders)
  select ${compare} from records left join intents using (id)`

/** A thing that two effects which were not refused are for. */
const things = `
  select count(*) as doubled from (
    select thing from effects, jsonb_array_elements_text(body -> 'things') as thing
    where state <> 'failed' group by thing having count(*) > 1) as twice`

/** What was charged for something the shop refused, and how often it was given back, or was refused to be. */
const reversals = `
  with charged as (
    select charge.id, (
        select count(*) from effects as back
        where back.run_id = charge.run_id and (back.body ->> 'reverses')::int = charge.position
          and (back.state = 'done' or back.last_error = 'declined')) as times
    from effects as charge join effects as change using (run_id)
    where charge.kind = 'charge' and charge.state = 'done' and change.kind = 'shop' and change.state = 'failed')
  select coalesce(sum(greatest(times - 1, 0)), 0) as doubled, count(*) filter (where times = 0) as missing from charged`

/** Every effect must have come to an end that its provider wanted. */
const states = `
  select count(*) filter (where state in ('intended', 'sent')
      or (state = 'failed' and last_error not in ('declined', 'not-tried', 'order-state'))) as missing,
    count(*) filter (where state = 'unknown') as unknown from effects`
