import type { Command } from './command.ts'
import { findWorkspace, workspaceFlag } from './find-workspace.ts'
import { openFoundation } from './open-foundation.ts'
import { readFormat, writeShopFiles } from './shop-files.ts'

/** Works beside a server that runs: the shop as it is at that moment. */
export const exportShop: Command = {
  name: 'export-shop',
  summary: {
    zh: '把工作区的内置商店按导入时的格式写成文件',
    en: 'Writes a workspace’s embedded shop in the format it was imported from',
  },
  flags: [
    {
      name: 'format',
      value: { zh: '格式', en: 'FORMAT' },
      does: { zh: 'retail 或 retail-zh，与导入时相同', en: 'retail or retail-zh, as it was imported' },
      isRequired: true,
    },
    {
      name: 'to',
      value: { zh: '路径', en: 'PATH' },
      does: { zh: '新文件；retail-zh 为新文件夹', en: 'a new file; for retail-zh a new folder' },
      isRequired: true,
    },
    {
      ...workspaceFlag,
      does: { zh: '导出哪个工作区；只有一个时可省略', en: 'out of which one; need not be said when there is only one' },
    },
  ],
  run: async (context) => {
    const format = readFormat(context.flags.get('format')!)
    const path = context.flags.get('to')!
    const { foundation, close } = await openFoundation({ ...context, claim: 'share', isWatched: true })
    try {
      const tenantId = await findWorkspace(foundation.database, context.flags.get('workspace'))
      await writeShopFiles(format, path, await context.composition.exportShop(foundation, { tenantId, format }))
      context.print({ zh: `已写入 ${path}。`, en: `${path} is written.` })
      return 0
    } finally {
      await close()
    }
  },
}
