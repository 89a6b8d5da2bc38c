import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { Icon } from '#design'
import { Modal } from '#design/modal'
import { usePolicyForms } from '#features/clauses'
import { useWording } from '#language'
import { ExceptionForm } from './exception-form.tsx'

/** For whoever may write rules: the same people make exceptions from them. */
export function AddException() {
  const { say } = useWording()
  const [isOpen, setOpen] = useState(false)
  const owners = useQuery({ queryKey: rulesKeys.policies, queryFn: rulesApi.listPolicies }).data?.owners
  const forms = usePolicyForms().data
  const owner = owners?.find(({ mayWrite }) => mayWrite)
  if (owner === undefined || forms === undefined) return null
  const close = () => setOpen(false)
  return (
    <>
      <button type="button" className="button primary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="plus" />
        {say('exceptions.add')}
      </button>
      <Modal title={say('exceptions.add')} isOpen={isOpen} onClose={close}>
        <ExceptionForm sellerId={owner.sellerId} forms={forms} onClose={close} />
      </Modal>
    </>
  )
}
