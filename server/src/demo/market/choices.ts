export const colour = { zh: '颜色', en: 'Colour' }
export const size = { zh: '尺寸', en: 'Size' }
export const weight = { zh: '规格', en: 'Weight' }
export const count = { zh: '数量', en: 'Pieces' }

export const celadon = { code: 'CEL', zh: '青色', en: 'celadon' }
export const white = { code: 'WHT', zh: '白色', en: 'white' }
export const blue = { code: 'BLU', zh: '蓝色', en: 'blue' }
export const grey = { code: 'GRY', zh: '灰色', en: 'grey' }
export const black = { code: 'BLK', zh: '黑色', en: 'black' }
export const red = { code: 'RED', zh: '红色', en: 'red' }
export const sand = { code: 'SND', zh: '沙色', en: 'sand' }
export const green = { code: 'GRN', zh: '绿色', en: 'green' }

export const small = { code: 'S', zh: '小号', en: 'small' }
export const medium = { code: 'M', zh: '中号', en: 'medium' }
export const large = { code: 'L', zh: '大号', en: 'large' }
