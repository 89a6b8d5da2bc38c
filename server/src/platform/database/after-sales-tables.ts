import type {
  EffectPlan,
  ExceptionLine,
  Policy,
  PolicyException,
  ReturnRequest,
  Ruling,
  Run,
  RunStatus,
  Workflow,
} from '@celadon/contract'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

type Json<T extends object> = JSONColumnType<T>

/** Rules, runs, rulings and what was done, and the embedded shop's own ledger of acts and payments. */
export type AfterSalesTables = {
  shop_acts: { tenant_id: string; key: string; result: Json<object>; at: string }
  shop_payments: {
    tenant_id: string
    id: string
    key: string
    order_id: string
    kind: 'payment' | 'refund'
    method_id: string
    amount_minor: number
    currency: string
    at: string
  }
  policies: {
    tenant_id: string
    id: string
    name: string
    version: number
    seller_id: string | null
    state: 'draft' | 'published' | 'retired'
    body: Json<Policy>
    author_id: string | null
    created_at: string
    saved_at: string
    revision: Generated<number>
    published_at: string | null
  }
  policy_exceptions: {
    tenant_id: string
    id: string
    seller_id: string | null
    body: Json<PolicyException>
    about: Json<ExceptionLine['about']>
    author_id: string | null
    created_at: string
    ends_at: string | null
    ended_by: string | null
  }
  workflows: {
    tenant_id: string
    name: string
    version: number
    body: Json<Workflow>
    is_current: boolean
    author_id: string | null
    created_at: string
  }
  runs: {
    tenant_id: string
    id: string
    conversation_id: string
    customer_id: string
    seller_id: string | null
    workflow: string
    version: number
    status: RunStatus
    body: Json<Run>
    expected_by: string | null
    started_at: string
    updated_at: string
  }
  rulings: {
    tenant_id: string
    id: string
    run_id: string
    seller_id: string | null
    verdict: Ruling['verdict']
    body: Json<Ruling>
    at: string
  }
  effects: {
    tenant_id: string
    id: string
    run_id: string
    ruling_id: string
    position: number
    seller_id: string | null
    key: string
    kind: EffectPlan['kind']
    body: Json<EffectPlan>
    state: 'intended' | 'sent' | 'waiting' | 'done' | 'failed' | 'unknown'
    attempts: number
    sent_at: string | null
    settled_at: string | null
    result: ColumnType<object | null, string | null, string | null>
    last_error: string | null
  }
  run_work: { tenant_id: string; run_id: string; due_at: string; lease_id: string | null; lease_until: string | null }
  paid_things: { tenant_id: string; thing: string; effect_id: string }
  approvals: {
    tenant_id: string
    id: string
    run_id: string
    ruling_id: string
    seller_id: string | null
    state: 'open' | 'granted' | 'refused'
    asked_at: string
    asked_by: string | null
    decided_by: string | null
    decided_at: string | null
    why: string | null
  }
  refund_caps: {
    tenant_id: string
    id: string
    role: 'agent' | 'supervisor' | 'admin'
    member_id: string | null
    amount_minor: number
    currency: string
  }
  return_requests: {
    tenant_id: string
    id: string
    rma_number: string
    run_id: string
    order_id: string
    seller_id: string | null
    body: Json<ReturnRequest>
    label: Uint8Array | null
    created_at: string
  }
}
