/** Mood from -1 (bottom) to 1 (top) over the conversation. The words that moved it stand beside it, never a score. */
export function MoodLine({ values, label, isLow }: { values: number[]; label?: string; isLow: boolean }) {
  const step = values.length > 1 ? (width - 4) / (values.length - 1) : 0
  const points = values.map((value, index) => `${(2 + index * step).toFixed(1)} ${heightOf(value).toFixed(1)}`)
  const only = values.length === 1 ? `M2 ${heightOf(0)}L${width - 2} ${heightOf(values[0] ?? 0).toFixed(1)}` : ''
  return (
    <svg
      className={isLow ? 'spark falling' : 'spark'}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={only || `M${points.join('L')}`} />
    </svg>
  )
}

const width = 44
const height = 14
const heightOf = (value: number) => height / 2 - Math.max(-1, Math.min(1, value)) * (height / 2 - 2)
