import { useState } from 'react'
import type { AttachedFile } from '@celadon/contract'
import { deskApi, isPassing, problemOf } from '#api'
import { createId } from '#ids'

/** A file on its way to the server; `why` once it failed. What the server has decided is not tried again. */
export type Uploading = { id: string; blob: File; why: string | null; canRetry: boolean }

export type Attaching = {
  uploading: Uploading[]
  attach: (chosen: Iterable<File>) => void
  retry: (id: string) => void
  drop: (id: string) => void
}

/**
 * Takes files in one by one and hands over what the server made of each, to whoever asked when it was begun. What is on its
 * way does not outlive the page.
 */
export function useAttaching(conversationId: string, onTaken: (file: AttachedFile) => void): Attaching {
  const [uploading, setUploading] = useState<Uploading[]>([])

  const change = (id: string, more: Partial<Uploading>) =>
    setUploading((known) => known.map((each) => (each.id === id ? { ...each, ...more } : each)))
  const drop = (id: string) => setUploading((known) => known.filter((each) => each.id !== id))

  const send = async ({ id, blob }: Uploading) => {
    try {
      const { file } = await deskApi.postFile(conversationId, blob)
      drop(id)
      onTaken(file)
    } catch (error) {
      const problem = problemOf(error)
      change(id, { why: problem.detail || problem.code, canRetry: isPassing(problem) })
    }
  }

  return {
    uploading,
    attach: (chosen) => {
      const fresh = [...chosen].map((blob) => ({ id: createId(), blob, why: null, canRetry: false }))
      setUploading((known) => [...known, ...fresh])
      for (const each of fresh) void send(each)
    },
    retry: (id) => {
      const known = uploading.find((each) => each.id === id)
      if (!known) return
      change(id, { why: null })
      void send(known)
    },
    drop,
  }
}
