import type { Generated } from 'kysely'

/** The chain of who changed what. Entries are added by `append_audit` alone. */
export type AuditTables = {
  audit_entries: {
    tenant_id: string
    number: number
    at: string
    by_id: string | null
    act: string
    about_kind: string
    about_id: string
    details: string
    previous_hash: Buffer
    hash: Buffer
  }
  audit_heads: {
    tenant_id: string
    number: number
    hash: Buffer
    sealed_number: Generated<number>
    sealed_hash: Generated<Buffer>
    sealed_at: Generated<string | null>
    seal: Generated<Buffer>
  }
}
