/** Both languages at once: every text has its twin, and no text stands outside a table. */
import { posix } from 'node:path'
import { isScript, isTest, parse } from './source.mjs'
import { keyName, walk } from './walk.mjs'

const han = /\p{Script=Han}/u
/** Language itself is the subject here: examples, what customers say, records of a shop. */
const languageTables =
  /^server\/src\/(knowledge\/(words|concepts|sample-questions)|conversation\/masking\/[\w-]+|automation\/(fields\/[\w-]+|read-move)|connectors\/commerce\/(retail-file|retail-zh)\/[\w-]+)\.ts$/
const isAboutLanguage = (path) =>
  /^(understanding|lab|scripts)\//.test(path) || languageTables.test(path) || isTest(path)
const isDemoRecord = (path) => path.startsWith('server/src/demo/')
/** A language is called by its own name, whatever the page speaks. */
const ownName = '中文'
const readAloudAttributes = new Set(['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])

/** @param {import('./source.mjs').FileMap} files */
export const checkTranslations = (files) =>
  Object.keys(files)
    .filter((path) => isScript(path) && !isAboutLanguage(path))
    .flatMap((path) => [...checkFile(path, files[path]), ...checkTwinFiles(files, path)])

const checkFile = (path, text) => {
  const { program, lineOf } = parse(path, text)
  const found = []
  const add = (node, detail) => found.push({ path, line: lineOf(node.start), rule: 'translations', detail })
  walk(program, (node, ancestors) => {
    if (node.type === 'ObjectExpression') checkTwins(node, add)
    for (const words of wordsIn(node)) checkWords(path, node, words, ancestors, add)
  })
  return found
}

const wordsIn = (node) => {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value]
  if (node.type === 'TemplateElement') return [node.value.raw]
  return node.type === 'JSXText' && node.value.trim() ? [node.value] : []
}

const checkTwins = (node, add) => {
  const zh = valueOf(node, 'zh')
  const en = valueOf(node, 'en')
  if (!zh && !en) return
  if (!zh || !en) return add(node, `${zh ? 'en' : 'zh'} is missing beside ${zh ? 'zh' : 'en'}`)
  compare(zh, en, '', add)
}

const valueOf = (node, name) => node.properties.find((property) => keyName(property) === name)?.value

const compare = (zh, en, place, add) => {
  // What joins two sentences is nothing in Chinese and a space in English.
  if ((textOf(zh) === '' || textOf(en) === '') && !place.endsWith("Join'")) add(zh, `an empty text${place}`)
  if (han.test(textOf(en) ?? '') && textOf(en) !== ownName) add(en, `Chinese words in the English text${place}`)
  if (unwrap(zh).type !== 'ObjectExpression' || unwrap(en).type !== 'ObjectExpression') return
  for (const { name, has, lacks } of differences(unwrap(zh), unwrap(en)))
    add(zh, `'${name}' is in ${has} and not in ${lacks}`)
  for (const property of unwrap(zh).properties) {
    const name = keyName(property)
    const twin = name && valueOf(unwrap(en), name)
    if (twin) compare(property.value, twin, ` at '${name}'`, add)
  }
}

const differences = (zh, en) => {
  const inZh = new Set(zh.properties.map(keyName))
  const inEn = new Set(en.properties.map(keyName))
  return [
    ...[...inZh].filter((name) => !inEn.has(name)).map((name) => ({ name, has: 'zh', lacks: 'en' })),
    ...[...inEn].filter((name) => !inZh.has(name)).map((name) => ({ name, has: 'en', lacks: 'zh' })),
  ]
}

/** `{...} as const` and `{...} satisfies T` are the object. */
const unwrap = (node) => (/^TS(As|Satisfies)Expression$/.test(node.type) ? unwrap(node.expression) : node)

const textOf = (node) => (node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined)

const checkWords = (path, node, words, ancestors, add) => {
  const language = languageOf(path, ancestors)
  if (han.test(words) && !language && !isDemoRecord(path) && words !== ownName)
    add(node, `Chinese words outside a table: ${words.trim().slice(0, 20)}`)
  if (language && !isDemoRecord(path)) checkTone(node, words, ancestors, add)
  if (/^(console|widget)\//.test(path) && isReadAloud(node, ancestors) && /\p{L}{2}/u.test(words))
    add(node, `words outside a table: ${words.trim().slice(0, 30)}`)
}

const tableName = (node) => (node.type === 'VariableDeclarator' ? node.id.name : keyName(node))

/** Inside a property or a constant `zh` or `en`, or in a file of that name. */
const languageOf = (path, ancestors) =>
  /(^|[/-])(zh|en)\.ts$/.exec(path)?.[2] ?? ancestors.map(tableName).find((name) => name === 'zh' || name === 'en')

const checkTone = (node, words, ancestors, add) => {
  if (/\p{Script=Han}[,.!?;:()]|[,;!?(]\p{Script=Han}/u.test(words))
    add(node, `half-width punctuation: ${words.slice(0, 30)}`)
  if (han.test(words) && /[!！]|亲[，,~～]/u.test(words)) add(node, `not our tone: ${words.slice(0, 30)}`)
  const parent = ancestors.at(-1)
  if (parent?.type === 'BinaryExpression' && parent.operator === '+') add(node, 'a sentence glued with +')
}

const isReadAloud = (node, ancestors) => {
  if (node.type === 'JSXText') return true
  const attribute = ancestors.at(-1)
  return attribute?.type === 'JSXAttribute' && readAloudAttributes.has(attribute.name.name)
}

/** `zh.ts` and `en.ts` of one folder export tables with the same keys. */
const checkTwinFiles = (files, path) => {
  if (posix.basename(path) !== 'zh.ts') return []
  const twin = posix.join(posix.dirname(path), 'en.ts')
  const missing = (detail) => [{ path, line: 1, rule: 'translations', detail }]
  if (!(twin in files)) return missing('en.ts is missing beside zh.ts')
  const [zh, en] = [path, twin].map((file) => firstTable(file, files[file]))
  if (!zh || !en) return []
  const found = []
  compare(zh, en, '', (node, detail) =>
    found.push({ path, line: parse(path, files[path]).lineOf(node.start), rule: 'translations', detail }),
  )
  return found
}

const firstTable = (path, text) => {
  let table
  walk(parse(path, text).program, (node, ancestors) => {
    if (!table && node.type === 'ObjectExpression' && ancestors.some(({ type }) => type === 'ExportNamedDeclaration'))
      table = node
  })
  return table
}
