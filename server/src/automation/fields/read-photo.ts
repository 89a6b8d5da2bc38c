import type { FieldFound, FieldRead } from './field.ts'

/** The option of somebody who has nothing to show. */
export const noPhoto = 'no-photo'

/** Pictures that came along, asked for or not; or, once asked, that there are none. */
export const readPhoto = ({ said, known, isAsked }: FieldRead): FieldFound | null => {
  const sent = said.photos ?? []
  const photos = [...new Set([...(known.photos ?? []), ...sent])].slice(0, mostPhotos)
  if (sent.length > 0) return { answers: { photos } }
  return isAsked && hasNone(said) ? { answers: { photos: [] } } : null
}

/** More show nothing that these do not. */
const mostPhotos = 10

const hasNone = ({ tapped, utterance, reading }: FieldRead['said']): boolean =>
  tapped.includes(noPhoto) || reading.acts.some(({ kind }) => kind === 'deny') || without.test(utterance.toLowerCase())

const without =
  /\bskip\b|\bno (?:photo|picture|image|camera)|(?:don'?t|do not) have|(?:can'?t|cannot|could ?n'?t) (?:take|send|show)|thr(?:ew|own) (?:it|them) (?:away|out)|跳过|没有?(?:拍|照|图)|没法拍|拍不了|发不了|扔了|没有$/
