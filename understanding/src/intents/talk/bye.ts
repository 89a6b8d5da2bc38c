import { defineIntent } from '#intents/define'

export const bye = defineIntent({
  intent: 'bye',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '再见', en: 'Goodbye' },
  definition: {
    zh: '告别，结束谈话。',
    en: 'Takes leave and ends the conversation.',
  },
  borders: {
    'wait-a-moment': {
      zh: '待会儿还接着谈的是稍等；这就走的在这里。',
      en: 'Going to carry on shortly is wait-a-moment; leaving now is here.',
    },
    solved: {
      zh: '只说办妥了的是已解决；说要走的在这里。',
      en: 'Only saying it is settled is solved; saying they leave is here.',
    },
    complaint: {
      zh: '放话再也不来的是投诉；好好道别的在这里。',
      en: 'Never coming back in anger is a complaint; parting in peace is here.',
    },
  },
  zh: `
    下次见
    走了
    没事了再见
    好的拜拜
    先下了
    回见
    挂了
    再见
    拜拜
    拜
    88
    先这样
    我先走了
    回头聊
    下次再说
    没事了拜拜
    再见啦
    我下线了
    晚安
    先忙了
    好那就这样
    bye 拜拜
    zai jian
    我下了
    886
    撤了撤了
    改天再来叨扰
    祝您生活愉快，再会
    散了吧 吃饭去咯
    明儿见
    掰掰～
    孩子醒了，不说了哈
    挂了啊
    時候不早，先告辭
    溜了
    就聊到这儿
    退下吧小的们
    地铁到站我得下车了，回见
    have a nice day 哈
    那我关窗口了
    老师再见
    早点休息吧您也
    江湖再见
    下班啦，周末愉快
    手机只剩百分之二的电，家里那口子又催我去接他，今天就说到这里，改日有空我再登门，你们也早点收工
    886886
    不打扰了，您忙
    睡了睡了
    后会有期
    行嘞，我去上课，走啦
    我这边要登机了，空姐让关手机，剩下的事落地以后再讲也不迟，祝你们值夜班的同事们平平安安，再见
    唠了这半天也够久了，锅里还炖着排骨呢，再不去看就糊了，咱们就此别过，谢绝挽留哈哈
    bái bái
  `,
  en: `
    cheers bye
    bye
    goodbye
    see you
    bye bye
    later
    have a nice day
    good night
    talk to you later
    gotta go
    that's all bye
    see ya
    cya
    that will be all
    i'm off
    take care
    that is it bye
    ok bye then
    that's it then bye
    so long
    ttyl
    Farewell!
    nighty night
    cheerio
    enjoy your weekend
    I'll leave you to it
    signing off now
    dinner's on the table, must dash
    拜拜 everyone
    peace out ✌️
    toodle-pip
    catch you another time
    closing the window
    ciao ciao
    I go to sleep now, good bye
    till next time
    until tomorrow then
    all the best to you and yours
    my stop, getting off the bus, bye
    hasta luego
    They're calling our row for boarding and the stewardess gives me that look, so off goes the phone. Whatever is left can wait until I've landed. Safe night shift to all of you
    adios
    i'm logging out
    Two per cent of battery left and my other half is hooting outside in the car, so that's me done for today; I might drop in some other evening. Mind how you go
    c u
    lovely chatting with you, I've a stew on the hob that'll be charcoal if I stay a minute longer, so let us call it a day here and both go and do something nicer
  `,
})
