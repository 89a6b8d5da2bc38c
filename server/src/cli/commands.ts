import type { Command } from './command.ts'
import { createAdmin } from './create-admin.ts'
import { doctor } from './doctor.ts'
import { evaluateFile } from './evaluate-file.ts'
import { exportShop } from './export-shop.ts'
import { importShop } from './import-shop.ts'
import { importWorkflows } from './import-workflows.ts'
import { migrate } from './migrate.ts'
import { demo, serve } from './serve.ts'
import { stop } from './stop.ts'
import { train } from './train.ts'
import { understandWords } from './understand-words.ts'
import { verifyAudit } from './verify-audit.ts'

/** In the order in which they are listed. */
export const commands: readonly Command[] = [
  demo,
  serve,
  stop,
  migrate,
  doctor,
  createAdmin,
  importShop,
  exportShop,
  importWorkflows,
  understandWords,
  train,
  evaluateFile,
  verifyAudit,
]
