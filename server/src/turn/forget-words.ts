import type { TurnDependencies } from './turn-dependencies.ts'

/** After the commit of other words: the next reply here is said in them, elsewhere those of a few seconds later. */
export const forgetWords = ({ afterSales }: Pick<TurnDependencies, 'afterSales'>, tenantId: string): void => {
  afterSales.sentencesOf.forget?.(tenantId)
  afterSales.workflowsOf.forget?.(tenantId)
}
