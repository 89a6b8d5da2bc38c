import { createHash } from 'node:crypto'
import type { ArticleContent, Language } from '@celadon/contract'

/**
 * An article as it was read; `slug` is the same when the same source is read again, and `formerSlug` is what older versions
 * called it, by the file alone. `source`: where it stood; `days`: the
 * first and the last on which it holds, YYYY-MM-DD. With a `problem` it is not to be taken in: guessing whom or when it is
 * for would tell it to the wrong people.
 */
export type SourceArticle = {
  source: string
  article: Partial<ArticleContent> & { slug: string; formerSlug?: string }
  days?: { first: string | null; last: string | null }
  problem?: 'AUDIENCE_UNKNOWN' | 'DAY_UNREADABLE' | 'DAYS_REVERSED'
}

export type Written = { title: string; body: string }

const longestBody = 39_000
const longestTitle = 190
export const longestSource = 400

/** Never half of an emoji, which no database takes. */
export const shorten = (text: string, longest: number): string => text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')

/**
 * One text in one language; a text that is too long for an article becomes several, cut between passages. `key`: what tells
 * it from others of one file name; empty where the name says all. `formerKey`: what older versions took for it.
 */
export const sourceArticle = (
  file: string,
  key: string,
  { title, body }: Written,
  formerKey = key,
): SourceArticle[] => {
  const language = languageOf(`${title}\n${body}`)
  return cutBody(body.trim()).map((part, index) => {
    const slugBy = (each: string): string => slugOf(file, index === 0 ? each : `${each}#${index + 1}`)
    const name = shorten(title.trim(), longestTitle)
    return {
      source: key === '' ? file : shorten(`${file}: ${key}`, longestSource),
      article: {
        slug: slugBy(key),
        ...(formerKey === key ? {} : { formerSlug: slugBy(formerKey) }),
        title: inLanguage(language, index === 0 ? name : `${name} (${index + 1})`),
        body: inLanguage(language, part),
      },
    }
  })
}

/** Not to be read by anybody: it only has to be the same for the same place. */
export const slugOf = (file: string, key: string): string =>
  `import-${createHash('sha256')
    .update(JSON.stringify([file, key]))
    .digest('base64url')
    .slice(0, 27)}`

/** By its letters: Chinese texts hold Latin names and figures, English ones hardly a Chinese character. */
export const languageOf = (text: string): Language => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/[a-z]+/gi)?.length ?? 0
  return han > latin ? 'zh' : 'en'
}

const none = ''
const nothing = { zh: none, en: none }

const inLanguage = (language: Language, text: string): ArticleContent['title'] => ({ ...nothing, [language]: text })

const cutBody = (body: string): string[] => {
  const parts: string[] = []
  for (const passage of body.split(/\n{2,}/).flatMap(cutPassage)) {
    const open = parts.at(-1)
    if (open !== undefined && open.length + passage.length + 2 <= longestBody)
      parts[parts.length - 1] = `${open}\n\n${passage}`
    else parts.push(passage)
  }
  return parts.length === 0 ? [''] : parts
}

const cutPassage = (passage: string): string[] => {
  const parts = [shorten(passage, longestBody)]
  for (let at = parts[0]!.length; at < passage.length; at += parts.at(-1)!.length)
    parts.push(shorten(passage.slice(at, at + longestBody), longestBody))
  return parts
}
