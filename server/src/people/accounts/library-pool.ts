import { types } from 'pg'
import type pg from 'pg'

type LibraryPool = {
  connect: () => Promise<{ query: (text: string, values: readonly unknown[]) => Promise<unknown>; release: () => void }>
  end: () => Promise<void>
}

/**
 * The pool as the sign-in library needs it. Everywhere else an instant is text; the library compares it with a `Date`,
 * which text is never before nor after, and a log-in would not end.
 */
export const toLibraryPool = (pool: pg.Pool): LibraryPool => ({
  connect: async () => {
    const client = await pool.connect()
    return {
      query: (text, values) => client.query({ text, values: [...values], types: withDates }),
      release: () => client.release(),
    }
  },
  end: () => pool.end(),
})

const withDates: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => {
    const parse = types.getTypeParser(id, format)
    return id === types.builtins.TIMESTAMPTZ ? (text: string) => new Date(parse(text) as string) : parse
  },
}
