/** A walk over a syntax tree that knows where it is. */

/** Calls `see(node, ancestors)` for every node, outermost first; `ancestors` ends with the parent. */
export const walk = (node, see, ancestors = []) => {
  see(node, ancestors)
  const inner = [...ancestors, node]
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') walk(child, see, inner)
    }
  }
}

/** The name of a property's key, when it is written out. */
export const keyName = (property) =>
  property.type === 'Property' && !property.computed ? (property.key.name ?? String(property.key.value)) : undefined
