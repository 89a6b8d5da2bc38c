const icon = (path: string, className = 'i') => (
  <svg class={className} viewBox="0 0 20 20" aria-hidden="true">
    <path d={path} />
  </svg>
)

export const Diamond = () => (
  <svg class="mark-ai" viewBox="0 0 14 14" aria-hidden="true">
    <path d="M7 1l6 6-6 6-6-6z" />
  </svg>
)

export const PersonIcon = () => (
  <svg class="i" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="7" r="3" />
    <path d="M4 17c0-3.5 2.7-5 6-5s6 1.5 6 5" />
  </svg>
)

export const ClipIcon = () =>
  icon('M14 6l-6.2 6.2a1.6 1.6 0 002.3 2.3L16 8.6A3.3 3.3 0 0011.3 4L5 10.2a5 5 0 007 7l5-5')
export const CloseIcon = () => icon('M5 5l10 10M15 5L5 15')
export const SendIcon = () => icon('M10 16V4M5 9l5-5 5 5')
export const ChevronIcon = () => icon('M8 5l5 5-5 5')
export const TickIcon = () => icon('M4 10.5l4 4 8-9')
export const DownIcon = () => icon('M10 4v12M5 11l5 5 5-5')
export const ClockIcon = () => icon('M10 3a7 7 0 100 14 7 7 0 000-14M10 6v4l3 2')
export const BoxIcon = () => icon('M3 6l7-3 7 3v8l-7 3-7-3zM3 6l7 3 7-3M10 9v8')
/** A small and a large letter: text size and language. */
export const LettersIcon = () => icon('M2 15l4-10 4 10M3.4 11.5h5.2M12 15l2.8-7 2.8 7M13 12.6h3.6')
