const complaint =
  'i ordered the stoneware set twelve days ago and paid for express delivery, the tracking page said it left the warehouse on monday and nothing has moved since, i wrote two e-mails and nobody answered. '
const chineseComplaint =
  '我上上周五买的两只盖碗和一把紫砂壶，客服说四十八小时之内发货，结果等了八天才有物流，今天拆开一看壶嘴是断的，里面还少了一只杯托，照片我都拍好了。'

/** What the base examples lack: numbers, addresses, several wishes at once, slips, both languages, and length. */
export const sheet: readonly string[] = [
  '订单号 40021，顺丰 SF1234567890123，到哪了',
  'tracking LK123456789CN, order #40021, where is it?',
  '第二个不要了，第一个寄到 杭州市西湖区文三路 90 号 3 幢 501',
  'send it to 221b baker street, london nw1 6xe instead, and cancel the second one',
  '我的邮箱是 mei.lin@example.com，验证码 482913',
  'my e-mail is sam.hill@example.org and the code is 482913',
  '你好，我想问下退款到了没，还有上次说的那张优惠券怎么用，谢谢',
  'hi, two things: has the refund for 40015 been paid, and can i swap the grey cup for a white one? thanks',
  'wher is my pakcage it was suposed to come yestrday',
  '我的order为什么还在processing，能不能cancel掉',
  '下周三之前能不能送到，星期五我就出差了',
  'can it be here by next friday? i leave on the 28th',
  '退 ¥128.50 不对，我付的是一百五十八块',
  'i paid $49.90 twice for one teapot',
  '？？？',
  '👍👍👍',
  '嗯',
  'k',
  complaint,
  chineseComplaint,
  complaint.repeat(5),
  chineseComplaint.repeat(8),
  `${complaint}${chineseComplaint}please let a person look at it`,
]
