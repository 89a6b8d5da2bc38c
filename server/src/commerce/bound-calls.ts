import type { AfterSalesPort, CarrierPort, PaymentPort } from './after-sales-port.ts'
import type { CommercePort } from './commerce-port.ts'

type Call<Given extends unknown[], Got> = (...given: Given) => Promise<Got>

/** Ports with an end to every call: who has not answered by then is silent, and what became of it is not known. */
export const createBounds = (deadlineMs: number) => {
  const inTime = boundCall(deadlineMs)
  return {
    orders: (port: CommercePort): CommercePort => ({
      ...port,
      listOrders: inTime(port.listOrders),
      findOrderByNumber: inTime(port.findOrderByNumber),
      findCustomerByEmail: inTime(port.findCustomerByEmail),
    }),
    afterSales: (port: AfterSalesPort): AfterSalesPort => ({
      readFacts: inTime(port.readFacts),
      perform: inTime(port.perform),
      findPerformed: inTime(port.findPerformed),
      findReturnState: inTime(port.findReturnState),
      receiveReturn: inTime(port.receiveReturn),
    }),
    payments: (port: PaymentPort): PaymentPort => ({ ...port, move: inTime(port.move), find: inTime(port.find) }),
    carrier: (port: CarrierPort): CarrierPort => ({
      ...port,
      makeLabel: inTime(port.makeLabel),
      findLabel: inTime(port.findLabel),
      hasArrived: inTime(port.hasArrived),
    }),
  }
}

const boundCall =
  (deadlineMs: number) =>
  <Given extends unknown[], Got>(call: Call<Given, Got>): Call<Given, Got> =>
  async (...given) => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no-answer-in-time')), deadlineMs)
    })
    const answer = call(...given)
    // Whoever answers after the end speaks to nobody.
    answer.catch(() => {})
    try {
      return await Promise.race([answer, late])
    } finally {
      clearTimeout(timer)
    }
  }
