import type { ReactElement } from 'react'

export type IconName = keyof typeof drawings

/** Drawn by hand on a 20 x 20 grid; decoration only, the word stands beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  )
}

const drawings = {
  queue: <path d="M3 11l2-7h10l2 7v5H3zM3 11h4l1 2h4l1-2h4" />,
  mine: <path d="M10 4a3 3 0 110 6 3 3 0 010-6zM4 17c0-3.5 2.7-5 6-5s6 1.5 6 5" />,
  team: (
    <path d="M7.5 5.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5zM2.5 16c0-3 2.2-4 5-4s5 1 5 4M13 6a2.3 2.3 0 010 4.6M14.5 12.3c2 .4 3 1.6 3 3.7" />
  ),
  mentioned: <path d="M13 10a3 3 0 11-6 0 3 3 0 016 0zm0-3v4.5c0 1.2.7 2 1.8 2s2.2-1 2.2-3.5a7 7 0 10-3 5.8" />,
  assistant: <path d="M10 3l7 7-7 7-7-7z" />,
  snoozed: <path d="M10 4a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM10 7v3.5l2.5 1.5M3 5l2.5-2.5M17 5l-2.5-2.5" />,
  search: <path d="M9 4a5 5 0 110 10A5 5 0 019 4zM13 13l4 4" />,
  resolved: <path d="M10 3a7 7 0 110 14 7 7 0 010-14zM7 10l2 2 4-4" />,
  note: <path d="M4 3h12v9l-4 5H4zM16 12h-4v5" />,
  check: <path d="M4 10.5l4 4 8-9" />,
  clock: <path d="M10 3a7 7 0 110 14 7 7 0 010-14zM10 6v4l3 2" />,
  warning: <path d="M10 3l8 14H2zM10 8v4M10 14.5v.1" />,
  right: <path d="M8 5l5 5-5 5" />,
  down: <path d="M5 8l5 5 5-5" />,
  back: <path d="M12 5l-5 5 5 5" />,
  person: <path d="M4 3h12v14H4zM10 6.5a2 2 0 110 4 2 2 0 010-4zM6.5 15c.4-1.8 1.7-2.6 3.5-2.6s3.1.8 3.5 2.6" />,
  language: (
    <path d="M10 3a7 7 0 110 14 7 7 0 010-14zM3 10h14M10 3c-2.4 2-3.2 4.3-3.2 7s.8 5 3.2 7c2.4-2 3.2-4.3 3.2-7S12.4 5 10 3z" />
  ),
  clip: <path d="M14 6l-6.2 6.2a1.6 1.6 0 002.3 2.3L16 8.6a3.3 3.3 0 00-4.7-4.7L5 10.2a5 5 0 007.1 7.1L17 12.4" />,
  close: <path d="M5 5l10 10M15 5L5 15" />,
  rules: <path d="M5 3h10v14H5zM7.5 7h5M7.5 10h5M7.5 13h3" />,
  lock: <path d="M5 9h10v8H5zM7 9V6.5a3 3 0 016 0V9" />,
  up: <path d="M5 12l5-5 5 5" />,
  plus: <path d="M10 4v12M4 10h12" />,
  undo: <path d="M4 8h8a4 4 0 010 8H8M4 8l4-4M4 8l4 4" />,
  routing: <path d="M4 4v4c0 2 1 3 3 3h9M4 16v-2c0-2 1-3 3-3M13 8l3 3-3 3" />,
  bell: <path d="M5.5 13.5V9a4.5 4.5 0 019 0v4.5l1.5 1.5H4zM8.5 17h3" />,
  knowledge: <path d="M10 5.5C8.5 4 6 3.5 3 3.5v12c3 0 5.5.5 7 2 1.5-1.5 4-2 7-2v-12c-3 0-5.5.5-7 2zM10 5.5v12" />,
  people: <path d="M8 4a3 3 0 110 6 3 3 0 010-6zM2.5 17c0-3.5 2.5-5 5.5-5s5.5 1.5 5.5 5M15.5 6v5M13 8.5h5" />,
  settings: <path d="M3 6h7M14 6h3M3 14h3M10 14h7M12 4a2 2 0 110 4 2 2 0 010-4zM8 12a2 2 0 110 4 2 2 0 010-4z" />,
  watch: (
    <path d="M2 10c2-4 5-5.5 8-5.5s6 1.5 8 5.5c-2 4-5 5.5-8 5.5S4 14 2 10zM10 7.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5z" />
  ),
  numbers: <path d="M3 17h14M5.5 14v-4M10 14V4.5M14.5 14V8" />,
  ticket: <path d="M3 6h14v3a1.5 1.5 0 000 3v3H3v-3a1.5 1.5 0 000-3zM12 6v9" />,
  parcel: <path d="M3 6.5l7-3.5 7 3.5v7l-7 3.5-7-3.5zM3 6.5l7 3.5 7-3.5M10 10v7" />,
} as const satisfies Record<string, ReactElement>
