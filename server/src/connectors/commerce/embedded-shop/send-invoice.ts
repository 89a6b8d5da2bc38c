import type { Account, Dealing, Language, Money, Order } from '@celadon/contract'
import type { ShopAct } from '#commerce'
import type { TenantTransaction } from '#platform/database'
import { formatMoney } from '#platform/format'
import { queueMail } from '#platform/mail'

type Made = {
  act: ShopAct
  order: Order
  dealing: Omit<Dealing, 'payments'>
  account: Pick<Account, 'email'>
  language: Language
  id: string
}

/** The invoice goes to the address on file, in the buyer's language, once for each act: the mail has the key of it. */
export const sendInvoice = async (
  tx: TenantTransaction,
  { act, order, dealing, account, language, id }: Made,
): Promise<void> => {
  const invoice = dealing.invoices?.at(-1)
  if (!invoice || !account.email) return
  const title = [invoice.name, invoice.taxNumber].filter((text) => text !== null).join(', ')
  await queueMail(tx, {
    id,
    key: `invoice ${act.key}`,
    recipient: account.email,
    subject: `${words[language].heading(order.number)} (${invoice.number})`,
    body: linesFor(order, language, title).join('\n'),
    now: act.at,
  })
}

const words = {
  zh: {
    heading: (number: string) => `订单 ${number} 的发票`,
    title: (title: string) => `抬头：${title}`,
    total: (sum: string) => `合计 ${sum}`,
  },
  en: {
    heading: (number: string) => `Invoice for order ${number}`,
    title: (title: string) => `Made out to: ${title}`,
    total: (sum: string) => `Total ${sum}`,
  },
} as const

const linesFor = (order: Order, language: Language, title: string): string[] => {
  const said = words[language]
  const say = (amount: Money): string => formatMoney(amount, language)
  const items = order.items.map(({ title: name, quantity, price }) => `${name[language]} × ${quantity}  ${say(price)}`)
  return [said.heading(order.number), said.title(title), ...items, said.total(say(order.total))]
}
