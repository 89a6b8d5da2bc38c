import type { DeskEntry } from '@celadon/contract'
import { MoodLine } from '#design'
import { listMoods, moodWord } from '#features/mood'
import { useWording } from '#language'
import styles from './customer.module.css'

/** Mood as a line with the words that moved it last, never as a score. */
export function MoodCourse({ entries }: { entries: DeskEntry[] }) {
  const { say, format } = useWording()
  const moods = listMoods(entries)
  const last = moods.at(-1)
  if (last === undefined) return null
  const quote = (words: string[]) => format.list(words.map((text) => say('quoted', { text })))
  const moved = moods.findLast((mood) => mood.words.length > 0)
  const sentence = moved && say(moved.sentiment < 0 ? 'mood.fell' : 'mood.rose', { words: quote(moved.words) })
  return (
    <div>
      <dt>{say('mood.label')}</dt>
      <dd className={styles['mood']}>
        <MoodLine
          values={moods.map((mood) => mood.sentiment)}
          label={say('mood.course', { count: moods.length })}
          isLow={last.sentiment < 0}
        />
        <span>{say(moodWord(last.sentiment))}</span>
      </dd>
      {sentence !== undefined && <dd>{sentence}</dd>}
    </div>
  )
}
