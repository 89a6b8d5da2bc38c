import type { DeskSnapshot } from '@celadon/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { useSettled } from '#features/help'
import { useMay, useSelf } from '#features/member'

/** What can be done for the orders of a conversation. Only whoever has it, or may act for others, is told. */
export function useOrderDesk({ conversation: { id, owner }, entries }: DeskSnapshot) {
  const { memberId } = useSelf()
  const may = useMay()
  const mayAct = may('order.act') && (owner.id === memberId || may('conversation.lead'))
  const news = entries.filter(({ kind }) => kind === 'note').length
  const desk = useQuery({
    queryKey: deskKeys.orderDesk(id, news),
    queryFn: () => deskApi.loadOrderDesk(id),
    placeholderData: keepPreviousData,
    enabled: useSettled(id) && mayAct,
  })
  return { mayAct, desk }
}
