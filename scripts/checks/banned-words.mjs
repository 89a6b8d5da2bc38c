/** The glossary's banned words: in file names, in names we declare, in CSS classes, and in strings that are names. */
import { isScript, isTest, parse, visit } from './source.mjs'

const banned = new Set(
  ['contact', 'bot', 'deflection', 'flow', 'session', 'manager', 'helper', 'util', 'data', 'info'].flatMap((word) => [
    word,
    `${word}s`,
  ]),
)
/** In sentences only these: the others are plain English there. */
const bannedInSentences = new Set(['bot', 'bots', 'deflection', 'chatbot', 'chatbots'])
/** A word that a library, a standard or the glossary itself asks for in one place. */
const allowed = [
  {
    word: 'session',
    path: /^(server\/src\/(people|api|cli|testing)|console\/src)\//,
    why: 'a login, as the glossary has it',
  },
  { word: 'info', path: /^server\/src\/platform\/log\//, why: 'the log level' },
  { word: 'data', path: /^server\/src\/platform\/postgres\//, why: 'the name PostgreSQL gives its folder' },
  { word: 'util', path: /^lab\/src\/peers\//, why: "the name of one of wink's packages" },
]
/** Names that are not ours: of the DOM, of Node, of formats, of carriers. */
const foreignNames =
  /^(FormData|dataset|data-[\w-]+|data:.*|data|info|info-received|application\/.*|multipart\/.*|text\/.*|https?:.*|postgres.*|CELADON_[A-Z_]+)$/
/** The same inside a longer name: an attribute of the page, a carrier's status. */
const foreignWords = /\bdata-[\w-]+|\binfo-received\b/g
/** What customers say, in their own words. */
const mayQuoteCustomers = (path) => /^(understanding|lab|server\/src\/demo)\//.test(path) || isTest(path)

/** @param {import('./source.mjs').FileMap} files */
export const checkBannedWords = (files) =>
  Object.keys(files)
    .filter((path) => !path.startsWith('scripts/checks/') && !path.endsWith('.md'))
    .flatMap((path) => {
      const found = bannedIn(path, path, banned).map((word) => finding(path, 1, `'${word}' in the file's name`))
      if (isScript(path)) found.push(...checkNames(path, files[path]), ...checkStrings(path, files[path]))
      if (path.endsWith('.css')) found.push(...checkCss(path, files[path]))
      return found
    })

const finding = (path, line, detail) => ({ path, line, rule: 'banned words', detail })

const wordsOf = (name) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/g) ?? []

const bannedIn = (path, name, list) =>
  wordsOf(name).filter(
    (word) => list.has(word) && !allowed.some((rule) => word.startsWith(rule.word) && rule.path.test(path)),
  )

const checkNames = (path, text) => {
  const { program, lineOf } = parse(path, text)
  const found = []
  const declare = (node) => {
    for (const { name, start } of namesOf(node)) {
      if (foreignNames.test(name) && name.length > 5) continue
      found.push(
        ...bannedIn(path, name, banned).map((word) => finding(path, lineOf(start), `'${word}' in the name ${name}`)),
      )
    }
  }
  const declareAll = (node) => node.params.forEach(declare)
  visit(program, {
    VariableDeclarator: (node) => declare(node.id),
    FunctionDeclaration: (node) => [declare(node.id), declareAll(node)],
    FunctionExpression: declareAll,
    ArrowFunctionExpression: declareAll,
    ClassDeclaration: (node) => declare(node.id),
    TSTypeAliasDeclaration: (node) => declare(node.id),
    TSInterfaceDeclaration: (node) => declare(node.id),
    TSPropertySignature: (node) => declare(node.key),
    PropertyDefinition: (node) => declare(node.key),
  })
  return found
}

/** Every name a pattern binds. A key that is given another name (`{ data: orders }`) is the library's, not ours. */
const namesOf = (node) => {
  switch (node?.type) {
    case 'Identifier':
      return [node]
    case 'ObjectPattern':
      return node.properties.flatMap((property) => namesOf(property.value ?? property.argument))
    case 'ArrayPattern':
      return node.elements.flatMap(namesOf)
    case 'AssignmentPattern':
      return namesOf(node.left)
    case 'RestElement':
      return namesOf(node.argument)
    default:
      return []
  }
}

const checkStrings = (path, text) => {
  const { program, lineOf } = parse(path, text)
  const found = []
  const look = (value, start) => {
    if (foreignNames.test(value)) return
    const own = value.replace(foreignWords, '')
    const isSentence = /\s/.test(value)
    if (isSentence && mayQuoteCustomers(path)) return
    const words = bannedIn(path, own, isSentence ? bannedInSentences : banned)
    found.push(...words.map((word) => finding(path, lineOf(start), `'${word}' in the text '${value.slice(0, 40)}'`)))
  }
  visit(program, {
    Literal: (node) => typeof node.value === 'string' && !isForeignSource(node.value) && look(node.value, node.start),
    TemplateElement: (node) => look(node.value.raw.trim(), node.start),
    JSXText: (node) => look(node.value.trim(), node.start),
  })
  return found
}

/** A library's own name, or a name with no word of ours in it. */
const isForeignSource = (value) => /^(node:|@[\w-]+\/)/.test(value)

const checkCss = (path, text) =>
  text
    .split('\n')
    .flatMap((line, index) =>
      (line.match(/(?<![\w/-])(\.|--)[a-zA-Z][\w-]*/g) ?? []).flatMap((name) =>
        bannedIn(path, name, banned).map((word) => finding(path, index + 1, `'${word}' in ${name}`)),
      ),
    )
