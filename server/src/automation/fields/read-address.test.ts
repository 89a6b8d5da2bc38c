import { describe, expect, test } from 'vitest'
import { readChineseAddress } from './read-chinese-address.ts'
import { readEnglishAddress } from './read-english-address.ts'

const zh: readonly [string, object][] = [
  [
    '杭州市西湖区文三路88号2单元301，收件人王小明，电话13800001111',
    { region: '浙江省', city: '杭州市', line1: '西湖区文三路88号2单元301', name: '王小明', phone: '13800001111' },
  ],
  [
    '张三 138 0000 1111 广东省深圳市南山区科技园路1号B座502',
    { region: '广东省', city: '深圳市', line1: '南山区科技园路1号B座502', name: '张三', phone: '13800001111' },
  ],
  ['改成浙江杭州西湖区文三路88号', { region: '浙江省', city: '杭州市', line1: '西湖区文三路88号' }],
  ['送到北京市朝阳区建国路 93 号院 8 号楼', { region: '北京市', city: '北京市', line1: '朝阳区建国路 93 号院 8 号楼' }],
  [
    '地址：上海浦东新区世纪大道100号，20楼2001，李雷收',
    { region: '上海市', city: '上海市', line1: '浦东新区世纪大道100号 20楼2001', name: '李雷' },
  ],
  ['浙江省义乌市稠州北路 699 号', { region: '浙江省', city: '义乌市', line1: '稠州北路 699 号' }],
  ['义乌市稠州北路 699 号', { city: '义乌市', line1: '稠州北路 699 号' }],
  [
    '广西壮族自治区南宁市青秀区民族大道 12 号 韩梅梅',
    { region: '广西壮族自治区', city: '南宁市', line1: '青秀区民族大道 12 号', name: '韩梅梅' },
  ],
  ['吉林省吉林市船营区解放大路 8 号', { region: '吉林省', city: '吉林市', line1: '船营区解放大路 8 号' }],
  [
    '云南省大理白族自治州大理市人民路 3 号，邮编 671000',
    { region: '云南省', city: '大理白族自治州', line1: '大理市人民路 3 号', postcode: '671000' },
  ],
]

describe('addresses in Chinese', () => {
  test.each(zh)('%s', (said, address) => {
    expect(readChineseAddress(said, false)).toEqual(address)
  })
  test('a street alone is one only where an address was asked for', () => {
    expect(readChineseAddress('南京东路 20 号 3 楼', true)).toEqual({ line1: '南京东路 20 号 3 楼' })
    expect(readChineseAddress('南京东路 20 号 3 楼', false)).toBeUndefined()
  })
  test('a name or a telephone alone answers the question, and nothing else does', () => {
    expect(readChineseAddress('收件人改成李雷', false)).toEqual({ name: '李雷' })
    expect(readChineseAddress('收件人写错了，是李雷', false)).toEqual({ name: '李雷' })
    expect(readChineseAddress('收件人错了', false)).toBeUndefined()
    expect(readChineseAddress('李雷，13900001111', true)).toEqual({ name: '李雷', phone: '13900001111' })
    for (const said of ['谢谢', '快点', '我的包裹在哪', '南京的仓库发货吗', '第 2 个', '朝阳区能送吗'])
      expect(readChineseAddress(said, true)).toBeUndefined()
  })
})

describe('what stands beside an address', () => {
  test('is no name, and no length of it is too much', () => {
    for (const said of ['马上', '上海', '钱会退吗', '谢了', '白色的'])
      expect(readChineseAddress(`改到上海市浦东新区世纪大道100号，${said}`, true)).not.toHaveProperty('name')
    expect(readChineseAddress(`改到上海市浦东新区世纪大道100号, ${'a'.repeat(5000)}`, true)).toMatchObject({
      city: '上海市',
    })
  })
  test('of an old and a new one the new one counts', () => {
    expect(readChineseAddress('从杭州西湖区文三路88号改成上海黄浦区人民路100号', false)).toMatchObject({
      line1: '黄浦区人民路100号',
    })
    expect(readEnglishAddress('not 5 High Street, London N1 9GU but 7 Low Road, Leeds LS1 4AP please')).toMatchObject({
      line1: '7 Low Road',
      city: 'Leeds',
    })
  })
})

describe('addresses in English', () => {
  test.each([
    [
      'send it to John Smith, 445 Maple Drive, Suite 394, Fort Worth, TX 76165, USA',
      {
        name: 'John Smith',
        line1: '445 Maple Drive',
        line2: 'Suite 394',
        city: 'Fort Worth',
        region: 'TX',
        postcode: '76165',
        country: 'USA',
      },
    ],
    ['5 high st, london sw1a 1aa', { line1: '5 high st', line2: '', city: 'london', region: '', postcode: 'SW1A 1AA' }],
    [
      'Flat 3, 12 Baker Street, London, NW1 6XE, UK',
      {
        line1: 'Flat 3',
        line2: '12 Baker Street',
        city: 'London',
        region: '',
        postcode: 'NW1 6XE',
        country: 'UK',
      },
    ],
    [
      '100 Queen Street W, Toronto, ON M5H 2N2',
      { line1: '100 Queen Street W', line2: '', city: 'Toronto', region: 'ON', postcode: 'M5H 2N2' },
    ],
  ])('%s', (said, address) => {
    expect(readEnglishAddress(said)).toEqual(address)
  })
  test('the sentence before it is no street', () => {
    for (const before of ['For order 40001 please ship to', 'I have 2 kids so send it to'])
      expect(readEnglishAddress(`${before} 44 Oak Ave, Austin, TX 78701`)?.line1).toBe('44 Oak Ave')
  })
  test('a price and a number of an order are none', () => {
    for (const said of ['order 40231 for 20 dollars', '2 cups in blue', 'a problem with 2 cups, order ID 40002'])
      expect(readEnglishAddress(said)).toBeUndefined()
  })
})
