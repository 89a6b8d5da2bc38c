import type { AuditQuery } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { ProblemNote } from '#design'
import { useWording } from '#language'
import { announce } from '#live'
import { saveText } from '#features/save-text'

/** All that fits the filter, as a file. That it was taken out is an entry of its own. */
export function ExportButton({ query }: { query: AuditQuery }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const exporting = useMutation({
    mutationFn: () => deskApi.exportAudit(query),
    onSuccess: (text) => {
      saveText('audit.csv', text)
      announce(say('audit.exported'))
      return queries.invalidateQueries({ queryKey: deskKeys.audits })
    },
  })
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={exporting.isPending}
        onClick={() => !exporting.isPending && exporting.mutate()}
      >
        {say('audit.export')}
      </button>
      {exporting.isError && <ProblemNote error={exporting.error} />}
    </>
  )
}
