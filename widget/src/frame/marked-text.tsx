import type { Piece } from './links.ts'
import { readMarks, type Block } from './marks.ts'

/** What the assistant says: articles come with headings, lists and named links. */
export function MarkedText({ text }: { text: string }) {
  return (
    <div class="bubble marked">
      {readMarks(text).map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  )
}

function BlockView({ block }: { block: Block }) {
  if (block.kind === 'heading') {
    return (
      <h3>
        <Pieces pieces={block.pieces} />
      </h3>
    )
  }
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Pieces pieces={block.pieces} />
      </p>
    )
  }
  const items = block.items.map((pieces, index) => (
    <li key={index}>
      <Pieces pieces={pieces} />
    </li>
  ))
  return block.isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>
}

export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece) =>
        piece.href === null ? (
          piece.text
        ) : (
          <a href={piece.href} target="_blank" rel="noopener noreferrer nofollow">
            {piece.text}
          </a>
        ),
      )}
    </>
  )
}
