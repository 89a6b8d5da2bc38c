import type { Language, Localized, Scores, Training } from '@celadon/contract'
import { createIds } from '#platform/ids'
import { createTraining, trainInThread } from '#reading/training'
import { alignColumns } from './align-columns.ts'
import type { Command, CommandContext } from './command.ts'
import type { Foundation } from './composition.ts'
import { findWorkspace, workspaceFlag } from './find-workspace.ts'
import { openFoundation } from './open-foundation.ts'
import { openShippedModel } from '#reading/shipped'

/** Works beside a server that runs, which reads with the new base as soon as it stands in the database. */
export const train: Command = {
  name: 'train',
  summary: {
    zh: '用全部示例重新训练工作区的模型；只有不退步才启用，并打印报告',
    en: 'Trains a workspace’s model anew; it reads only if it reads nothing worse, and the report is printed',
  },
  flags: [
    {
      ...workspaceFlag,
      does: { zh: '哪个工作区；只有一个时可省略', en: 'which one; need not be said when there is only one' },
    },
  ],
  run: async (context) => {
    const { foundation, close } = await openFoundation({ ...context, claim: 'share', isWatched: true })
    try {
      const tenantId = await findWorkspace(foundation.database, context.flags.get('workspace'))
      const attempt = await trainingOf(context, foundation).runNow(tenantId)
      if (!attempt) context.print(words.taken)
      else for (const line of describeTraining(attempt, context.language)) context.terminal.print(line)
      return attempt?.state === 'failed' ? 1 : 0
    } finally {
      await close()
    }
  },
}

const trainingOf = ({ clock, randomness }: CommandContext, { database, log }: Foundation) =>
  createTraining({
    database,
    clock,
    ids: createIds(clock, randomness),
    shipped: openShippedModel(),
    train: trainInThread,
    refresh: async () => {},
    log,
  })

const describeTraining = ({ state, number, report, failure }: Training, language: Language): string[] => {
  const title = words.ended[state === 'promoted' || state === 'refused' ? state : 'failed'](number)[language]
  if (!report) return failure === null ? [title] : [title, failure]
  const { before, after } = report.scores
  const rows = [...setNames].map(([set, name]) => [
    `  ${name[language]}`,
    `${before[set].right}/${before[set].of}`,
    '→',
    `${after[set].right}/${after[set].of}`,
  ])
  const failing = report.failing.map(({ utterance, intent, readAs }) => [`  "${utterance}"`, intent, '→', readAs])
  return [
    title,
    words.made(report.examples, report.tookMs, report.modelBytes)[language],
    ...alignColumns(rows),
    ...(failing.length > 0 ? [words.failing[language], ...alignColumns(failing)] : []),
  ]
}

const setNames = new Map<keyof Scores, Localized>([
  ['zh', { zh: '中文固定测试', en: 'Chinese regression set' }],
  ['en', { zh: '英文固定测试', en: 'English regression set' }],
  ['taught', { zh: '教过的话', en: 'What was taught' }],
])

const words = {
  taken: { zh: '正在运行的服务已接手这次训练。', en: 'The server that runs has taken this training up.' },
  ended: {
    promoted: (number: number): Localized => ({
      zh: `第 ${number} 次训练：已启用。`,
      en: `Training ${number}: in force from now on.`,
    }),
    refused: (number: number): Localized => ({
      zh: `第 ${number} 次训练：有退步，未启用，原模型继续使用。`,
      en: `Training ${number}: it reads worse and was refused. The old model stays in force.`,
    }),
    failed: (number: number): Localized => ({
      zh: `第 ${number} 次训练：未完成，原模型继续使用。`,
      en: `Training ${number}: it came to no end. The old model stays in force.`,
    }),
  },
  made: (examples: { shipped: number; taught: number }, tookMs: number, bytes: number): Localized => {
    const seconds = (tookMs / 1000).toFixed(1)
    const mebibytes = (bytes / 1024 ** 2).toFixed(1)
    return {
      zh: `自带示例 ${examples.shipped} 条，教过的示例 ${examples.taught} 条；用时 ${seconds} 秒，模型 ${mebibytes} MiB。`,
      en: `${examples.shipped} examples that come with Celadon, ${examples.taught} taught; ${seconds} s, model of ${mebibytes} MiB.`,
    }
  },
  failing: { zh: '以前理解对、现在理解错的：', en: 'Read rightly before and wrongly now:' },
}
