import { understand } from '@celadon/understanding'
import { plainContext } from '#reading'
import type { Command } from './command.ts'
import { describeReading } from './describe-reading.ts'
import { workspaceFlag } from './find-workspace.ts'
import { openModel } from './open-model.ts'

export const jsonFlag = {
  name: 'json',
  value: null,
  does: { zh: '输出 JSON', en: 'prints JSON' },
  isRequired: false,
} as const satisfies Command['flags'][number]

export const understandWords: Command = {
  name: 'understand',
  summary: {
    zh: '显示一句话被理解成什么；不指明工作区时无需数据库',
    en: 'Shows what words are understood as; without a workspace no database is needed',
  },
  word: {
    value: { zh: '一句话', en: 'WORDS' },
    does: { zh: '客户说的话，加引号', en: 'what a customer says, in quotes' },
  },
  flags: [
    {
      ...workspaceFlag,
      does: { zh: '用该工作区正在使用的模型', en: 'reads with the model in force there' },
    },
    jsonFlag,
  ],
  run: async (context) => {
    const { model, intents } = await openModel(context)
    const reading = understand(context.word, model, plainContext(context.clock.now()))
    if (context.flags.has('json')) context.terminal.print(JSON.stringify(reading, null, 2))
    else for (const line of describeReading(reading, intents, context.language)) context.terminal.print(line)
    return 0
  },
}
