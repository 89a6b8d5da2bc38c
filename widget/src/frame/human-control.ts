import { isAsking, type ChatView } from '#chat'
import type { Words } from './words.ts'

export type HumanControl = {
  mode: 'ask' | 'leave-message' | 'asking' | 'waiting' | 'promised' | 'person'
  label: string
  detail: string
}

/** The control that leads to a person: always there, always in one place; this decides only its words. */
export function decideHumanControl(view: ChatView, { strings, format }: Words): HumanControl {
  const conversation = view.log?.conversation
  const isReachable = view.connection !== 'offline' && view.connection !== 'down'
  if (conversation !== undefined && isWithPerson(conversation.owner.kind)) {
    return { mode: 'person', label: conversation.owner.name ?? strings.colleague, detail: strings.withYou }
  }
  const waiting = conversation?.waiting ?? null
  if (waiting?.kind === 'queue') {
    const detail = waiting.expectedMinutes === null ? '' : strings.aboutMinutes(waiting.expectedMinutes)
    return { mode: 'waiting', label: strings.waitingAt(waiting.position), detail }
  }
  if (waiting?.kind === 'call-back') {
    return { mode: 'promised', label: strings.callBack, detail: strings.callBackBy(format.dayAndTime(waiting.by)) }
  }
  if (isAsking(view.outbox, 'person')) {
    return { mode: 'asking', label: strings.asking, detail: isReachable ? '' : strings.askingLater }
  }
  return isReachable
    ? { mode: 'ask', label: strings.talkToHuman, detail: '' }
    : { mode: 'leave-message', label: strings.leaveMessage, detail: strings.leaveMessageDetail }
}

export const isWithPerson = (owner: string): boolean =>
  owner === 'agent' || owner === 'seller' || owner === 'supervisor'
