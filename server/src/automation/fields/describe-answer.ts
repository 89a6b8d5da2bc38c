import type { Address, Answers, FieldKind, Language, Localized, Order, OrderItem } from '@celadon/contract'
import { words } from '#automation/words'
import type { NamingFacts } from './field.ts'

/** What was answered, in a few words for a summary; '' where nothing was. */
export const describeAnswer = (kind: FieldKind, known: Answers, facts: NamingFacts): string =>
  describers[kind](known, facts)

const describers: Record<FieldKind, (known: Answers, facts: NamingFacts) => string> = {
  order: (known, facts) => orderOf(known, facts)?.number ?? '',
  lines: (known, facts) =>
    (known.lines ?? [])
      .flatMap(({ lineId, quantity }) => {
        const item = orderOf(known, facts)?.items.find((each) => each.lineId === lineId)
        return item ? [words[facts.language].pieces(itemWithOptions(item, facts.language), quantity)] : []
      })
      .join(words[facts.language].join),
  swaps: (known, facts) =>
    (known.swaps ?? [])
      .flatMap(({ lineId, newSku }) => {
        const item = orderOf(known, facts)?.items.find((each) => each.lineId === lineId)
        if (!item) return []
        // Once it is done the line has its new options already.
        const now = itemWithOptions(item, facts.language)
        return [item.sku === newSku ? now : `${now} → ${variantWords(item, newSku, facts)}`]
      })
      .join(facts.language === 'zh' ? '；' : '; '),
  method: (known, { shop, language }) =>
    shop.account.methods.find((method) => method.id === known.methodId)?.label[language] ?? '',
  address: (known) => (known.address ? addressLine(known.address) : ''),
  reason: (known, { language }) => (known.reason ? words[language].reasons[known.reason] : ''),
  remedy: () => '',
  photo: () => '',
  handover: ({ handover }, { language }) => (handover ? words[language].handover[handover] : ''),
  coupon: ({ code }, { shop, language }) => {
    const title = shop.account.coupons?.find((each) => each.code === code)?.title[language]
    return title === undefined ? (code ?? '') : `${code} (${title})`
  },
  invoice: ({ invoice }) => (invoice ? [invoice.name, invoice.taxNumber].filter(Boolean).join(', ') : ''),
  words: (known) => known.words ?? '',
}

const orderOf = (known: Answers, { orders }: NamingFacts): Order | undefined =>
  orders.find((order) => order.externalId === known.orderId)

export const itemWithOptions = (item: OrderItem, language: Language): string => {
  const options = optionWords(item.options, language)
  if (options === '') return item.title[language]
  return language === 'zh' ? `${item.title.zh}（${options}）` : `${item.title.en} (${options})`
}

export const optionWords = (options: readonly { name: Localized; value: Localized }[], language: Language): string =>
  options.map((option) => option.value[language]).join(language === 'zh' ? '，' : ', ')

const variantWords = (item: OrderItem, sku: string, { shop, language }: NamingFacts): string => {
  const product = shop.products.find((each) => each.id === item.productId)
  return optionWords(product?.variants.find((each) => each.sku === sku)?.options ?? [], language)
}

const addressLine = ({ name, line1, line2, city, region, postcode, country, phone }: Address): string =>
  /[\u4e00-\u9fff]/.test(`${line1}${city}`)
    ? [`${region === city ? '' : region}${city}${line1}${line2}`, postcode, name, phone]
        .filter((part) => part !== '')
        .join('，')
    : [name, line1, line2, city, `${region} ${postcode}`.trim(), country, phone]
        .filter((part) => part !== '')
        .join(', ')
