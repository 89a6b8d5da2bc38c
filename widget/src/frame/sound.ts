/** One soft tone for a message that arrives out of sight. Silent until the customer has touched the page: browsers ask for that. */
export function createSound(): () => void {
  let audio: AudioContext | undefined
  const wake = (): void => {
    audio ??= new AudioContext()
  }
  addEventListener('pointerdown', wake, { once: true })
  addEventListener('keydown', wake, { once: true })
  return () => {
    if (audio === undefined) return
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    volume.gain.setValueAtTime(0.08, audio.currentTime)
    volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + 0.3)
    tone.frequency.value = 660
    tone.connect(volume).connect(audio.destination)
    tone.start()
    tone.stop(audio.currentTime + 0.3)
  }
}
