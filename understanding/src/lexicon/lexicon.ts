import { acts } from './acts.ts'
import { banking } from './banking.ts'
import { cars } from './cars.ts'
import { cover } from './cover.ts'
import { delivery } from './delivery.ts'
import { figures } from './figures.ts'
import { food } from './food.ts'
import { goods } from './goods.ts'
import { health } from './health.ts'
import { home } from './home.ts'
import { identity } from './identity.ts'
import { leisure } from './leisure.ts'
import { moods } from './moods.ts'
import { payments } from './payments.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { questions } from './questions.ts'
import { selling } from './selling.ts'
import { shopping } from './shopping.ts'
import { technology } from './technology.ts'
import { time } from './time.ts'
import { travel } from './travel.ts'
import { troubles } from './troubles.ts'
import { weather } from './weather.ts'
import { work } from './work.ts'

/**
 * Words and short phrases of one meaning. `en`: one to three lower case words of letters, as base forms and the
 * inflections a light stemmer would miss (`bought`, `stopped`); `zh`: up to four simplified characters, to be found anywhere.
 */
export type Concept = { id: string; en: readonly string[]; zh: readonly string[] }

/** All groups of all topics, in the same order at every call; read once. */
export function readLexicon(): readonly Concept[] {
  concepts ??= topics.flatMap((topic) => topic.trim().split('\n').map(readConcept))
  return concepts
}

let concepts: readonly Concept[] | undefined

const topics: readonly string[] = [
  acts,
  questions,
  troubles,
  payments,
  banking,
  shopping,
  selling,
  delivery,
  identity,
  technology,
  cover,
  travel,
  cars,
  food,
  home,
  time,
  weather,
  leisure,
  figures,
  work,
  health,
  people,
  moods,
  places,
  goods,
]

/** One line of a topic: `id: english | words ; 中文|词`. */
function readConcept(line: string): Concept {
  const [id = '', words = ''] = line.split(':')
  const [en = '', zh = ''] = words.split(';')
  return { id: id.trim(), en: readWords(en), zh: readWords(zh) }
}

const readWords = (list: string): string[] => list.split('|').map((word) => word.trim())
