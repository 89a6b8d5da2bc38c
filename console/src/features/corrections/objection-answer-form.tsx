import type { Objection, ObjectionAnswer } from '@celadon/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { deskApi, deskKeys } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import { announce } from '#live'

/** The operator's yes or no. Other words are said only in both languages. */
export function ObjectionAnswerForm({ objection: { id, about, fault, mayAccept } }: { objection: Objection }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const [answer, setAnswer] = useState('')
  const [words, setWords] = useState(about.kind === 'wording' || about.kind === 'sentence' ? about.words : undefined)
  const [intent, setIntent] = useState('')
  const send = useMutation({
    mutationFn: (wanted: ObjectionAnswer) => deskApi.answerObjection(id, wanted),
    onSuccess: async () => {
      announce(say('objection.sent'))
      await queries.invalidateQueries({ queryKey: deskKeys.corrections })
    },
  })
  const isMisread = fault === 'misread'
  const isWorded = (!isMisread || intent !== '') && (!words || (words.zh.trim() !== '' && words.en.trim() !== ''))
  const submit = (isAccepted: boolean) => {
    if (send.isPending || (isAccepted ? !isWorded : answer.trim() === '')) return
    send.mutate({
      isAccepted,
      answer: answer.trim(),
      ...(isAccepted && words ? { words } : {}),
      ...(isAccepted && isMisread ? { intent } : {}),
    })
  }
  return (
    <div className="sheet-decision">
      {words !== undefined &&
        (['zh', 'en'] as const).map((language) => (
          <label key={language}>
            {say('wrong.words', { language: say(`language.${language}`) })}
            <textarea
              className="field"
              lang={language === 'zh' ? 'zh-CN' : 'en'}
              rows={2}
              maxLength={1000}
              value={words[language]}
              onChange={(event) => setWords({ ...words, [language]: event.target.value })}
            />
          </label>
        ))}
      {isMisread && <IntentChoice chosen={intent} onChoose={setIntent} />}
      <label>
        {say('objection.answer')}
        <input className="field" maxLength={400} value={answer} onChange={(event) => setAnswer(event.target.value)} />
      </label>
      {send.isError && <ProblemNote error={send.error} />}
      <p className="sheet-foot">
        {mayAccept && (
          <button
            type="button"
            className="button primary"
            aria-disabled={!isWorded || send.isPending}
            onClick={() => submit(true)}
          >
            {say(isMisread ? 'objection.accept.misread' : `objection.accept.${about.kind}`)}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-disabled={answer.trim() === '' || send.isPending}
          onClick={() => submit(false)}
        >
          {say('objection.refuse')}
        </button>
      </p>
    </div>
  )
}

/** What was meant: the assistant reads it so from then on. */
function IntentChoice({ chosen, onChoose }: { chosen: string; onChoose: (intent: string) => void }) {
  const { say, read } = useWording()
  const known = useQuery({ queryKey: deskKeys.intents, queryFn: deskApi.listIntents })
  return (
    <label>
      {say('objection.meant')}
      <select className="field" value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{say('objection.choose')}</option>
        {known.data?.intents.map(({ intent, label }) => (
          <option key={intent} value={intent}>
            {read(label)}
          </option>
        ))}
      </select>
    </label>
  )
}
