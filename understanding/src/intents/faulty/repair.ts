import { defineIntent } from '#intents/define'

export const repair = defineIntent({
  intent: 'repair',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '我要维修', en: 'Have it repaired' },
  definition: {
    zh: '要求维修、预约师傅，或问送修的进度和费用。',
    en: 'Wants it repaired, a technician booked, or asks how a repair stands and what it costs.',
  },
  borders: {
    'faulty-item': { zh: '只说坏了，没说要修。', en: 'Says it is broken and does not ask for a repair.' },
    warranty: { zh: '问保修期和范围。', en: 'Asks how long the warranty is and what it covers.' },
    'spare-part': { zh: '要零件自己换。', en: 'Wants the part and fits it on their own.' },
    'exchange-item': { zh: '要换一件，不修。', en: 'Wants another one instead of a repair.' },
  },
  zh: `
    维修
    可以修吗
    怎么送修
    修一下多少钱
    返修
    去哪里修
    上门维修
    帮我修
    寄回去修
    修好要多久
    维修点
    报修
    维修进度
    换屏
    我要维修
    帮我修一下
    可以维修吗
    申请维修
    坏了想修
    怎么报修
    派个师傅来修一下
    能修吗 修要多少钱
    wei xiu
    约个时间上门看看空调
    过保了 可以付费修不
    寄回厂里修要几天
    我送修的手机修好没有
    亲 麻烦安排售后师傅 热水器打不着火
    维修点在哪里 附近有没有
    屏碎了换一块多少银子
    不想换新 修好就行
    請安排檢修
    表停了 送去你们那换机芯行不行
    repair 进度查一下 RP5521
    鞋子开胶 有补的服务吗
    修了两回还是老毛病 再派人来
    洗衣机保内 给我登记一下报修
    师傅说配件要等 等到哪天
    上门费收不收 光检查
    修的时候有备用机借吗
    给修呗 扔了可惜
    拉链坏了 你们管修吗
    维修报价太高了 不修了寄还给我
    电动车刹车软 哪里可以调
    维修单提交了没人联系我
    我妈家里的燃气灶昨天开始打不着，老人家一个人住又不会弄，她的地址是花园路18号二单元，麻烦登记一个报修，最好今天下午就能有人过去瞧一眼
    上个月十五号把笔记本寄到你们指定的网点换键盘，说好七个工作日，现在二十多天过去了，电话打过去永远在通话中，我就想问机器究竟弄好了没
    修好了怎么通知我
    拿到店里去现场能弄好不
    咖啡机该除垢保养了 你们上门做吗
    换电池服务预约
    自己掏钱也要修 有感情了
    沙发塌了一块，想请人来加固
    修空调的师傅约的三点 没见人影 重约
    修理费用能先报个价吗
    修表
    我家冰箱是在您这买的，用了四年一直很好，这两天压缩机嗡嗡响，保修肯定是过了，不过我不想整台换掉，请问能不能派技术员来诊断，费用按你们标准来
    laptop 风扇吵死 book 个 technician
    請問手錶進水可以送修嗎
  `,
  en: `
    repair
    can you fix it
    i need a repair
    how do i send it for repair
    repair cost
    can it be repaired
    where can i get it fixed
    fix my machine
    book a repair
    send it in for repair
    repair service
    how long does a repair take
    technician visit
    repair under warranty please
    replace the screen
    i need this repaired
    can you repair it
    i want it fixed
    how do i get it repaired
    repair request
    how do i book a repair
    can someone come and fix the boiler
    what would it cost to mend
    is my phone fixed yet, job RP5521
    send a technician
    out of warranty, happy to pay for fixing
    where's the nearest service centre
    don't replace it, just repair it
    fixing the cracked display, how much
    repare my watch pls
    维修 appointment for the aircon
    do you resole shoes
    The engineer was due at three. No engineer. New slot?
    your man has been here twice and it still rattles, get him back
    Could I drop the coffee machine at the shop and have it descaled and serviced?
    battery swap service, when could i come
    how long till i get my laptop back from the workshop
    do i get a loan phone while mine is being mended
    the quote's too steep, return it to me unrepaired
    submitted a service request, nobody called
    sofa sags in one spot, can a person come and strengthen it
    brakes of the e-bike feel soft, who can adjust
    Register a call-out for my washing machine please, it's within its two years.
    zip broke, do you do tailoring
    technician says waiting for part, until which day
    is the visit itself charged if he only looks
    I'm attached to it, so rather than buying another I'd like yours brought back to life
    my hoover is ill can you doctor it
    please come to repair my refrigerator is very noise
    On the fifteenth of last month I mailed my notebook to the workshop you'd named for a new keyboard. Seven working days, they said. It's been more than twenty, and the line there is permanently engaged. Is it ready?
    fix it under guarantee
    how will u let me know once it's mended
    My mother lives by herself and since yesterday her gas hob hasn't lit. She's at 18 Garden Road, flat two. Would you put her down for somebody to come round, this afternoon if there's any way?
    estimate first, then i decide whether you go ahead
    can the hinge be welded or whatever, i'd send it in
    get the speaker looked at by your lab
    We've had this fridge from you for four happy years. For a couple of days the compressor has been humming like a beehive. I know we're past any cover, but I'd pay a specialist to come, diagnose and cure it.
    drone gimbal twitches, open a workshop job for it
    recalibrate my scale, do you offer that
    能修吗, hinge of my folding bed came loose
  `,
})
