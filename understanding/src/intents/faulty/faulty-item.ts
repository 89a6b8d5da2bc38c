import { defineIntent } from '#intents/define'

export const faultyItem = defineIntent({
  intent: 'faulty-item',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '用不了、出故障', en: 'It does not work' },
  definition: {
    zh: '商品不工作、出故障，或用了一段时间坏了，还没说要修还是要退。',
    en: 'It does not work, misbehaves or failed in use; neither repair nor return is asked for yet.',
  },
  borders: {
    'damaged-item': { zh: '拆包时就破了。', en: 'It was already broken when unpacked.' },
    repair: { zh: '要求维修。', en: 'Asks to have it repaired.' },
    'usage-help': { zh: '没坏，不会用。', en: 'It is fine; asks how to use it.' },
    warranty: { zh: '问保修期和范围。', en: 'Asks how long the warranty is and what it covers.' },
    'not-as-described': { zh: '能用，但和描述不符、质量差。', en: 'It works, but is poor or other than described.' },
  },
  zh: `
    坏了
    用不了
    不能用
    用两天就坏
    充不进电
    没反应
    不工作
    出故障了
    不亮了
    没声音
    按键失灵
    老是死机
    质量问题 坏了
    用了一次就坏了
    漏水
    质量有问题 用不了
    用着用着坏了
    东西有故障
    不工作了
    没用几天就坏了
    开不了机
    不通电
    插电没反应
    指示灯不亮
    水壶漏水怎么办
    按了没反应
    keyboard 有几个键失灵
    huai le 才用三天
    充电充一晚上还是5%
    洗衣机一甩干就跟拖拉机似的
    亲 这个手表走着走着就停了
    耳机左边没声音
    拉链拉两下就崩了
    冰箱不制冷 菜全馊了
    打印出来全是白纸
    手机一打游戏就自动关机
    鞋底走了一礼拜就脱胶
    電風扇轉一轉會自己停
    蓝牙连不上 试了一百遍
    雨伞撑开收不拢了
    投影仪有画面没声
    椅子坐下去嘎吱响 昨天直接往下掉
    空气炸锅冒烟了 吓死
    电子秤每次称都不一样重
    闹钟到点它不闹 害我迟到
    屏幕老是闪 眼睛都花了
    买回家的第一天好好的，第二天早上打豆浆打到一半突然没有动静了，换了插座，也按照说明书复位过，还是一点反应都没有，这才刚过一周啊
    扫地机器人现在只会原地打转，客厅扫了五遍卧室一次没去，昨晚还自己卡在门槛上叫了半夜，软件升级过，传感器我也擦过，都不管用
    门锁识别不了指纹 被关外面一小时
    遥控车跑不直 总往右拐
    用着用着跳闸
    台灯触摸开关失灵啦
    保温杯不保温 早上的开水中午就凉了
    才戴两次 眼镜腿就松得掉下来
    死机 重启 死机 重启
    烤箱温度上不去
    电动牙刷震两秒就罢工
    行李箱的密码锁昨天在机场突然打不开，我设置的数字没变过，最后只能让地勤给撬开，轮子也有一个不转，出差路上拖得我手都酸了，东西才买一个多月
    battery 撑不过一个钟 才买俩礼拜
    螢幕有一條綠線
  `,
  en: `
    stopped working
    broken after two days
    won't turn on
    defective
    not charging
    it's dead
    no sound
    keeps crashing
    malfunction
    it broke
    doesn't start
    item is defective
    not working properly
    it doesn't work
    it is defective
    it won't start
    it broke after a week
    not working
    it's malfunctioning
    the zipper broke right away
    doesnt turn on
    it stopped working after one day
    the kettle leaks
    won't power on
    dead on arrival
    left earbud is silent
    charges all night, still at 5 percent
    washer bangs like a tractor on spin
    printer spits out blank sheets
    bluetooth refuses to pair, tried a hundred times
    fridge isnt cooling, food's spoiled
    defective toaster, only browns one side
    没反应 when i press the button
    zip gave out on the second wear
    my watch keeps losing an hour a day
    phone shuts itself off during games
    soles came unglued after a week
    There's smoke coming out of the air fryer!!
    screen flickers non stop
    umbrella opened once and now it wont close
    The alarm clock failed to ring and I missed my train.
    projector has picture no sound
    chair sinks slowly while i'm sitting on it
    scale shows a different weight each time i step on
    trips the fuse whenever its plugged in
    the lamp's touch switch has a mind of its own
    toothbrush buzz two second and stop
    oven barely reaches 120 no matter what i set
    robot vacuum goes round in circles
    Day one was wonderful. On day two, halfway through the soya milk, everything went quiet. I've tried three sockets, followed the reset in the booklet and let it rest overnight, and it has not made a sound since then.
    faulty
    flask is meant to keep tea hot for 12 hours, mine's cold by noon
    fingerprint lock won't recognise me any more, stood outside for an hour
    crash, reboot, crash, reboot
    toy car only ever turns right 😅
    stoped working yesterday, order 7714
    The combination on my suitcase jammed at the airport though I never changed the number. Ground staff had to force it. On top of that one of the wheels no longer rolls, and I've owned the thing for barely six weeks.
    keys e and r on my keyboard are dead
    It cleaned the living room five times, ignored the bedroom and then got itself wedged on a doorstep and beeped until two in the morning. I've wiped its sensors and installed the update. Nothing has changed at all.
    坏了, the hand mixer hums but nothing spins
  `,
})
