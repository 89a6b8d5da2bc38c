import type { Corrected, TurnRecord } from '@celadon/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { deskApi, deskKeys } from '#api'
import { useMay } from '#features/member'
import { useWording } from '#language'
import { announce } from '#live'
import { useConversationId } from './conversation-context.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import styles from './why.module.css'

type CorrectReadingProps = { turn: TurnRecord; turnId: string }

/** The way to set a reading right, for those who answer for what the assistant learns. */
export function CorrectReading({ turn, turnId }: CorrectReadingProps) {
  const { say } = useWording()
  const [isOpen, setOpen] = useState(false)
  const correct = useCorrection(turnId, () => setOpen(false))
  const may = useMay()
  if (!may('assistant.teach') || turn.utterance.trim() === '') return null
  const close = () => {
    setOpen(false)
    if (correct.isError) correct.reset()
  }
  return (
    <p className={styles['correct']}>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('correct')}
      </button>
      <span role="status">{correct.data && <Saved corrected={correct.data} />}</span>
      <CorrectDialog
        turn={turn}
        isOpen={isOpen}
        isBusy={correct.isPending}
        error={correct.error}
        onClose={close}
        onChoose={(intent) => !correct.isPending && correct.mutate(intent)}
      />
    </p>
  )
}

/** The same words, read once more by what the assistant knows now. */
function Saved({ corrected: { intents } }: { corrected: Corrected }) {
  const { say, format } = useWording()
  const nameOf = useIntentName()
  const best = intents[0]
  if (best === undefined) return say('correct.saved')
  return say('correct.saved-as', { intent: nameOf(best.intent), confidence: format.confidence(best.confidence) })
}

function useCorrection(turnId: string, onSaved: () => void) {
  const id = useConversationId()
  const queries = useQueryClient()
  const { say } = useWording()
  return useMutation({
    mutationFn: (intent: string) => deskApi.correctReading(id, { entryId: turnId, intent }),
    onSuccess: async () => {
      announce(say('correct.saved'))
      onSaved()
      await queries.invalidateQueries({ queryKey: deskKeys.conversation(id) })
    },
  })
}

function useIntentName(): (intent: string) => string {
  const { read } = useWording()
  const intents = useQuery({ queryKey: deskKeys.intents, queryFn: deskApi.listIntents })
  return (intent) => {
    const label = intents.data?.intents.find((each) => each.intent === intent)?.label
    return label ? read(label) : intent.replaceAll('-', ' ')
  }
}
