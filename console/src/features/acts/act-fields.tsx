import type { Handover } from '@celadon/contract'
import { ReasonChoice } from '#features/reason'
import { useWording } from '#language'
import type { ActFormProps } from './act-form.tsx'
import { AddressFields } from './address-fields.tsx'
import { EvidenceChoice } from './evidence-choice.tsx'
import { InvoiceFields } from './invoice-fields.tsx'
import { LinesChoice, SwapsChoice } from './lines-choice.tsx'
import { actFields, type ActAnswers, type ActField } from './make-act-wish.ts'

export type FieldProps = Omit<ActFormProps, 'onClose' | 'onDone'> & {
  answers: ActAnswers
  onChange: (change: Partial<ActAnswers>) => void
}

export function ActFields(props: FieldProps) {
  return actFields[props.act].map((field) => <OneField key={field} field={field} {...props} />)
}

function OneField({ field, ...props }: FieldProps & { field: ActField }) {
  const { answers, onChange } = props
  switch (field) {
    case 'lines':
      return <LinesChoice {...props} />
    case 'swaps':
      return <SwapsChoice {...props} />
    case 'reason':
      return <ReasonChoice value={answers.reason} onChange={(reason) => onChange({ reason })} />
    case 'remedy':
      return <RemedyChoice {...props} />
    case 'evidence':
      return <EvidenceChoice {...props} />
    case 'method':
      return <MethodChoice {...props} mayBeOpen />
    case 'method-needed':
      return <MethodChoice {...props} mayBeOpen={false} />
    case 'handover':
      return <HandoverChoice {...props} />
    case 'address':
      return <AddressFields {...props} />
    case 'coupon':
      return <CouponChoice {...props} />
    case 'invoice':
      return <InvoiceFields {...props} />
  }
}

function MethodChoice({ desk, answers, onChange, mayBeOpen }: FieldProps & { mayBeOpen: boolean }) {
  const { say, read } = useWording()
  return (
    <label>
      {say(mayBeOpen ? 'acts.money-to' : 'acts.pay-by')}
      <select
        className="field"
        value={answers.methodId}
        onChange={(event) => onChange({ methodId: event.target.value })}
      >
        {mayBeOpen && <option value="">{say('acts.way-it-came')}</option>}
        {desk.methods.map(({ id, label }) => (
          <option key={id} value={id}>
            {read(label)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Where nobody comes for parcels there is nothing to choose. */
function HandoverChoice({ desk, answers, onChange }: FieldProps) {
  const { say } = useWording()
  if (!desk.canPickUp) return null
  const ways = ['drop-off', 'pick-up'] as const satisfies readonly Handover[]
  return (
    <label>
      {say('acts.handover')}
      <select
        className="field"
        value={answers.handover}
        onChange={(event) => onChange({ handover: ways.find((way) => way === event.target.value) ?? 'drop-off' })}
      >
        {ways.map((way) => (
          <option key={way} value={way}>
            {say(`acts.handover.${way}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

function RemedyChoice({ answers, onChange }: FieldProps) {
  const { say } = useWording()
  return (
    <label>
      {say('acts.remedy')}
      <select
        className="field"
        value={answers.remedy}
        onChange={(event) => onChange({ remedy: event.target.value === 'replacement' ? 'replacement' : 'refund' })}
      >
        <option value="refund">{say('acts.remedy.refund')}</option>
        <option value="replacement">{say('acts.remedy.replacement')}</option>
      </select>
    </label>
  )
}

function CouponChoice({ desk, answers, onChange }: FieldProps) {
  const { say, read } = useWording()
  return (
    <label>
      {say('acts.coupon')}
      <select className="field" value={answers.coupon} onChange={(event) => onChange({ coupon: event.target.value })}>
        {desk.coupons.map(({ code, title }) => (
          <option key={code} value={code}>
            {read(title)}
          </option>
        ))}
      </select>
    </label>
  )
}
