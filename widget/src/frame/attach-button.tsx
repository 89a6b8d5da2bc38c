import { useRef } from 'preact/hooks'
import { ClipIcon } from './icons.tsx'
import { useWords } from './words.ts'

/** As the server takes them. Asked for these, a phone hands over its photos as JPEG. */
const accepted = 'image/jpeg,image/png,image/webp,application/pdf,text/plain'

type AttachButtonProps = { onFiles: (files: File[]) => void; isWanted: boolean }

/** The system's own chooser, with the camera where there is one. `isWanted`: a photo was just asked for. */
export function AttachButton({ onFiles, isWanted }: AttachButtonProps) {
  const { strings } = useWords()
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        class={isWanted ? 'icon-button wanted' : 'icon-button'}
        aria-label={strings.attach}
        onClick={() => chooser.current?.click()}
        data-testid="attach"
      >
        <ClipIcon />
      </button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept={accepted}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
