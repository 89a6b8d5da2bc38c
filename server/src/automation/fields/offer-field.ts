import type {
  Answers,
  Awaiting,
  ChoiceOption,
  FieldKind,
  FormField,
  Language,
  Order,
  StatedReason,
} from '@celadon/contract'
import { words } from '#automation/words'
import { formatDay, formatMoney } from '#platform/format'
import { itemWithOptions } from './describe-answer.ts'
import { usableMethods } from './read-method.ts'
import { noPhoto } from './read-photo.ts'
import type { FieldFacts, FieldFound, FieldOffer } from './field.ts'

/** The most options a question shows. */
const mostOptions = 6

/** What can be tapped or filled in to answer a field; words are understood as well. */
export const offerField = (
  kind: FieldKind,
  known: Answers,
  facts: FieldFacts,
  found: FieldFound | null,
  partId: string,
): FieldOffer => {
  if (kind === 'address') return addressForm(facts.language, partId)
  if (kind === 'invoice') return invoiceForm(facts.language, partId)
  if (kind === 'photo') return photoOffer(facts.language, partId)
  if (kind === 'words') return { part: null, awaiting: { slot: kind, kind: 'text', options: [] } }
  const options = [...narrowed(optionsOf(kind, known, facts), found), stop(facts.language)]
  const mode = kind === 'lines' && options.length > 2 ? 'many' : 'one'
  const slot = kind as Awaiting['slot']
  return {
    part: { type: 'choices', id: partId, mode, options },
    awaiting: { slot, kind: mode === 'many' ? 'choices' : 'choice', options },
  }
}

const narrowed = (options: ChoiceOption[], found: FieldFound | null): ChoiceOption[] => {
  const fitting = found?.candidates ? options.filter((option) => found.candidates!.includes(option.id)) : []
  return (fitting.length > 0 ? fitting : options).slice(0, mostOptions)
}

const optionsOf = (kind: FieldKind, known: Answers, facts: FieldFacts): ChoiceOption[] => {
  const { language, shop } = facts
  const order = facts.orders.find((each) => each.externalId === known.orderId)
  switch (kind) {
    case 'order':
      return facts.orders.filter(facts.isPossible).map((each) => orderOption(each, facts))
    case 'lines':
      return [
        ...(order?.items ?? []).map((item) => ({
          id: item.lineId,
          label: words[language].pieces(itemWithOptions(item, language), item.quantity),
        })),
        ...((order?.items.length ?? 0) > 1 ? [{ id: 'all', label: language === 'zh' ? '全部' : 'All of it' }] : []),
      ]
    case 'swaps':
      return order ? variantOptions(order, known, facts) : []
    case 'method':
      return usableMethods(known, facts).map((method) => ({ id: method.id, label: method.label[language] }))
    case 'reason':
      return reasonsFor(facts).map((reason) => ({ id: reason, label: words[language].reasons[reason] }))
    case 'coupon':
      return (shop.account.coupons ?? [])
        .filter(({ usedFor }) => usedFor === null)
        .map(({ code, title }) => ({ id: code, label: code, detail: title[language] }))
    case 'handover':
      return (['drop-off', 'pick-up'] as const)
        .filter((way) => way === 'drop-off' || shop.capabilities?.includes('pick-up'))
        .map((way) => ({ id: way, label: words[language].handover[way] }))
    case 'remedy':
      return [
        { id: 'refund', label: language === 'zh' ? '退款' : 'Refund' },
        { id: 'replacement', label: language === 'zh' ? '补发' : 'Send it again' },
      ]
    default:
      return []
  }
}

const orderOption = (order: Order, { language, timeZone }: FieldFacts): ChoiceOption => ({
  id: order.externalId,
  label: order.items.map((item) => itemWithOptions(item, language)).join(words[language].join),
  detail: `${order.number} · ${formatDay(order.placedAt, language, timeZone)} · ${formatMoney(order.total, language)}`,
})

/** What can be had instead of the first line that has no successor yet. */
const variantOptions = (order: Order, known: Answers, { shop, language }: FieldFacts): ChoiceOption[] => {
  const item = order.items.find(
    (each) =>
      (known.lines?.some((line) => line.lineId === each.lineId) ?? true) &&
      !known.swaps?.some((swap) => swap.lineId === each.lineId),
  )
  const product = shop.products.find((each) => each.id === item?.productId)
  if (!item || !product) return []
  return product.variants
    .filter((variant) => variant.isAvailable && variant.sku !== item.sku)
    .map((variant) => ({
      id: variant.sku,
      label: `${product.title[language]}: ${variant.options.map((option) => option.value[language]).join(language === 'zh' ? '，' : ', ')}`,
      detail: formatMoney(variant.price, language),
    }))
}

const reasonsFor = ({ wish }: FieldFacts): StatedReason[] =>
  wish === 'claim'
    ? ['damaged', 'wrong-item', 'missing', 'quality', 'not-as-described']
    : ['no-longer-needed', 'ordered-by-mistake', 'better-price', 'late']

/** The way out stands beside the wish: nobody must have a camera to be helped. */
const photoOffer = (language: Language, partId: string): FieldOffer => {
  const options = [{ id: noPhoto, label: words[language].noPhoto }, stop(language)]
  return {
    part: { type: 'choices', id: partId, mode: 'one', options },
    awaiting: { slot: 'photo', kind: 'file', options },
  }
}

const invoiceForm = (language: Language, partId: string): FieldOffer => {
  const said = words[language].invoice
  const fields: FormField[] = [
    { name: 'title', kind: 'text', label: said.title },
    { name: 'taxNumber', kind: 'text', label: said.taxNumber, isOptional: true },
  ]
  return { part: { type: 'form', id: partId, fields }, awaiting: { slot: 'invoice', kind: 'text', options: [] } }
}

const addressForm = (language: Language, partId: string): FieldOffer => {
  const labels = language === 'zh' ? zhLabels : enLabels
  const fields = Object.entries(labels).map(([name, label]): FormField => ({
    name,
    kind: 'address',
    label,
    ...(needed.has(name) ? {} : { isOptional: true }),
  }))
  return { part: { type: 'form', id: partId, fields }, awaiting: { slot: 'address', kind: 'address', options: [] } }
}

/** Without these nothing can be sent; the rest stays as it was. */
const needed: ReadonlySet<string> = new Set(['city', 'line1'])

const zhLabels = {
  name: '收件人',
  phone: '电话',
  region: '省份',
  city: '城市',
  line1: '街道门牌',
  line2: '楼层房号',
  postcode: '邮编',
}
const enLabels = {
  name: 'Name',
  line1: 'Street and number',
  line2: 'Flat or suite',
  city: 'City',
  region: 'State or region',
  postcode: 'Postcode',
  country: 'Country',
  phone: 'Phone',
}

const stop = (language: Language): ChoiceOption => ({ id: 'cancel-run', label: words[language].stop })
