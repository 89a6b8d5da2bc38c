import { randomUUID } from 'node:crypto'
import type { Dice } from '#dice'
import type { OwnServer } from '#own-server'
import { drawName, drawTalk, type SpokenLanguage } from './words.ts'

const batch = 1_000
/** So many wait in the queue; the rest is done. */
const waiting = 2_000
const firstNumber = 700_000

export const orderNumberOf = (index: number): string => String(firstNumber + index)

/**
 * Writes conversations of three messages each, in bulk and past every verb: this is load, and promises nothing about how
 * they came to be. A folder that was filled before stays as it is.
 */
export const fillDesk = (server: OwnServer, dice: Dice, count: number): Promise<void> =>
  server.asOwner(async (owner) => {
    const { rows } = await owner.query<{ tenant_id: string; inbox_id: string; queue_id: string }>(
      `select i.tenant_id, i.id as inbox_id, (select id from queues q where q.tenant_id = i.tenant_id limit 1) as queue_id
       from inboxes i limit 1`,
    )
    const [place] = rows
    if (!place) throw new Error('the demo has no inbox')
    if (await isFilled(owner, count)) return
    for (let from = 0; from < count; from += batch) {
      const talks = Array.from({ length: Math.min(batch, count - from) }, (_, at) => drawOne(dice, from + at, count))
      const given = [JSON.stringify(talks), place.tenant_id, place.inbox_id, place.queue_id]
      for (const statement of statements) await owner.query(statement.text, given.slice(0, statement.takes))
    }
    await owner.query(allWords)
    await owner.query('analyze conversations, entries, entry_words, customers')
  })

type Owner = Parameters<Parameters<OwnServer['asOwner']>[0]>[0]

const isFilled = async (owner: Owner, count: number): Promise<boolean> => {
  const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from conversations')
  return (rows[0]?.n ?? 0) >= count
}

/** At once, instead of batch by batch beside the talks. */
const allWords = `insert into entry_words (tenant_id, conversation_id, seq, at, words)
  select tenant_id, conversation_id, seq, at, array_to_tsvector(search_terms(words_of_entry(body)))
  from entries where kind in ('message', 'note') and body is not null on conflict do nothing`

const drawOne = (dice: Dice, index: number, count: number): object => {
  const language: SpokenLanguage = index % 2 === 0 ? 'zh' : 'en'
  const [asked, answered, replied] = drawTalk(dice, language, orderNumberOf(index))
  return {
    id: randomUUID(),
    customer: randomUUID(),
    name: drawName(dice, language),
    language,
    queued: index < waiting,
    minutes: count - index,
    said: [asked, answered, replied],
  }
}

const talks = `jsonb_to_recordset($1::jsonb) as t(id uuid, customer uuid, name text, language text, queued boolean,
  minutes int, said jsonb)`
const at = `now() - make_interval(mins => t.minutes)`

const statements = [
  {
    takes: 2,
    text: `insert into customers (tenant_id, id, role, display_name, language, created_at)
      select $2::uuid, t.customer, 'buyer', t.name, t.language, ${at} from ${talks}`,
  },
  {
    takes: 4,
    text: `insert into conversations (tenant_id, id, inbox_id, customer_id, language, status, owner_kind, owner_id, epoch,
        owned_since, last_seq, last_public_seq, last_customer_seq, answered_seq, dialogue, last_text, last_author, last_at,
        sentiment, customer_read_public_seq, staff_read_public_seq, notified_public_seq, created_at, resolved_at)
      select $2::uuid, t.id, $3::uuid, t.customer, t.language, case when t.queued then 'open' else 'resolved' end,
        case when t.queued then 'queue' else 'assistant' end, case when t.queued then $4::uuid end, 1, ${at}, 3, 3, 3, 3,
        '{}', t.said ->> 2, 'customer', ${at}, 0, 3, 3, 3, ${at}, case when t.queued then null else ${at} end
      from ${talks}`,
  },
  {
    takes: 2,
    text: `insert into entries (tenant_id, conversation_id, seq, public_seq, id, at, kind, author_kind, body, body_hash)
      select $2::uuid, t.id, s.seq, s.seq, gen_random_uuid(), ${at}, 'message',
        case when s.seq = 2 then 'assistant' else 'customer' end,
        jsonb_build_object('parts', jsonb_build_array(jsonb_build_object('type', 'text', 'text', t.said ->> (s.seq - 1))),
          'grounds', '[]'::jsonb, 'turn', null, 'authorName', null),
        sha256(convert_to(t.said ->> (s.seq - 1), 'UTF8'))
      from ${talks}, generate_series(1, 3) as s (seq)`,
  },
  {
    takes: 2,
    text: `insert into entry_words (tenant_id, conversation_id, seq, at, words)
      select e.tenant_id, e.conversation_id, e.seq, e.at, array_to_tsvector(search_terms(words_of_entry(e.body)))
      from ${talks} join entries e on e.tenant_id = $2::uuid and e.conversation_id = t.id on conflict do nothing`,
  },
]
