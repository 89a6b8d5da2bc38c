/** What sellers say plainly when they want something begun. Only workflows for sellers know these intents. */
export const sellerWishes: readonly { intent: string; isIn: (utterance: string) => boolean }[] = [
  {
    intent: 'return-dispute',
    isIn: (utterance) =>
      /退货.{0,12}(?:异议|申诉|不同意|不认|争议)|(?:异议|争议|不认可?).{0,12}退货|\b(?:dispute|contest|challenge|disagree with)\b.{0,30}\breturn\b/i.test(
        utterance,
      ),
  },
  {
    intent: 'payout-report',
    isIn: (utterance) =>
      /对账单|(?:结算|打款|货款).{0,4}(?:报表|明细|单据)|\b(?:pay-?out|settlement)s? (?:report|statement)|\bstatement of (?:my )?pay-?outs?\b/i.test(
        utterance,
      ),
  },
  {
    intent: 'account-appeal',
    isIn: (utterance) => /申诉|\b(?:appeal|contest)\b.{0,40}|\bunfair (?:penalty|points|ban)\b/i.test(utterance),
  },
]
