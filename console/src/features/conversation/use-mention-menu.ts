import type { TransferTargets } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { useSelf } from '#features/member'
import type { Named } from '#features/conversation/drafts'
import { filterNames, findAtWord } from './find-at-word.ts'
import { useCall, useCalledMenu, type Called } from './use-called-menu.ts'

type Colleague = TransferTargets['members'][number]

export type MentionMenu = ReturnType<typeof useMentionMenu>

/** The colleagues that an at sign calls. */
export function useMentionMenu(text: string, insert: (text: string, named: Named) => void) {
  const self = useSelf()
  const call = useCall(text, findAtWord)
  const targets = useQuery({
    queryKey: deskKeys.transferTargets,
    queryFn: deskApi.listTransferTargets,
    enabled: call.called !== undefined,
    staleTime: 60_000,
  })
  const colleagues = (targets.data?.members ?? []).filter(({ id }) => id !== self.memberId)
  const found = call.called ? filterNames(colleagues, call.called.query) : []
  const put = ({ id, name }: Colleague, { from }: Called) => {
    insert(`${text.slice(0, from)}@${name} ${text.slice(call.caret).trimStart()}`, { id, name })
    call.setCaret(from + name.length + 2)
  }
  return useCalledMenu(call, found, put)
}
