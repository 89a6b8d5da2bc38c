import { isAnotherInFront } from './front.ts'
import { attempt, showNote } from './show-note.ts'

/** Asked from a press of the member's own, as browsers demand. */
export async function allowAttention(): Promise<void> {
  if ('Notification' in globalThis && Notification.permission === 'default') await Notification.requestPermission()
}

/** `tag`: a note of the same takes the place of the one before; left out, the title is it. */
type More = { tag?: string; onPress?: () => void }

/**
 * A short tone, and while something else is in front a note of the browser's; nothing while another window of the desk is.
 * Returns how to take the note away.
 */
export function drawAttention(title: string, body: string, { tag = title, onPress }: More = {}): () => void {
  if (isAnotherInFront()) return () => {}
  attempt(playTone)
  return document.hidden ? showNote(title, { body, tag }, onPress) : () => {}
}

const toneHz = 660
const toneSeconds = 0.18
const loudness = 0.08

function playTone(): void {
  const audio = new AudioContext()
  const tone = audio.createOscillator()
  const volume = audio.createGain()
  tone.frequency.value = toneHz
  volume.gain.setValueAtTime(loudness, audio.currentTime)
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + toneSeconds)
  tone.connect(volume).connect(audio.destination)
  tone.addEventListener('ended', () => void audio.close())
  tone.start()
  tone.stop(audio.currentTime + toneSeconds)
}
