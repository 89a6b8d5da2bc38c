import type { InvoiceTitle } from '@celadon/contract'
import type { FieldFound, FieldRead } from './field.ts'

/**
 * Whom the invoice is for: a filled form, a company with its tax number, or a person. A company without a tax number that
 * can be one is said to be unknown, so that it is asked for again.
 */
export const readInvoice = ({ said, isAsked }: FieldRead): FieldFound | null => {
  if (said.form && isAsked) return found(said.form['title'] ?? '', said.form['taxNumber'] ?? '')
  const text = said.utterance.normalize('NFKC').trim()
  const number = taxNumber.exec(text.toUpperCase())?.[0] ?? ''
  const named = titled.exec(text)?.[1]?.trim()
  if (number !== '') return found(named ?? textAround(text, number), number)
  if (forPerson.test(text))
    return found(named ?? nameAfter.exec(text)?.[1] ?? (/\p{Script=Han}/u.test(text) ? '个人' : 'Personal'), '')
  if (!isAsked || text === '' || said.tapped.length > 0) return named ? found(named, '') : null
  const { acts } = said.reading
  if (acts.some(({ kind }) => notNames.has(kind)) || asks.test(text)) return null
  const telling = acts.filter(({ kind }) => !social.has(kind))
  if (acts.length > 0 && telling.length === 0) return null
  return found(named ?? (telling.length < acts.length ? telling.map((act) => act.text.trim()).join(' ') : text), '')
}

const found = (title: string, number: string): FieldFound | null => {
  const name = title
    .replaceAll(/^[\s:：,，;；]+|[\s:：,，;；]+$/g, '')
    .replace(kindBefore, '')
    .slice(0, longestName)
  if (name === '') return number === '' ? null : { unknown: number }
  const written = number.replaceAll(/[\s-]/g, '').toUpperCase()
  if (written === '' && !company.test(name)) return { answers: { invoice: titleOf('personal', name, null) } }
  return isTaxNumber(written)
    ? { answers: { invoice: titleOf('company', name, written) } }
    : { unknown: written === '' ? name : written }
}

/** "公司 青柳茶业": what sort of title it is stands before it. */
const kindBefore = /^(?:公司|企业|单位|company)[\s:：,，]+(?=\S)/i
const longestName = 100
const titleOf = (kind: InvoiceTitle['kind'], name: string, number: string | null): InvoiceTitle => ({
  kind,
  name,
  taxNumber: number,
})

const isTaxNumber = (text: string): boolean => [15, 18, 20].includes(text.length) && /^[0-9A-Z]+$/.test(text)

/** With a digit: a long word in capitals is none. */
const taxNumber = /(?<![0-9A-Z])(?=[A-Z]*\d)(?:[0-9A-Z]{20}|[0-9A-Z]{18}|[0-9A-Z]{15})(?![0-9A-Z])/

/** What stands after the word for a title, up to the next pause or the tax number. */
const titled =
  /(?:发票抬头|抬头|单位名称|公司名称|made out to|in the name of|title)\s*(?:是|为|is)?\s*[:：]?\s*([^,，;；。\n]+?)(?=\s*(?:[,，;；。\n]|税号|纳税人|tax|$))/i

/** The name is what is left of the line without the number and the words for it. */
const textAround = (text: string, number: string): string =>
  text
    .replace(new RegExp(number, 'i'), '')
    .replaceAll(
      /纳税人识别号|税号|tax (?:number|no\.?|id)|开(?:一张)?(?:发票|公司票|专票)|发票抬头|抬头|给我|请|\bis\b/gi,
      '',
    )
    .trim()

const company =
  /公司|集团|事务所|工作室|中心|合作社|大学|学院|医院|银行|\b(?:ltd|limited|inc|llc|corp|corporation|company|gmbh|plc|co\.)(?:\b|$)/i
const forPerson =
  /个人(?:发票|抬头|名义|的)?(?:就行|即可)?|\b(?:personal(?: invoice)?|for (?:myself|me personally)|private(?: person)?)\b/i
/** 个人，陈思敏: whose it is stands last. */
const nameAfter = /个人[\s,:]+(?!谢谢|就行|就好|就可以|即可|麻烦|可以|好的)(\p{Script=Han}{2,4})[。.]?$/u
const notNames: ReadonlySet<string> = new Set(['deny', 'cancel', 'repeat', 'affirm'])
/** "Wang Min, thanks" names somebody, thanks alone nobody. */
const social: ReadonlySet<string> = new Set(['greet', 'thank', 'bye', 'small-talk'])
const asks = /[?？]|[吗呢]$|^(?:what|why|how|when|where|which|who|can|could|do|does|is|are)\b/i
