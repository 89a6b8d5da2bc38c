import type { Ground, Language, Order, OrderCard, OrderItem, TimelineStop } from '@celadon/contract'
import { describeParcel, type OrderFacts, type ParcelFacts } from '#commerce'
import { formatDay, formatMoment, formatMoney } from '#platform/format'
import { words } from '#turn/words'
import type { ReplyFacts } from './reply.ts'

/** Where the order stands in a few sentences, the fact first. */
export const tellOrder = (order: Order, facts: ReplyFacts): string => {
  const said = words[facts.language]
  const state = describeParcel(order, facts.now)
  const parcel = leadingParcel(state)
  const others = order.items.length - 1
  const place = {
    number: order.number,
    title: order.items[0] ? itemTitle(order.items[0], facts.language) : '',
    stop: said.stops[state.currentStop],
  }
  const sentences = [
    others > 0 ? said.order.among({ ...place, others }) : said.order.alone(place),
    ...(order.status === 'unpaid' ? [said.order.unpaid] : []),
    ...(order.status === 'lost' ? [said.order.lost] : []),
    ...(order.status === 'partly-delivered' ? [said.order.partly(state.openSkus.length)] : []),
    ...(parcel?.lastEvent && isMoving(order) ? [scanSentence(parcel, facts)] : []),
    ...(state.lateDays > 0 ? [said.order.late(said.days(state.lateDays))] : []),
    ...arrival(order, state, facts),
    ...order.refunds.map((refund) => said.order.refund(formatMoney(refund.amount, facts.language), refund.state)),
  ]
  return sentences.join(said.sentenceJoin)
}

const isMoving = (order: Order): boolean => ['shipped', 'late', 'lost', 'partly-delivered'].includes(order.status)

/** The parcel still on its way, else the last one there is. */
const leadingParcel = (state: OrderFacts): ParcelFacts | undefined =>
  state.parcels.find((parcel) => parcel.deliveredAt === null) ?? state.parcels.at(-1)

const scanSentence = (parcel: ParcelFacts, { language, timeZone }: ReplyFacts): string => {
  const event = parcel.lastEvent!
  const place = event.place ? `${event.place[language]}${language === 'zh' ? '，' : ', '}` : ''
  return words[language].order.scan({
    event: `${place}${event.text[language].replace(/[。.]$/, '')}`,
    at: formatMoment(event.at, language, timeZone),
  })
}

const arrival = (order: Order, state: OrderFacts, { language, timeZone }: ReplyFacts): string[] => {
  const said = words[language].order
  if (state.expected) return [said.expected(formatDay(state.expected.to, language, timeZone))]
  if (order.status === 'delivered') {
    const deliveredAt = state.parcels.at(-1)?.deliveredAt
    return deliveredAt ? [said.delivered(formatDay(deliveredAt, language, timeZone))] : []
  }
  return ['shipped', 'late', 'paid', 'packed', 'partly-delivered'].includes(order.status) ? [said.noDate] : []
}

/** The order drawn: record, words for it, timeline. */
export const orderCard = (order: Order, facts: ReplyFacts): OrderCard => {
  const { language, timeZone } = facts
  const said = words[language]
  const state = describeParcel(order, facts.now)
  return {
    kind: 'order',
    order,
    heading: said.order.heading(order.number),
    statusLabel: statusTag(order, state, language),
    tone: isLate(order, state) ? 'warn' : tones[order.status],
    expected: state.expected
      ? said.order.expectedLabel(formatDay(state.expected.to, language, timeZone), state.lateDays)
      : null,
    timeline: state.stops.map((stop): TimelineStop => ({
      label: said.stops[stop.code],
      at: stop.at && formatDay(stop.at, language, timeZone),
      state: stop.state,
    })),
  }
}

/** Late and still coming; what is lost or has arrived is no longer late. */
const isLate = (order: Order, state: OrderFacts): boolean =>
  state.lateDays > 0 && isMoving(order) && order.status !== 'lost'

const statusTag = (order: Order, state: OrderFacts, language: Language): string =>
  isLate(order, state) ? words[language].lateTag(state.lateDays) : words[language].statuses[order.status]

/** With what was chosen of it: two orders may differ in colour alone. */
const itemTitle = (item: OrderItem, language: Language): string =>
  words[language].item(
    item.title[language],
    item.options.map((option) => option.value[language]),
  )

const tones: Record<Order['status'], OrderCard['tone']> = {
  unpaid: 'warn',
  paid: 'system',
  packed: 'system',
  shipped: 'system',
  late: 'warn',
  lost: 'bad',
  'partly-delivered': 'warn',
  delivered: 'ok',
  returned: 'system',
  refunded: 'ok',
  cancelled: 'system',
}

/** What was read to say so, and when. */
export const orderGrounds = (order: Order, facts: ReplyFacts): Ground[] => {
  const { language, timeZone, ordersReadAt } = facts
  const said = words[language].grounds
  const day = (instant: string): string => formatDay(instant, language, timeZone)
  const record = { kind: 'record' as const, readAt: ordersReadAt }
  return [
    {
      ...record,
      recordType: 'order',
      recordId: order.externalId,
      title: said.order(order.number),
      detail: said.placed(day(order.placedAt), formatMoney(order.total, language)),
    },
    ...order.shipments.map((shipment) => ({
      ...record,
      recordType: 'shipment' as const,
      recordId: shipment.id,
      title: said.shipment(shipment.trackingNumber),
      detail: shipment.promised ? said.promised(day(shipment.promised.to)) : said.noPromise,
    })),
    ...scanGrounds(order, facts),
  ]
}

const scanGrounds = (order: Order, { language, timeZone, ordersReadAt, now }: ReplyFacts): Ground[] => {
  const parcel = leadingParcel(describeParcel(order, now))
  const event = parcel?.lastEvent
  if (!parcel || !event) return []
  return [
    {
      kind: 'record',
      recordType: 'tracking-event',
      recordId: `${parcel.shipmentId}@${event.at}`,
      title: words[language].grounds.scan(event.place?.[language] ?? parcel.trackingNumber),
      detail: `${event.text[language].replace(/[。.]$/, '')}, ${formatMoment(event.at, language, timeZone)}`,
      readAt: ordersReadAt,
    },
  ]
}

/** One line for a choice between orders. */
export const orderOption = (
  order: Order,
  facts: { language: Language; timeZone: string; now: Date },
): { id: string; label: string; detail: string } => {
  const said = words[facts.language]
  const state = describeParcel(order, facts.now)
  const titles = order.items.map((item) => itemTitle(item, facts.language)).join(said.listJoin)
  return {
    id: order.externalId,
    label: titles,
    detail: `${said.order.heading(order.number)} · ${said.order.listed({
      stop: statusTag(order, state, facts.language),
      placedAt: formatDay(order.placedAt, facts.language, facts.timeZone),
      total: formatMoney(order.total, facts.language),
    })}`,
  }
}
