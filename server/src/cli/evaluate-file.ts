import { evaluate } from '#reading/evaluation'
import { plainContext } from '#reading'
import type { Command } from './command.ts'
import { describeEvaluation } from './describe-evaluation.ts'
import { workspaceFlag } from './find-workspace.ts'
import { openModel } from './open-model.ts'
import { readLabelledFile } from './read-labelled-file.ts'
import { jsonFlag } from './understand-words.ts'

export const evaluateFile: Command = {
  name: 'evaluate',
  summary: {
    zh: '用一份已知答案的文件衡量理解得有多准；不指明工作区时无需数据库',
    en: 'Measures how well lines of a file with known answers are read; without a workspace no database is needed',
  },
  flags: [
    {
      name: 'file',
      value: { zh: '文件', en: 'FILE' },
      does: {
        zh: '每行一个 {"text", "intent"}；intent 为 null 表示与商店无关',
        en: 'one {"text", "intent"} a line; intent null is out of scope',
      },
      isRequired: true,
    },
    { ...workspaceFlag, does: { zh: '用该工作区正在使用的模型', en: 'reads with the model in force there' } },
    jsonFlag,
  ],
  run: async (context) => {
    const lines = await readLabelledFile(context.flags.get('file')!)
    const { model } = await openModel(context)
    const found = evaluate(model, lines, plainContext(context.clock.now()))
    if (context.flags.has('json')) context.terminal.print(JSON.stringify({ model: model.version, ...found }, null, 2))
    else for (const line of describeEvaluation(found, model.version, context.language)) context.terminal.print(line)
    return 0
  },
}
