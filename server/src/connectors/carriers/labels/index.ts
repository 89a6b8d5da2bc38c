/** Return labels as PDF: A6, both barcodes in vectors, every character of an address readable or the label refused. */
export { createLabelDrawer } from './draw-label.ts'
