import type { StatedReason } from '@celadon/contract'

/** What customers say when they mean one of the reasons; `_` stands for a blank. */
export const reasonWords: Readonly<Record<StatedReason, string>> = {
  'no-longer-needed': `不想要 不要了 不需要了 不再需要 用不上 用不着 用不到 没用处了 不想买了 没必要了
    no_longer_need no_longer_needed no_longer_want no_longer_wanted don't_need_it don't_need_them don't_need_this
    don't_want_it don't_want_them don't_want_this do_not_need_it do_not_want_it not_needed_anymore
    need_it_anymore want_it_anymore not_needed_any_more have_no_use no_use_for_it`,
  'ordered-by-mistake': `拍错 下错单 下错了 买错 订错 点错了 误拍 误下单 手滑 手误 重复下单 重复拍 买重了 拍重了 多拍了 拍多了 下重了 不小心下单 不小心拍
    by_mistake by_accident accidentally_ordered accidentally_bought accidentally_placed accidental_order
    mistakenly_ordered ordered_the_wrong bought_the_wrong ordered_twice ordered_it_twice duplicate_order
    ordered_wrong`,
  'changed-mind': `后悔 改主意 改变主意 改变想法 不喜欢 没看上 不满意这款 changed_my_mind change_my_mind change_of_mind
    changed_our_minds don't_like didn't_like do_not_like did_not_like not_my_style not_to_my_taste`,
  'too-big': `太大 偏大 买大了 大了点 大了一 大了些 大了半 有点大 过大 太宽 太长 太松 尺码大了 大一个码 too_big too_large too_loose too_long_for_me
    too_wide runs_large runs_big bigger_than_expected oversized`,
  'too-small': `太小 偏小 买小了 小了点 小了一 小了些 小了半 有点小 过小 太紧 太窄 太短 穿不下 穿不进 塞不进 挤脚 尺码小了 too_small too_tight too_short
    too_narrow runs_small smaller_than_expected`,
  damaged: `坏了 坏的 是坏 坏掉 摔坏 压坏 破了 破的 破损 破洞 碎了 碎的 碎成 摔碎 裂了 裂的 裂开 裂痕 裂纹 裂缝 开裂 断了 断的 断裂 烂了 损坏 磕坏 磕碰 掉漆
    变形 漏水 漏液 漏油 划痕 刮花 压扁 不能用 用不了 开不了机 没反应 充不进电 充不了电 不工作 失灵 发霉 脱胶 开胶 broken cracked smashed
    shattered damaged defective faulty torn ripped scratched dented chipped leaking leaked snapped crushed bent
    doesn't_work does_not_work don't_work didn't_work not_working stopped_working won't_turn_on won't_charge dead_on_arrival in_pieces`,
  'wrong-item': `发错 寄错 送错 错发 给错 不是我要的 不是我买的 不是我订的 不是我拍的 型号不对 颜色不对 颜色错了 款式不对 货不对 拿错 wrong_item
    wrong_items wrong_product wrong_colour wrong_color wrong_size wrong_one wrong_ones wrong_order wrong_model
    wrong_thing wrong_package wrong_parcel not_what_i_ordered not_the_one_i_ordered different_item
    instead_of_what_i_ordered someone_else's_order`,
  missing: `没收到 未收到 没有收到 没到 没送到 少发 漏发 少寄 漏寄 少了 少一 少两 少俩 少件 缺了 缺一 缺件 缺少 不见了 丢件 弄丢 丢失 空包裹 只收到一 missing
    never_arrived never_came never_received not_received didn't_arrive did_not_arrive hasn't_arrived haven't_arrived
    not_arrived didn't_receive did_not_receive haven't_received haven't_got_it hasn't_turned_up never_turned_up
    wasn't_in_the_box not_in_the_box not_in_the_parcel not_in_the_package got_lost is_lost lost_in_the_post
    lost_in_transit empty_box didn't_get_it never_got_it`,
  late: `太慢 还没到 怎么还没 还不到 迟迟 延误 超时 晚到 晚了 误期 拖了 逾期 拖太久 时间太长 is_late was_late are_late too_late days_late day_late
    weeks_late week_late arrived_late came_late delivered_late running_late so_late very_late late_delivery
    taking_too_long takes_too_long took_too_long taking_so_long taking_forever took_forever overdue delayed
    not_here_yet still_not_here still_hasn't_arrived still_haven't_arrived still_not_arrived hasn't_arrived_yet
    haven't_arrived_yet not_arrived_yet`,
  'better-price': `买贵了 更便宜 便宜很多 便宜好多 降价 价格降 掉价 差价 补差 保价 贵太多 found_it_cheaper found_cheaper cheaper_elsewhere
    cheaper_somewhere cheaper_on cheaper_at cheaper_in it's_cheaper is_cheaper cheaper_now price_dropped price_drop
    lower_price better_price price_went_down price_match better_deal`,
  quality: `质量差 质量太差 质量很差 质量真差 质量好差 质量不好 质量不行 质量有问题 质量问题 质量太次 质量堪忧 做工差 做工粗糙 做工太差 掉色 褪色 起球 起毛 掉毛 有异味 异味
    有味道 劣质 次品 残次 线头 太薄 很薄 poor_quality bad_quality low_quality terrible_quality awful_quality
    cheap_quality quality_is_bad quality_is_poor quality_is_terrible quality_issue quality_issues flimsy
    cheaply_made badly_made poorly_made fell_apart falling_apart feels_cheap looks_cheap shoddy faded`,
  'not-as-described': `和图片不一样 跟图片不一样 与图片不一样 和照片不一样 跟照片不一样 图片不符 照片不符 描述不符 描述不一样 描述不一致 介绍不符 实物不符 货不对板 货不对版 图文不符
    不相符 色差 假货 假的 仿品 不是正品 虚假宣传 not_as_described not_as_pictured not_as_advertised not_as_shown
    nothing_like_the_picture nothing_like_the_pictures nothing_like_the_photo nothing_like_the_photos
    different_from_the_picture different_from_the_photo different_from_the_description different_than_the_picture
    doesn't_match_the_description doesn't_match_the_picture doesn't_match_the_photo not_like_the_picture
    not_like_in_the_picture counterfeit misleading not_genuine not_authentic`,
}
