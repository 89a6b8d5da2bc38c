/** The longest text of one message, in UTF-16 units: the contract's figure, without its schemas in the bundle. */
export const longestText = 4000
