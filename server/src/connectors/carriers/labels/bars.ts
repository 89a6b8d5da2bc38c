/** White at both sides of a Code 128, in modules, as its standard asks for. */
export const quietModules = 10

/** A text as Code 128: the widths of bar, space, bar and so on, in modules, without the white at its sides. */
export const barsOf = async (text: string): Promise<readonly number[]> => {
  const { default: barcodes } = await import('@bwip-js/node')
  const [symbol] = barcodes.raw({ bcid: 'code128', text })
  if (!symbol || !('sbs' in symbol)) throw new Error(`'${text}' was not drawn as bars`)
  return symbol.sbs
}
