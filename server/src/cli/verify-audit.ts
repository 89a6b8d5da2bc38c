import type { AuditFault, AuditFaultKind, Localized } from '@celadon/contract'
import { OperatorError } from '#platform/errors'
import type { Command } from './command.ts'
import { findWorkspace, workspaceFlag } from './find-workspace.ts'
import { openFoundation } from './open-foundation.ts'

/** Works beside a server that runs; the answer is in the exit code too. */
export const verifyAudit: Command = {
  name: 'verify-audit',
  summary: {
    zh: '核对工作区的审计记录：是否有条目被改动、删除、插入或移动',
    en: 'Verifies a workspace’s audit: whether an entry was altered, taken away, put between or moved',
  },
  flags: [
    {
      ...workspaceFlag,
      does: { zh: '哪个工作区；只有一个时可省略', en: 'which one; need not be said when there is only one' },
    },
    {
      name: 'end',
      value: { zh: 'NUMBER:HASH', en: 'NUMBER:HASH' },
      does: {
        zh: '以前另外记下的末条编号和哈希（日志或导出文件里有），多个用逗号分隔',
        en: 'an end that was kept elsewhere (the log and exported files name them); several stand with commas between',
      },
      isRequired: false,
    },
    {
      name: 'seal-anew',
      value: null,
      does: {
        zh: '安装密钥换过时，用新密钥重新封存；此事会记入审计',
        en: 'seals it with the present secret, where the installation was given another; the audit says that it was done',
      },
      isRequired: false,
    },
  ],
  run: async (context) => {
    const kept = readEnds(context.flags.get('end'))
    const { foundation, close } = await openFoundation({ ...context, claim: 'share', isWatched: true })
    try {
      const tenantId = await findWorkspace(foundation.database, context.flags.get('workspace'))
      const { end, sealed, faults } = await context.composition.verifyAudit(foundation, { tenantId, kept })
      const isOtherSecret = faults.length === 1 && faults[0]!.kind === 'seal'
      if (isOtherSecret && context.flags.has('seal-anew')) {
        await context.composition.sealAuditAnew(foundation, tenantId)
        context.print(words.sealedAnew)
        return 0
      }
      for (const fault of faults) context.print(describeFault(fault))
      context.print(faults.length > 0 ? words.broken(faults.length) : words.holds(end))
      if (sealed) context.print(words.sealed(sealed))
      return faults.length > 0 ? 1 : 0
    } finally {
      await close()
    }
  },
}

/** @throws OperatorError */
const readEnds = (text: string | undefined): { number: number; hash: string }[] =>
  (text ? text.split(',') : []).map((each) => {
    const [, number, hash] = /^\s*([0-9]{1,15}):([0-9a-f]{64})\s*$/.exec(each) ?? []
    if (number === undefined || hash === undefined) throw new OperatorError(words.noEnd(each))
    return { number: Number(number), hash }
  })

const describeFault = ({ kind, number }: AuditFault): Localized => faultWords[kind](number)

const faultWords: Readonly<Record<AuditFaultKind, (number: number) => Localized>> = {
  missing: (number) => ({
    zh: `第 ${number} 条之前缺少条目，或编号不对。`,
    en: `Before entry ${number} one is missing, or its number is not right.`,
  }),
  link: (number) => ({
    zh: `第 ${number} 条与前一条衔接不上。`,
    en: `Entry ${number} does not follow from the one before.`,
  }),
  content: (number) => ({ zh: `第 ${number} 条的内容被改动过。`, en: `Entry ${number} was altered.` }),
  end: (number) => ({
    zh: `记录应止于第 ${number} 条，实际不是。`,
    en: `The audit ought to end with entry ${number}, and does not.`,
  }),
  seal: (number) => ({
    zh: `第 ${number} 条的封印不符：此前的记录被改写过，或安装密钥换过。`,
    en: `The seal of entry ${number} does not fit: what is before was rewritten, or the installation has another secret.`,
  }),
  kept: (number) => ({
    zh: `第 ${number} 条与另外记下的不同。`,
    en: `Entry ${number} is not the one that was kept elsewhere.`,
  }),
}

const words = {
  holds: ({ number, hash }: { number: number; hash: string }): Localized => ({
    zh: `审计记录完好，共 ${number} 条。末条（请另外留存）：${number}:${hash}`,
    en: `The audit holds. Entries: ${number}. Its end, worth keeping elsewhere: ${number}:${hash}`,
  }),
  broken: (count: number): Localized => ({
    zh: `审计记录有问题，列出 ${count} 处。`,
    en: `The audit does not hold. Faults found: ${count}.`,
  }),
  sealed: ({ number, at }: { number: number; at: string }): Localized => ({
    zh: `服务器自己核对并封存到第 ${number} 条（${at}）。`,
    en: `The server has verified and sealed it by itself up to entry ${number}, at ${at}.`,
  }),
  sealedAnew: {
    zh: '条目之间完好，已用现在的密钥重新封存。原封印不再证明什么，请核对另外留存的末条。',
    en: 'The entries hold among themselves and are sealed with the present secret. The old seal proves nothing any more: compare with an end that was kept elsewhere.',
  },
  noEnd: (text: string): Localized => ({
    zh: `“${text}”不符合格式，应为 NUMBER:HASH。`,
    en: `"${text}" is not of the form NUMBER:HASH.`,
  }),
}
