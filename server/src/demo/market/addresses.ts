import type { Address } from '@celadon/contract'
import type { DemoBuyer } from './demo-buyer.ts'
import type { SellerKey } from './sellers.ts'

/** By the city's English name: street, province and postcode. */
const places: Record<string, { zh: string; en: string; region: { zh: string; en: string }; postcode: string }> = {
  Beijing: { zh: '胡同里街', en: 'Hutongli Street', region: { zh: '北京市', en: 'Beijing' }, postcode: '100009' },
  Shanghai: { zh: '梧桐路', en: 'Wutong Road', region: { zh: '上海市', en: 'Shanghai' }, postcode: '200031' },
  Guangzhou: { zh: '榕荫街', en: 'Rongyin Street', region: { zh: '广东省', en: 'Guangdong' }, postcode: '510120' },
  Shenzhen: { zh: '海风路', en: 'Haifeng Road', region: { zh: '广东省', en: 'Guangdong' }, postcode: '518040' },
  Chengdu: { zh: '竹影巷', en: 'Zhuying Lane', region: { zh: '四川省', en: 'Sichuan' }, postcode: '610015' },
  Wuhan: { zh: '江滩路', en: 'Jiangtan Road', region: { zh: '湖北省', en: 'Hubei' }, postcode: '430014' },
  "Xi'an": { zh: '城墙街', en: 'Chengqiang Street', region: { zh: '陕西省', en: 'Shaanxi' }, postcode: '710001' },
  Nanjing: { zh: '银杏路', en: 'Yinxing Road', region: { zh: '江苏省', en: 'Jiangsu' }, postcode: '210008' },
  Qingdao: { zh: '礁石路', en: 'Jiaoshi Road', region: { zh: '山东省', en: 'Shandong' }, postcode: '266003' },
  Kunming: { zh: '翠湖巷', en: 'Cuihu Lane', region: { zh: '云南省', en: 'Yunnan' }, postcode: '650031' },
}

/** Where a buyer lives: the house number is their place in the list. */
export const addressOf = ({ name, language, city }: DemoBuyer, index: number): Address => {
  const place = places[city.en]!
  const house = 12 + index * 3
  return {
    name,
    line1: language === 'zh' ? `${place.zh} ${house} 号` : `${house} ${place.en}`,
    line2: '',
    city: city[language],
    region: place.region[language],
    postcode: place.postcode,
    country: 'CN',
    phone: `1390000${String(1000 + index)}`,
  }
}

/** Where each seller takes goods back. */
export const returnAddresses: Readonly<Record<SellerKey, Address>> = {
  kiln: {
    name: '窑与叶 售后',
    line1: '青瓷路 88 号',
    line2: '',
    city: '龙泉市',
    region: '浙江省',
    postcode: '323700',
    country: 'CN',
    phone: '13900000088',
  },
  grind: {
    name: '晨磨 售后',
    line1: '龙井支路 21 号',
    line2: '',
    city: '杭州市',
    region: '浙江省',
    postcode: '310013',
    country: 'CN',
    phone: '13900000021',
  },
  linen: {
    name: '棉麻里 售后',
    line1: '织造巷 6 号',
    line2: '',
    city: '南通市',
    region: '江苏省',
    postcode: '226001',
    country: 'CN',
    phone: '13900000006',
  },
}
