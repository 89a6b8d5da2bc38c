/** Insurance, contracts and the law. */
export const cover = `
insurance: insurance|insure|insured|insurer|insurance company ; 保险|投保|保险公司|参保|承保
insurance-plan: insurance policy|insurance plan|coverage|policy number|covered|cover|cover me ; 保单|承保范围|保障范围|险种|保额|投保方案
premium: premium|insurance cost|insurance price|insurance quote|quote ; 保费|保险费|保险报价|多少保费
health-insurance: health insurance|medical insurance|medicare|medicaid|health plan|copay|dental insurance ; 医保|医疗保险|健康险|医疗险|社保|报销比例
insurance-claim: insurance claim|file a claim|claim status|make a claim|claim payout|adjuster ; 理赔|出险|报案|理赔进度|赔付
car-insurance: car insurance|auto insurance|vehicle insurance|motor insurance ; 车险|交强险|商业险|汽车保险
life-insurance: life insurance|term life|whole life|beneficiaries ; 寿险|人寿|人身险|终身险
home-insurance: home insurance|house insurance|renters insurance|property insurance|homeowners ; 家财险|房屋保险|财产险|住房保险
travel-insurance: travel insurance|trip insurance|flight insurance ; 旅行险|旅游保险|航意险|延误险
pet-insurance: pet insurance|vet bills|insure my dog|insure my cat ; 宠物险|宠物保险
deductible: deductible|excess amount|out of pocket|waiting period ; 免赔额|自付|起付线|等待期|免赔
insurance-change: change insurance|change coverage|cancel insurance|renew insurance|switch insurance ; 改保单|退保|续保|变更保险
contract: contract|agreement|lease agreement|terms of contract|sign contract ; 合同|协议|契约|签约|租约
legal: legal|law|lawyer|attorney|sue|lawsuit|court|solicitor|legal action ; 法律|律师|起诉|法院|告你们|官司|仲裁
consumer-rights: consumer rights|consumer protection|trading standards|ombudsman|better business bureau|watchdog ; 消协|工商|市场监管|曝光|维权
police: police|police report|crime|cop|officer|report to police ; 警察|报警|公安|派出所|犯罪|警方
fine: fine|ticket|penalty|parking ticket|speeding ticket|fined ; 罚款|罚单|处罚|违章|罚了
copyright: copyright|trademark|patent|intellectual property|infringe|infringement ; 版权|商标|专利|侵权|知识产权
will: inheritance|heir|testament|deceased|passed away|bereavement|last will ; 遗嘱|遗产|继承|去世|过世|身故
power-of-attorney: power of attorney|authorized person|legal guardian|guardian|proxy ; 委托书|授权书|代理人|监护人|委托人
tax: tax|taxes|taxation|tax return|irs|income tax|tax bracket ; 税|报税|个税|所得税|税务|纳税|税收
government: government|council|public office|state office|federal|ministry ; 政府|部门|政务|官方机构
vote: vote|voting|election|ballot|register to vote|president ; 投票|选举|总统|选民|竞选
licence-permit: license|permit|business license|registration certificate|work permit ; 执照|许可证|营业执照|资质|牌照
penalty-cancel: cancellation fee|early termination|termination fee|cancellation charge|penalty for cancelling|cancellation policy ; 取消费|退订费|解约金|违约金
notice-period: notice period|in writing|written notice|days notice ; 通知期|书面|提前通知|书面通知
`
