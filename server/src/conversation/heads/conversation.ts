import type { Awaiting, Language, Owner } from '@celadon/contract'

/** What the assistant remembers between turns of one conversation. */
export type Dialogue = {
  /** Turns in a row that did not help; two make it offer a person. */
  failures: number
  /** Intents of the last answered requests, newest last, at most four: asking again is noticed. */
  recentIntents: string[]
  /** The request that waits for a choice, a form or a verification. */
  pendingIntent: string | null
  /** The words of that request, read again once the customer is verified. */
  pendingText: string | null
  /** The order last spoken about. */
  focusOrderId: string | null
  /** The last answer told of that order; absent before this was kept. */
  isOrderTold?: boolean
  hasOfferedPerson: boolean
  /** The run of a workflow that is being talked about. */
  runId: string | null
  /** Wishes said along with others, in the order they are dealt with. */
  laterWishes: LaterWish[]
  /** The summary that waits for a yes stood in one message with what became of the wish before it. */
  isSummedUpWithResult: boolean
  /** The run that was refused last and for which an exception can be asked. */
  refusedRunId: string | null
  /** Pictures sent before it was clear what they show: of whoever had to prove who they are, or had not said it yet. */
  loosePhotos: string[]
}

/** A wish that waits for its turn: what it was understood as, the words that said it, and pictures that came along. */
export type LaterWish = { intent: string; words: string; photos?: string[] }

export const newDialogue: Dialogue = {
  failures: 0,
  recentIntents: [],
  pendingIntent: null,
  pendingText: null,
  focusOrderId: null,
  hasOfferedPerson: false,
  runId: null,
  laterWishes: [],
  isSummedUpWithResult: false,
  refusedRunId: null,
  loosePhotos: [],
}

/** The small head row of a conversation; everything else about it is in its log. */
export type ConversationHead = {
  id: string
  inboxId: string
  customerId: string
  language: Language
  status: 'open' | 'resolved'
  owner: Owner
  /** Grows at each change of owner; whoever writes names the one it decided on. */
  epoch: number
  ownedSince: string
  lastSeq: number
  lastPublicSeq: number
  lastCustomerSeq: number
  answeredSeq: number
  leaseId: string | null
  leaseUntil: string | null
  awaiting: Awaiting | null
  dialogue: Dialogue
  callBackBy: string | null
  /** Whether whoever has it took it as a promised reply. */
  isCallBack: boolean
  snoozedUntil: string | null
  lastText: string
  lastAuthor: 'customer' | 'assistant' | 'agent' | 'seller' | 'system'
  lastAt: string
  sentiment: number
  customerReadPublicSeq: number
  staffReadPublicSeq: number
  isSolved: boolean | null
  score: number | null
  createdAt: string
  /** Higher is served first; 0 for most. */
  priority: number
  /** Where it waited last. */
  queueId: string | null
  /** People were asked for then; null while it is the assistant's. */
  askedAt: string | null
  /** The first reply of a person since. */
  repliedAt: string | null
  /** The oldest words that no person has answered. */
  unansweredSince: string | null
  /** Who had it last. */
  lastMemberId: string | null
  /** The newer one of its customer that goes on in its place. */
  mergedInto: string | null
}

/** Whether a person has it or is awaited: the assistant is silent then. */
export const isWithPeople = (head: Pick<ConversationHead, 'owner'>): boolean => head.owner.kind !== 'assistant'

type OwnerKind = Owner['kind']

/** The one table of who may follow whom. */
const followers: Record<OwnerKind, readonly OwnerKind[]> = {
  assistant: ['queue', 'agent', 'seller', 'supervisor'],
  queue: ['queue', 'agent', 'supervisor', 'assistant'],
  agent: ['agent', 'queue', 'assistant', 'supervisor'],
  seller: ['assistant', 'queue', 'supervisor', 'agent'],
  supervisor: ['agent', 'queue', 'assistant', 'supervisor'],
}

export const mayFollow = (from: OwnerKind, to: OwnerKind): boolean => followers[from].includes(to)
