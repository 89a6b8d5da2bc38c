/** Traditional characters that occur in a shop's conversations, each followed by its simplified form. */
const pairs =
  '轉转訂订單单貨货運运費费發发遞递寄寄買买賣卖錢钱還还換换壞坏個个這这裡里裏里嗎吗麼么沒没為为甚甚時时間间點点幾几來来進进過过從从開开關关門门東东'
  + '號号碼码電电話话機机會会員员幫帮請请問问說说謝谢對对錯错誤误難难應应該该讓让給给確确認认網网頁页帳账戶户賬账優优惠惠價价質质壓压損损傷伤漏漏'
  + '貼贴顏颜藍蓝綠绿紅红黃黄紫紫裝装櫃柜盤盘壺壶鍋锅燈灯書书衛卫褲裤裙裙襪袜鞋鞋絲丝綢绸紙纸鐵铁銀银銅铜鋼钢塊块條条隻只雙双種种樣样'
  + '長长寬宽輕轻熱热涼凉濕湿乾干淨净舊旧歲岁節节慶庆禮礼賀贺別别離离處处辦办復复複复歸归屬属實实際际繫系聯联絡络線线續续級级約约終终結结'
  + '經经紅红綁绑簽签證证據据護护險险際际陽阳陰阴隊队階阶隨随難难電电靜静題题類类願愿顧顾風风飛飞餘余後后館馆驗验騙骗體体鬆松麵面麗丽黨党齊齐'
  + '愛爱慢慢態态慮虑懷怀戲戏戰战擇择擔担據据擊击擋挡揀拣撥拨擾扰攝摄敗败敵敌數数斷断無无歡欢歷历氣气決决況况減减測测滿满潔洁燒烧爛烂爭争'
  + '狀状獎奖現现環环產产當当異异療疗盡尽監监眾众禁禁稅税穩稳競竞筆笔箱箱範范簡简糾纠納纳細细緊紧練练總总績绩織织罰罚義义習习聖圣聞闻聽听'
  + '職职腦脑膠胶舉举艙舱蘋苹蟲虫補补製制規规視视覺觉覽览觀观計计討讨記记設设許许訴诉評评詢询試试詳详誰谁課课調调談谈論论諮咨變变負负責责財财'
  + '貨货貴贵貸贷貿贸資资賠赔購购贈赠趕赶趙赵車车軟软較较載载輛辆輸输農农連连遲迟遠远適适遺遗選选邊边郵邮醫医釋释錄录鎖锁鏈链鐘钟鏡镜隱隐頂顶項项順顺須须預预領领頭头頻频額额'

const simplified = new Map<string, string>()
for (let at = 0; at < pairs.length; at += 2) simplified.set(pairs[at]!, pairs[at + 1]!)
const traditional = new RegExp(`[${[...simplified].filter(([from, to]) => from !== to).map(([from]) => from).join('')}]`, 'g')

export const toSimplified = (text: string): string => text.replace(traditional, (sign) => simplified.get(sign)!)
