import type { Command } from './command.ts'
import { findWorkspace, workspaceFlag } from './find-workspace.ts'
import { openFoundation } from './open-foundation.ts'
import { readFormat, readShopFiles } from './shop-files.ts'

/** Works beside a server that runs: what was read stands in the database from then on. */
export const importShop: Command = {
  name: 'import-shop',
  summary: {
    zh: '把一整个商店的文件导入工作区的内置商店，并发布随该格式附带的售后规则',
    en: 'Reads a whole shop from a file into a workspace’s embedded shop, and publishes the rules that come with it',
  },
  flags: [
    {
      name: 'format',
      value: { zh: '格式', en: 'FORMAT' },
      does: {
        zh: 'retail：tau-bench 零售店的单个文件；retail-zh：ECom-Bench 格式的文件夹',
        en: 'retail: one file in the shape of tau-bench’s retail shop; retail-zh: a folder in the shape of ECom-Bench’s',
      },
      isRequired: true,
    },
    {
      name: 'file',
      value: { zh: '文件', en: 'FILE' },
      does: { zh: '要导入的文件或文件夹', en: 'what is read: a file, or a folder of files' },
      isRequired: true,
    },
    {
      ...workspaceFlag,
      does: { zh: '导入哪个工作区；只有一个时可省略', en: 'into which one; need not be said when there is only one' },
    },
  ],
  run: async (context) => {
    const format = readFormat(context.flags.get('format')!)
    const shop = await readShopFiles(format, context.flags.get('file')!)
    const { foundation, close } = await openFoundation({ ...context, claim: 'share', isWatched: true })
    try {
      const tenantId = await findWorkspace(foundation.database, context.flags.get('workspace'))
      const { products, buyers, orders } = await context.composition.importShop(foundation, { tenantId, format, shop })
      context.print({
        zh: `已导入商品 ${products} 种、买家 ${buyers} 位、订单 ${orders} 笔；售后规则已发布。`,
        en: `${products} products, ${buyers} buyers and ${orders} orders are in; the rules are published.`,
      })
      return 0
    } finally {
      await close()
    }
  },
}
