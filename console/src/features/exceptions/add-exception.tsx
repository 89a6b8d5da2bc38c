import { useState } from 'react'
import { Icon } from '#design'
import { Modal } from '#design/modal'
import { usePolicyForms } from '#features/clauses'
import { useMay, useSelf } from '#features/member'
import { useWording } from '#language'
import { ExceptionForm } from './exception-form.tsx'

/** The operator's people make exceptions from the operator's rules, a seller's from their own. */
export function AddException() {
  const { say } = useWording()
  const [isOpen, setOpen] = useState(false)
  const forms = usePolicyForms().data
  const { sellerId } = useSelf()
  const may = useMay()
  if (!may('exception.grant') || forms === undefined) return null
  const close = () => setOpen(false)
  return (
    <>
      <button type="button" className="button primary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="plus" />
        {say('exceptions.add')}
      </button>
      <Modal title={say('exceptions.add')} isOpen={isOpen} onClose={close}>
        <ExceptionForm sellerId={sellerId} forms={forms} onClose={close} />
      </Modal>
    </>
  )
}
