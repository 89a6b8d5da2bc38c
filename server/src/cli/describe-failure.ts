import type { Language, Localized } from '@celadon/contract'
import { OperatorError } from '#platform/errors'

/** What went wrong, for the operator: what they can mend in words, anything else with its place in the code. */
export const describeFailure = (error: unknown, language: Language): string => {
  if (error instanceof OperatorError) return error.words[language]
  if (!(error instanceof Error)) return String(error)
  const failure: Failure = error
  const known = mendable[failure.code ?? '']
  return known ? known(failure)[language] : (error.stack ?? error.message)
}

type Failure = Error & { code?: string; path?: string; address?: string; port?: number }

const mendable: Readonly<Record<string, (failure: Failure) => Localized>> = {
  EADDRINUSE: ({ port }) => ({
    zh: `端口 ${port ?? ''} 已被占用。请停止占用它的程序，或用 CELADON_PORT 选择其他端口。`,
    en: `Port ${port ?? ''} is taken. Stop what listens there, or choose another with CELADON_PORT.`,
  }),
  EADDRNOTAVAIL: ({ address }) => ({
    zh: `本机没有地址 ${address ?? ''}。请检查 CELADON_HOST。`,
    en: `This machine has no address ${address ?? ''}. Check CELADON_HOST.`,
  }),
  EACCES: ({ path, port, message }) => ({
    zh: `没有权限使用 ${path ?? port ?? message}。请检查 CELADON_HOME 和 CELADON_PORT。`,
    en: `No permission for ${path ?? port ?? message}. Check CELADON_HOME and CELADON_PORT.`,
  }),
  ENOSPC: ({ path }) => ({ zh: `磁盘已满：${path ?? ''}`, en: `The disk is full: ${path ?? ''}` }),
  EROFS: ({ path }) => ({ zh: `文件系统只读：${path ?? ''}`, en: `The file system is read-only: ${path ?? ''}` }),
}
