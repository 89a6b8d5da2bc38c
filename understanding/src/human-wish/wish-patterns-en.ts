/** More English lessons in short: `{a/b}` stands for either, `|` parts the lines. A line is read in some of its ways. */
export const wishPatternsEn = `
{can/could/may} i {please/just/} {speak/talk/chat} {to/with} {a person/someone/a human/an agent/a manager/your supervisor/customer service/somebody real/a representative}{/ please/ about my order/ about a refund/ now/ instead of a bot}
{i want to/i need to/i'd like to/i wish to/let me/lemme/i have to/i've got to/i wanna/i would love to/i must} {speak/talk/chat} {to/with} {a person/someone/a human/an agent/a manager/the owner/your boss/somebody in charge/someone from billing/one of your staff/customer care}{/ please/ about this/ today/ asap}
{get/give/find/bring/send/fetch} me {a human/an agent/someone/a person/your manager/a supervisor/somebody who can help/a real person/a rep/one of your colleagues/anyone}{/ now/ please/ right away/, not a machine/ already}
{connect/transfer/switch/put/pass/forward/redirect/route/move/hand/patch} me {through/over/} to {a human/an agent/someone/a person/your manager/support/billing/returns/a specialist/the complaints team/a live representative}{/ please/ now/}
{please/kindly/could you please/can you/would you} {connect/transfer/put through/forward/escalate/redirect/hand over} {me/this chat/my case/this/the conversation} to {a human/an agent/a person/a supervisor/the right department/a colleague/a member of your team/someone senior}
{have/get/ask/let/tell} {someone/a human/an agent/your manager/a supervisor/somebody from your team/one of your people/a technician/a rep} {call me/contact me/ring me/phone me/reach out to me/reply to me/write to me/take over/look at this/handle this/help me/sort this out/deal with this}{/ please/ today/ tomorrow/}
{can/could/would/will} {someone/somebody/a human/an agent/a person/your manager/a real person/a member of staff/anyone/an advisor} {please/} {call me/contact me/help me/take over/look into this/answer me/talk to me/get back to me/assist me/handle this/read this/phone me back}
{is there/isn't there/are there/do you have/have you got/got} {a person/anyone/somebody/any human/any agents/a manager/a live agent/real people/staff/someone} {i can talk to/i could speak with/to talk to/available to chat/online right now/on duty/who can help me/around/there/i can reach/working today}
{how do i/how can i/how to/where can i/where do i/what's the way to/any way to} {reach/contact/get/get to/speak to/talk to/find/chat with/get hold of/get through to} {a human/a person/an agent/somebody/customer service/your team/a manager/real support/live chat/a representative/someone at your company}
{a/an actual/one real/just a/any} {human/person/agent/manager/supervisor/human being/representative} {please/now/pls/is all i want/would do/instead of you/rather than a bot}
{real/live/actual/human} {person/agent/human/support/rep/operator/assistance/help/advisor}{/ please/ now/ pls/ plz/!!!/ needed/ wanted}
{agent/human/person/representative/operator/manager/supervisor/staff/support/customer service/live chat/csr/advisor}{/ please/ pls/ now/!!!/ asap/?/ plz i beg you}
{hi/hello/hey/good morning/ok/yes/no/fine/look/sorry/well/thanks but/um}, {human please/agent/i want a person/can i speak to someone/get me a manager/transfer me/connect me to support/is anyone there/customer service please/i need a human/a person please}
{i want/i need/i demand/i require/i'd like/i would prefer/i'd rather have/give me/we need/looking for/waiting for/requesting/still waiting for} {a human/an agent/a person/a manager/a live agent/a real human being/someone to help me/somebody from support/a supervisor/human assistance/a callback/a call from your manager/someone real/to escalate}
{i don't want/no/not/enough of/i'm sick of/i hate/stop with/i'm done with/forget} {the bot/a bot/bots/this machine/robots/ai/automated replies/this robot}{, / - /. }{i want a person/human please/get me someone/give me an agent/let me talk to somebody/real people only}
{this bot/you/your robot/the assistant/this thing/the machine} {is useless/can't help/doesn't get it/keeps looping/can't understand me/isn't helping/is hopeless}{, /. / so }{get me a human/agent please/let me talk to someone/i need a person/put a human on/connect me with support/transfer me}
{stop the/turn off the/switch off the/end the/quit/exit/leave/skip/bypass/get rid of the/past the/no more} {bot/robot/automated chat/ai/machine/assistant/chatbot/automation}{/ please/ and get a human/ now/, human}
{i asked for/i said/i want/i typed/i already asked for/i keep asking for/how many times must i ask for/why won't you give me} {a human/an agent/a person/a manager/human/agent/a real person}{/!/ not a bot/ three times/ already}
{my order never came/the cup is broken/i was charged twice/the refund is late/it came in the wrong size/the zip broke/the app keeps crashing/tracking has not moved for a week/the voucher was refused/my kettle leaks}{, /. /, so /. honestly } {i want to talk to someone/can i speak to a manager/get me a human/please connect me to an agent/have somebody call me/is there a person i can speak to/i need a real person/let me speak to support/could an agent help/i want a supervisor}{/. it's for saturday/, thanks/. order 33910/, i've been waiting since monday/}
{call me/call me back/ring me/ring me back/phone me/give me a call/give me a ring}{/ please/ asap/ today/, i want to discuss this/ on my mobile/ when you can/, typing is hard}
{i want/i'd like/can i get/please arrange/could i request/i request} {a call back/a callback/a phone call/a call/someone to ring me}{/ from your team/ from support/ please/ this afternoon/}
{escalate/please escalate/can you escalate/i want to escalate/you must escalate} {this/my case/my complaint/it/this issue/the matter}{/ to a manager/ to a human/ now/ to your superior/}
{talk/speak/tlk/tlak/speek/spaek/chat} {to/2/with/w} {human/agent/person/sum1/someone/a manger/a humn/an agnet/reel person/supprot/a persn/customer servise}{/ plz/ pls/ now/}
{who/whom} {can i/do i/should i/could i} {talk to/speak to/speak with/contact/call} {about this/for help/to complain/about my refund/if the bot can't help/to get a human/here}
{i only/i will only/i'd only/i just want to} {talk to/deal with/speak with/discuss this with} {a human/humans/a person/people/real staff/a manager/someone with authority}
{i'm not/i am not/i refuse to be/i won't be/not} {talking to/dealing with/chatting with/arguing with/discussing this with} {a bot/a machine/a robot/an ai/software/a computer}{/ anymore/, get me someone/}
{too complicated/hard to explain/it's a long story/it's urgent/it's private/this is sensitive/this is serious}{, /; /. }{i need to speak with a person/please get somebody/can i talk to someone/human needed/a person would be better/i'd rather tell a human}
{forget that/never mind/nope/wrong/no no/that's not it/didn't help/not what i asked/that did nothing}{, /. }{human/agent/get me a person/let me talk to someone/transfer me/i want a real person/just connect me/put someone on}
{put/get} {someone/a human/a person/your manager/somebody else/an adult/an agent/your boss} {on/on the line/on the phone/in here/in this chat/over here/to talk to me}{/ now/ please/}
{i need/i want/can i get/is there} {customer service/customer support/customer care/tech support/technical support/a customer service rep/live support/the helpdesk/your complaints department/the sales team}{/ please/ now/ to help me/ on the line/}
{where is/where's/where are/what happened to/show me} {the human/the humans/your staff/the real people/your manager/my agent/the live chat/the button for a human/a live person/everybody}
{anyone/anybody/someone/somebody} {there/home/alive/here/around/human there/listening/reading this/who can help/with a brain}{/?/??/ please}
{hello/hellooo/hi/hey}{?/??/}{ is anyone there/ anybody/ can anyone answer/ is someone reading this/ any human/ is there a person}
{contact/reach/phone/call/email} {customer service/support/an agent/a human/someone at your company/a representative/the manager}{/ please/ now/ how}
{i cannot/i can't/i don't know how to/i'm unable to/trying to/i've been trying to} {reach/get through to/contact/get hold of/talk to/call} {an agent/customer service/a human/anyone/support/your team/somebody}
{could you/can you/would you be able to/do you mind if you} {get/find/ask/bring in/call} {a colleague/someone else/your supervisor/another person/an agent/somebody who understands/a human} {for me/to help/to explain/to answer/please}
if {you are/this is} {a bot/an ai/not a person/automated}{, / then }{transfer me/get me a human/i want a real person/connect me with someone/let me talk to staff}
{unless/until} {i speak to a human/someone calls me/a person answers/i get a manager}{, }{i'm cancelling/i'll dispute it/i won't pay/you get one star}
{my mum/my grandmother/my father/my wife/my neighbour} {wants to/needs to/would like to} {talk to a person/speak with someone/have someone call her/chat with an agent}
{i'd feel better/it'd be easier/it would be faster/i would be happier/it'd be best} {talking to/speaking with/explaining to/dealing with} {a person/someone/a human/an agent/one of your staff}
{i'm old/i'm deaf/i can't type well/my eyes are bad/i'm dyslexic/i hate typing}{, /. }{can a person help me/please have someone call me/i need a human/let me speak to somebody/i'd rather talk to someone}
{i wish to/i want to/i'd like to} {make a complaint/complain/lodge a complaint} {to a manager/to a person/with a supervisor/to your boss/with someone senior}
{is it possible/would it be possible/any chance/any possibility} {to speak with/of speaking to/i could talk to/to be connected to/to chat with} {a person/someone/an agent/a human/a manager/your team}
{maybe/perhaps/i think/i guess/honestly/probably} {i should talk to someone/i need a human/a person could help/i'd better speak to an agent/it's time for a human/you should get a colleague}
let's {get a human/get someone/bring in a manager/talk on the phone}{/ please/ in here/ involved/}
{someone/somebody} {needs to/has to/should/must} {call me/help me/talk to me/explain this to me/fix this and call me/take responsibility}
{wrong department/you're not the right one/you lot are useless/what a joke/unbelievable}{, /. }{manager/get me somebody/supervisor please/human now/let me talk to a person}
anything {but/except} a {machine/robot/program}|{everyone/anyone} but {you/a robot/this thing}|i want out of this {bot/robot chat/menu}, {human/agent/person}
{no no/nope/no/no no no}{, / }{i need a human/i want a human/i want an agent/not a bot/give me a person}|{need/want} {human/agent/person/someone/manager/real person}{/ now/ pls/ to talk to}
can {a real/an actual/a living} {human/person/employee} {check/look into/review/see/examine/verify} {my case/my refund/this/my order/my account/the photos}{/ please/ not a bot/}
can i {speak/talk} {to/with} {the person/whoever is/someone/the one/the lady/the guy} {in charge of deliveries/responsible for refunds/in the warehouse/who handles complaints/who packed this/in your accounts department}
am i in {line/the queue/a queue} for {a person/an agent/a human}{/ yet/ or not}|when {is/will} {someone/an agent/a human} {going to answer/join/pick up/take over}{/ here/ this chat}
{ok/fine/never mind/no worries/alright}, {i'll talk to a person/i'll speak to an agent then/i'll take the human/i'll have a manager please/give me the rep}
{is/was} {she/he/dan/priya/the lady from before/the agent i had} {there/still on/available/back}, {i want to talk to her/put him back on/reconnect me/can he continue with me}
can {the lady/the man/the agent/the colleague} {i spoke to yesterday/from before/who helped me last time} {come back/take this/talk to me again/call me}
i got cut off {from/with} {your agent/the person i was chatting with/my rep}, {reconnect me/put me back/connect me again}
{i need/is there/give me} a {phone number/hotline/direct line} {with a person at the other end/where a human answers/to reach a real person/answered by people}
i'm not {giving/telling/sharing with} {a bot/you/a machine} {my details/anything/my card number}, {get a person/human please/only to an agent}
{let/have} {your/the} {boss/manager/supervisor/team lead/head of support} {answer me/explain this/see this/read my messages and reply/speak to me directly}
i want {your manager's number/to hear it from your manager/the manager to apologise to me/somebody to own this/somebody to apologise to me in person}
{do you have/is there} {a human/somebody/staff} {behind this/on this chat/at the desk}? {i need them/put them on/let me talk to them/because you are no help}
{what's/what is} the {magic word/trick/code/secret} {to get a human/for a person/to reach your staff/to speak with someone}
{typing/saying/pressing} {agent/human/0/operator} {does nothing/doesn't work/gets me nowhere}, {get me a person/connect me/i want someone}
{human/person/agent} {over/instead of/not} {bot/machine/robot/you}{/ please/, thanks}|{i'd trade you for/swap you for/replace yourself with} {a human/a person/a real agent}
{this is the/for the} {third/fifth/last/tenth} time{/ i ask/ asking}{, /: }{human/a person please/get me an agent/i want to talk to somebody/manager}
{no more/enough/stop the} {questions/links/articles/templates/excuses}{, /. }{get me a person/human now/i want to talk to someone/agent}
{your faq/the article/the help page/this link/that video} {didn't help/is no use/doesn't answer it}{, / so }{i need a person/can i ask a human/let me talk to someone/who can i talk to}
{you keep/stop} {asking for my order number/sending links/repeating yourself}{, /; }{i want to talk to a human/get someone else/agent please/is there a person}
{it's about/i'm calling about/i have a question about} {a bulk order/an invoice/a wedding order/a damaged sofa/my warranty} {and i need to speak to someone/so please have a rep call me/, who can i talk to/, can a specialist help}
{good evening/dear sir/dear team/dear support}, {kindly have someone contact me/i wish to speak with a representative/i would be grateful for a call from your staff/please connect me with a colleague}
{any chance/is there any way} {of a human/to get a human/a person could look at this/somebody calls me/i get to speak with someone/to skip the bot}
{please do/can we do/i'd rather do} this {over the phone/on the phone/by phone/with a person/voice to voice}{/ please/, my number is on the order/ with somebody}
{where do i/how do i/can i} {complain to/escalate to/write to/get hold of} {a manager/head office/your boss/an actual person/the owner}
{get off/go away/move over/step aside/bye} {bot/robot/machine}{, / }{i want a human/let a person in/human please/agent}
{is anybody/is anyone/is somebody/is someone} {actually there/real there/going to help me/reading these/answering chats/at work today}{/?/??}
{i need/i want/get me} {somebody/someone/a person} {who understands english/who can think/with authority/who can make a decision/who knows the product/from the warehouse/who isn't reading a script/senior/in the uk/local}
i {give up/surrender/quit}{, / }{human please/get me someone/just give me a person/talk to me, someone}
{can't/couldn't} {you/we} just {get/have/let} {a person/someone/a human} {do this/look/handle it/on here/talk to me}
{the/your} {system/website/app} {refuses me/is broken/won't let me}{, / and }{i need a human to fix it/i must talk to a person/can someone from your team help/please get me support}
{does/do} {anyone/anybody/people/humans} {work here/work there/still work at your company}{? /, }{send one/let me talk to one/i'd like to meet one/put one on}
i {will/can/would} {only/just} {explain/discuss/say/send} {this/it/that/the photos} to {a person/a human/your manager/a real agent}
let me {through/in/past you/out}{, / }{i need to reach your staff/to a human/to a person/to an agent}
{human/agent/person}{? /! /, }{hello/anyone/please/come on/quick/i beg you}|{paging/calling/summon/requesting} {a human/any agent/a manager/all humans}
we {need/want/demand} to {speak/talk} {with/to} {your management/someone senior/an account manager/a person}
don't {answer/reply}, {get me a human/fetch someone/connect me/put a person on}|don't {make me type/make me wait/play dumb}, {give me an agent/get me a person/transfer me}
not {interested in/here for} {a bot/robots/self service}, {i want people/agent please/give me a person}
{should i/must i/do i have to} {beg/scream/shout/swear} {to get/for} {a human/an agent/a person}
{i'd like/i want} {an apology/an explanation/an answer/a reply/confirmation/help} {from a person/from your manager/from a human/by a real human/from someone in charge}
{please/pls} {respond/reply/answer} {as a human/with a real person/personally, not automatically}|i {expect/await/would like} {a human response/a personal reply from staff/a call from a person}
i hate {bots/talking to bots/this bot/chatbots}{/ so much/, human please}|{bot/robot/ai/assistant} {off/bye/out/go away/stop}|i'm {done/finished/through/fed up} with {this bot/bots/the robot/you, bot}|your bot is {worthless/trash/a joke/broken/a waste of time}
why {is there no human/are there no people/can't i get a person/won't anyone talk to me/haven't you connected me/is nobody answering/do i get a robot/am i still with a bot}{/ here/?/??}
{no/not a single/isn't there one} {human/person/agent} {here/anywhere/available/on this site}{? //?!}
what number {do i call/can i ring/should i phone} {to talk to someone/for a person/for support/to reach you}|{open/start/begin/launch} {live chat/a chat with an agent/a chat with support/a human chat}
{book/schedule/arrange/set up} {a call/a phone call/a chat/an appointment} with {support/an agent/your team/a person/a specialist/a manager}
{bump/kick/move/take} {me/this/it} {up/upstairs/higher} {to the next level/to your manager/to someone senior/to tier two}
i'd rather {talk than type/speak than type/say it out loud to someone/explain it to a human than to you/deal with people}
{it/this} {is/looks} {too complicated for/over the head of/beyond} {a bot/you/a machine/an algorithm}{/, human please/, get someone}
{i would/i'd} {be more comfortable/feel safer/trust it more} if {a person handled this/a human did it/someone from your team called/an agent checked}
{so/well then} {who do i talk to/who can help me here, a person i mean/how do i get past you/where are your people}{/?}
{you're going in circles/that's the same answer again/you said that already/this leads nowhere}{. /, /; }{person please/get me staff/human/let me talk with someone/i want a colleague of yours}
can {you/we} {loop in/tag in/bring in/involve/rope in} {a colleague/a human/your manager/someone from support/an agent}{/ please/ here/?}
{hiya/morning/evening/hey there/hi team}{, / - }{could i speak with someone/is a person free to chat/i'd like an agent/can somebody call me please/any human about}
{no offence/nothing personal/with respect/you're nice} but {i want a human/i need a real person/i'd prefer an agent/could i have a person}
{it's/this is} an emergency{, /! }{get me a person/someone call me/human now/i need to talk to someone}
{just/only} {a human/an agent/a person/someone real}{, / }{that's all/nothing else/please/ok}|one {human/person/agent}{, please/ is all i ask/ will do}
{i've been/i am} {stuck with/going round with/arguing with/chatting with} {this bot/your robot/the machine} {for an hour/all day/since morning}{, / and }{i want a person/let me out/get me an agent/i need someone}
{would/could} {it be ok/you be so kind} {to/as to} {get me a colleague/connect me to a person/pass me to someone/have someone phone me}
{what if/suppose} i {want/need} {a human/to talk to a person}{, how do i get one/? how/ right now}
{human/agent} {takeover/handoff/handover/intervention/escalation} {please/needed/now/requested}
{the agent/your rep/the lady} {never called back/hung up on me/left the chat/closed my chat}{, / so }{get me another one/i want someone else/put me back with her/i need to speak to someone}
{agent said/they told me/your rep promised} {a manager would call/someone would ring me/i'd get a call}{, /. nobody did, / and nothing, }{so call me/get me the manager/i want to talk to them now/connect me}
{my order/the refund/this} {is a mess/is wrong again/has been lost twice}{, / and }{only a human can fix it/i need somebody to own it/i want a person on it/someone needs to call me}
{i won't/i'm not going to} {accept/take} {an answer from a bot/a robot's word/automated decisions}{, / }{get a person/i want a human to decide/human review please}
{trying/want/need/like} to {talk/speak} {someone/human/a person/agent}{/ thank you/ please sir/ urgent}
{me/i} {want/need} {human/person/speak human/talk agent/real man}{/ now/ please/ not machine}
{connect/join/switch} {live agent/to live chat/human chat/real chat/live person}{/ now/ please}
{pls/plz} {human/agent/connect/transfer/call me/someone}{/ asap/ fast/!!}
{so/are you} {a bot/a robot}{? /, right? }{then get me a human/i'd like a person/transfer me/i want someone real}
`
export const noWishPatternsEn = `
{/hi /so }{can/could/would/will} {you guys/you folks/you people/your team/you lot} {replace/exchange/cancel/refund/take back/change/resend} {it/the lamp/my order/this one/the shoes/my kettle}{/ please/ with another one/ for me/ for a bigger one}
{hi/hello/hey/dear} {agent/team/support/customer service/sir or madam/guys/folks}{, / }{please/can you/could you/i want to/i need to} {cancel my order/return the lamp/change my address/refund me/exchange the shoes/track my parcel}{/ please/, thanks}
{the/your/an/my/some/that} {agent/rep/manager/supervisor/support team/customer service lady/guy in chat/operator/representative/colleague/employee} {told me/said/promised/confirmed/wrote/assured me/mentioned/emailed me} {it ships today/it would be here friday/i get a refund/to send photos/it is in stock/to wait two days/a label would come/yesterday that it's fixed/i could keep it}
{i spoke to/i talked with/i chatted with/i already contacted/i've called/i was talking to/we spoke with/i emailed/i dealt with} {an agent/your manager/someone/customer service/support/a lady called anna/a human/your team/a supervisor/the rep} {yesterday/last week/this morning/about my refund/on monday and it was approved/twice already, what's the status/and got a case number/, all good now}
{if/unless/in case/when/once} {it fails/that doesn't work/it isn't here by friday/you can't find it/nothing changes/it breaks again/i get stuck/i still have trouble}{, / then /, then } {i'll ask for an agent/i'll call customer service/i will speak to a human/i'll talk to a manager/i'll contact support/i'll get a person to look/i might phone you/i'll come back for an agent}
{i'll/i will/i might/i may/i can/i could/maybe i'll} {call support/ask for a human/talk to someone/contact customer service/speak with an agent/phone you/ask a manager} {later/tomorrow/next week/if needed/when i'm home/if it gets worse/on monday/after work/another time}
{don't/do not/please don't/please do not/no need to/you don't have to/never/why do you always/stop trying to} {transfer me/connect me/connect me to anyone/put me through to an agent/call me/hand me over to a human/get a manager/escalate this/send me to an agent/pass me around/ring me/phone me}{/, just answer/, i just want the tracking/ thanks/ again}
{i don't need/i do not want/i don't want/no need for/i'm not looking for/i never asked for/not asking for/i no longer need/don't give me/i won't need} {a human/an agent/a person/a manager/someone to call me/a callback/anybody/to talk to a person/to speak to anyone/to be transferred}{/, just the tracking/, just refund me/ anymore/, you are fine/, only a label/ thanks/}
{i'd rather not/i prefer not to/i do not wish to/i would rather not/i'm too shy to/i hate to/i can't be bothered to} {talk to a person/speak to anyone/call/be called/phone anybody/deal with an agent/talk to people}{/, can you help/, just tell me/}
no {agent/human/person/manager/call/calls/callback/operator/transfer/people} {needed/necessary/required/please/thanks/, you're doing fine/, just the status}
{cancel/stop/forget/never mind/ignore} {the callback/my call request/the transfer/the call/the agent/the escalation/my request for a human}{/ please/, it's solved/, i found it/}
{are/r/so are} {you/u/you guys} {a human/a bot/human/real/a real person/a machine/an agent/ai or human/a robot/alive/a person or a program}{/?/ lol/ or what}
{is this/am i talking to/am i chatting with/am i speaking to/are these/do i talk to} {a bot/a human/a person/a real agent/a machine/ai/automated/robots/a real human or ai}
{what time/when/what hours/which days/until when/how late/on sundays} {does customer service open/do agents work/is support available/is live chat open/can i reach support/do your people work/is the call centre open/are agents online}
{is/are} {customer service/your agents/phone support/live chat/the support team/your staff} {open on sunday/closed on holidays/in the uk/available at night/free of charge/working on easter/based in india/multilingual}
{thanks to/thank you/kudos to/compliments to/a big thanks to/please thank/say hi to/well done/five stars for} {the agent/your agent/your team/your staff/the support lady/customer service/the human who helped/the person who packed it/your manager}
{how do i/where can i/can i/i want to/i'd like to} {rate/review/thank/compliment/tip/praise/give feedback about/leave a review for/leave a comment on/complain about} {the agent/your agent/your service/customer service/the driver/my last chat/the rep/your company/the delivery person/your services}
{your/the} {customer service/support/agents/staff/help desk/rep/manager/team} {is great/is terrible/are lovely/was rude/was very helpful/is slow/never replies/are the best/is a joke/did well}
{can/could/may/should/must/will} {someone else/somebody else/my neighbour/my wife/another person/anyone/a friend/my boss/my assistant/my kid} {sign for it/pick it up/collect it/use the coupon/use my account/receive the parcel/pay for me/open it/return it for me/be there}
{someone/somebody/a stranger/nobody/no one/another person/the wrong person} {stole my parcel/signed for it/opened the box/used my card/hacked my account/was home/came to collect/called before delivery/got my order/told me about the fee/has fixed it/replied to my mail}
{can/could/would/will/please} {the driver/the courier/the delivery person/the installer/the postman/the carrier} {call me before delivery/ring the bell/leave it with a neighbour/phone when outside/come later/contact me/carry it upstairs}
{how do i/how can i/can you/can i/where do i} {contact/reach/call/phone/get hold of/talk to} {the courier/the driver/the carrier/the delivery man/dhl/the seller of this item/the manufacturer/my bank/the post office/the landlord}
{ask/tell/let/have} {the driver/the courier/my neighbour/the delivery guy/the warehouse/the installer} {to call me/to wait/leave it outside/know the gate code/come on friday/ring twice}
{can/could/would} you {please/} {give/send/get/find/show/bring/email} me {the/a/my/another} {tracking number/invoice/receipt/discount/refund/new one/label/size chart/link/code/bigger size/replacement/price list/manual/pair}
{i want/i need/i'd like/i would like/get me/give me/send me/i have to have/can i get/may i have/let me have/we need} {a refund/my money back/the tracking/a new one/a discount/an invoice/a bigger size/the blue one/two more/help with my order/my points/a phone case/a coffee machine/a different colour/the manual/a robot vacuum/tickets/it by friday/a copy of my receipt/a gift for my boss}{/ please/ now/ asap/}
{i want to/i need to/i'd like to/i have to/can i/let me/how do i/how can i} {return it/cancel my order/change my address/track my parcel/get a refund/reset my password/order more/pay by card/use my coupon/check my balance/add an item/update my phone number/exchange it/see my invoice/get it faster/find my size/delete my account/join the program/talk about the price/know who signed/get my receipt}{/ please/ today/}
{connect/pair/link/sync/hook up/how do i connect/can i connect/i can't connect/it won't connect/disconnect} {to/with/} {my phone/wifi/bluetooth/the tv/my laptop/the app/two speakers/the printer/alexa/my account}
{transfer/move/switch/forward/send/redirect} {my points/the money/the order/my balance/the parcel/the gift card/my data/the invoice/the warranty/my subscription} to {my bank/another account/a friend/my new phone/my boss/another address/my wife/the new owner}
{how do i/how long does/why is/when does/what is/i made/cancel/there's a problem with/the fee for} {a/the/my} {transfer/bank transfer/wire transfer/money transfer/international transfer/top up/payment/exchange/withdrawal}{/ take/ declined/ pending/ work/ still not there/ please}
{does/do/can/will} {the robot vacuum/this phone/the speaker/the coffee machine/the toy robot/the headset/the watch/the sewing machine/the doll/this camera/the software/the doorbell} {talk/make calls/speak german/connect to wifi/support bluetooth/need batteries/work outdoors/come with a warranty/answer calls/let me talk to visitors/clean carpets/call for help}
{my/the/a/this/your} {robot vacuum/coffee machine/washing machine/computer/phone/speaker/sewing machine/toy robot/printer/software/chair/headset/doll/lawn mower/e-reader} {stopped working/is broken/leaks/won't start/arrived cracked/makes noise/doesn't charge/is too loud/is missing a part/fell apart/is great}
{phone/contact/call/talking/live/support/service/human/robot/agent/manager/operator/speaker/personal/real/machine/computer/staff/boss/expert/person} {case/lens/of duty/clock/edge table/cushion/bell/hair wig/costume/hoodie/desk/manual/stand/alarm/leather bag/gloves/mug/poster/pen/knife/shirt/book/sticker/toy/lamp/cable}{/ price/ in stock?/ size/ please/ returns/ broken/}
{is/was} {this/it/the cup/the photo/the model/the hair/my claim/the review/the painting/the translation} {made by a person/a real person/human/handmade/done by a machine/checked by a human/written by people/representative/packed by someone/approved by the manager/automated}
{how many/are many/do most/what do/why do/do} {people/persons/employees/agents/staff/customers/humans} {fit in the tent/buy this/say about it/do you have/size up/like it/can use it/return it/work there/complain about this}
{for/fits/enough for/suitable for/good for/a gift for} {one person/two people/a tall person/my manager/my boss/our staff/adults/ten employees/our support team/an old man/a customer service team/someone who likes tea/somebody special}
{has/have/did/is/was/will} {the agent/the supervisor/your team/someone/anybody/the manager/customer service/a person} {processed my refund/shipped it yet/looked at my claim/decided yet/checked the photos/approved the return/seen my email/updated the order/working on my case/called my number}
{why did/why does/why was/how come/when will/did} {the agent/your manager/someone/support/the rep/customer service/an agent} {close my ticket/email me/call me yesterday/cancel the order/hang up/ask for my card/reply to my mail/answer my email/not call me}
{what does/what's the meaning of/my ticket says/the page says/the email says/the status is/it says/i saw} "{escalated/transferred to an agent/talk to a human/an agent will call you/contact support/waiting for a representative/human review}"{/ what's that/ what now/ mean/, is that normal/ and nothing happened}
{a mug/a t shirt/a sticker/a card/a badge/a poster} {that says/saying/with the words/printed with} "{call the manager/i want to speak to the manager/talk to a human/world's best boss/ask me, i'm staff/let me talk to a person}"{/ in stock/ please/}
{do i need to/do i have to/must i/should i/will i have to/is it necessary to/can i do it without having to} {call/talk to someone/speak to an agent/phone/contact support/see a person/talk to a human/wait for an agent} {to return it/to cancel/to change the address/to activate it/for that/for a refund}{/ or can i do it online/ or not/}
{when would i/why would i/what happens when i/can i return it without/is there a fee if i/how much does it cost to} {need a human/need an agent/talk to an agent/call an agent/contact support/talking to anyone/speaking to a person/call customer service}
{are you/do you guys/is your company/i'd like to/can i/how do i} {hiring agents/hiring support staff/hiring/apply for the manager job/become an agent/work in customer service/hire people/join your team/apply as a driver}
{i am/i'm/as/my mum is/she is/he works as} {an agent/a manager/a supervisor/a customer service rep/a real person/a human/a call centre agent/a real estate agent/a store manager/an operator/a boss} {and need a headset/at a hotel, bulk price/with feelings, refund me/, do i get a discount/so i know how it works/too}
{my/our} {manager/boss/supervisor/staff/team/employees/colleague/agent/company} {needs an invoice/wants two more/loves it/asked for a receipt/paid with her card/will pick it up/ordered this/needs it monday/recommended you/uses the same one}
{speak/talk/say it/write/reply/answer} {slower/faster/louder/more quietly/in german/in spanish/in plain english/shorter/more politely/to me in greek}{/ please/}
{call me/you can call me/please call me/my name is/i'd like you to call me} {bob/sir/by my first name/anna/miss lee/captain}
{call/ring/text/phone/notify/email} me {when it's outside/before delivery/when the parcel is at the door/once it ships/when it's in stock/if nobody opens/when the driver is near}
{change/update/remove/fix/edit/what is/verify} {my phone number/the contact person/the contact number/my contact details/the person on the order/the recipient/the name of the receiver/my call settings}{/ please/ on the order/}
{stop/why do you keep/who keeps/please stop/i'm tired of you} {calling me/phoning me/ringing me/calling my number/calling me about offers/sending me sales calls/talking to my wife}
{someone/a man/a woman/somebody/a person/a scammer} {called me/phoned/texted me/rang me/emailed} {pretending to be your agent/claiming to be customer service/from your number/and asked for my card/about a parcel, was it you/from your company, what was it}
{human/people/person/agent/manager/customer service/robot/bot/machine} {resources book/anatomy model/size statue/fashion/training course/simulation game/vacuum/movie/history book/guide for dummies/coloring book}
{you're/you are/this bot is/you're actually/what} {a good bot/so helpful/better than a human/faster than people/a clever machine/nice to talk to/funny/stupid/useless/a dumb bot/smart for a robot}
{i like/i love/i enjoy/i prefer/it's nice} {talking to you/chatting with a bot/this chatbot/bots more than people/using the assistant/not having to call/not talking to people/the automated chat}
{hello/hi/hey/good morning/please/sorry/ok/thanks/yes/no/great/fine}{/, }{where is my order/how do i return this/i have a question/can you help/i need help/is it in stock/any discount/when does it ship/what's the price/it works now/}
{can you/could you/would you/will you/do you} {help me/help me with sizes/explain the policy/answer a question/check my order/speak spanish/understand me/look at my order/handle returns/solve it/tell me the price/resend it/call a taxi/repeat that/do better/call the carrier/ask the warehouse}{/ please/?}
{who/whose name/which person/what person} {signed for it/delivers for you/pays the return/made this/is the seller/is the maker/owns your company/do i pay/do i make the cheque out to/designed it/packs the orders/goes on the form}
{where is/where's/what happened to/i can't find/i lost/where can i find} {my parcel/the manual/my refund/the phone number field/the operator panel/the driver/my machine/the label/the support bracket/the contact form for the carrier/the driver's number/the size chart}
{is there/are there/do you have/have you got/got any/is it} {a manual/a warranty/a discount/an adult size/a person in the picture for scale/a fee/phone holders/anyone who tried this/robots for kids/a limit per person/people who returned it/a guide/a service fee/representative samples/support for windows/someone at home needed/a machine washable one/a phone with big keys}
{my friend/the neighbour/a person/my husband/my doctor/some guy/a colleague/my son} {told me/said/recommended/asked/thinks/wants} {it runs small/to buy here/the blue one/i should return it/about the sale/his money back/a robot toy/to talk to his toy/me to try it}
{i was/i've been/it was/i got/my case was/she was} {transferred yesterday/connected to an agent but solved it/escalated last week/called by your team/helped by a person, thanks/put on hold on monday/told to wait/already helped/passed around last time}
{let me/i'll/i have to/i need to/i want to} {ask my husband first/talk to my wife first/think about it/speak to my boss before ordering/check with my colleague/call my bank/see a doctor/ask my kids/talk it over at home}
{the human/the agent/the person/the rep/the manager} {i had last time/who helped me/i spoke with/who called/on the phone/from yesterday} {was great/was lovely/was rude/knew nothing/gave me a code that fails/said the same/fixed it/is called who}
{the agent said/support told me/they promised/the supervisor agreed/your rep confirmed}{ }{a refund by tuesday/free shipping/a new one would be sent/someone would be in touch/a call today}{, }{it's friday/where is it/is that right/still nothing/when will it come}
{thanks/thank you/ok thanks/cheers/great thanks}{ agent/ human/ bot/ robot/ team/ man/ guys/ support/ boss}
{useless/stupid/dumb/bad/worst/slow/poor/pathetic} {service/shop/company/delivery/bot/answer/product/website/app/packaging}{/!/ ever/}
{can i/how do i/could i} {buy/order/get/reserve} {for someone else/a gift for a person abroad/two per person/for my employees/a set for our agents/it as a company/for our call center}
{will/should/does/is/can} {a person/someone/somebody/anyone/a human} {deliver it/be home/have to sign/be there to let you in/need to be home/coming to install it/bring it upstairs/reads these reviews/checks the returns/in the photo}
{talk to/speak with/call/ask} {my lawyer/the police/my bank/the courier/the neighbours/my doctor}{ about it/ first/, they said/ was no help/ told me to ask you}
{i want to/can i/how do i/let me} {talk to alexa/speak to my tv/talk to my dog through the camera/call from the watch/chat with other buyers/speak english here/call abroad with it/talk to my kids with this}
{book/course/game/movie/song/podcast} {about/called/named} {how to talk to anyone/customer service/call me maybe/the manager/human nature/i robot/real people/agent 47/speak now/talk to me}
{i am/i was/i'm} {talking about/asking about/looking at/speaking of} {the robot/the support pole/the speaker/the agent costume/people sizes/the phone/the price}
{where/when/how} {can/do/should} i {leave/write/give} {feedback/a review/a comment/stars} {about/for/on} {the agent/your people/your support/the service/the person who helped me}
{is there/do you know/does} {anyone/somebody/anybody/someone} {selling this/who has this in red/who bought two/else with this problem/using it outdoors/have it in stock/know the size/tried the blue one/recommend a size}
{i want/i'd like/can i/may i/let's} {to speak/speak/talk/chat/write} {chinese/english/spanish/in french/my language/here/in german}
{customs/the bank/my insurance/the airline/the hotel/a shipping} {agent/clerk/officer/representative} {wants a document/asked for the invoice/needs a number/said it's stuck/will receive it}
{love/like/hate/nice/cool/great/amazing} {this chatbot/your bot/the robot/this assistant/the new app/talking machine}
{thanks/thank you}, {human or not/whoever you are/friendly bot/you were quicker than an agent/nice robot}
{bots/robots/machines/ai} {are faster than people/are the future/is scary/never sleep/do it better/will replace agents}
{how/when/why/what if/in which case} {do/would/should/will} i {need/have/want} {a human/an agent/to call/a person/support}{/ for this/?}
{the email/the site/my app/the banner/the receipt} {says/said/reads} "{an agent will call you/talk to us/contact support/ask for the manager/our people are here}"{/, did anyone try/, is it true/, when/, what for}
{before i/without having to/so i don't have to/to avoid having to} {call/bother an agent/talk to anyone/contact support/phone you}{: /, /, can you tell me }{where's my order/how do i return it/is it in stock/what's the fee}
{i'd/i would} {recommend you to/tell/ask} {my friends/my colleagues/my boss/anyone/people}{/ about it/ to buy here/ to stay away}
{people/someone/everyone/anybody/nobody} {says it is fake/knows the answer/likes it/wears it/uses this/needs it/will notice/told me that/gave it five stars}
{i need/i want/i bought/looking for} it for {a person who is tall/someone with big feet/somebody in canada/a man of 50/an agent/my staff/a manager/a doctor/people with allergies}
{is/are/was} {the manager's special/agent discount/the staff edition/the human sized one/people's choice} {still on/available/in stock/over}
{someone/somebody/anyone} {bought/took/got/wants/has} {the last one/my seat/it before me/two of these}{/?}
{do you have/does it come with/i lost/send me/where is} {the manual/an operator manual/a user manual/the owner's manual/instructions/a guide}{/ please/ in english/ for it}
{human/people/person/man/women/adult/kids/baby} {hair/body/skin/size/height/teeth/made/friendly}{ wig/ poster/ cream/ chart/ model/?/ in stock}
{i/we} {called/phoned/emailed/texted/chatted} {yesterday/twice/on friday/last night/before} {and nobody answered/and they said ok/about the same thing/, where's my refund/and was told to wait}
{your chat/the call/the line/the agent/she/he} {dropped/ended/disconnected/hung up/left}{ yesterday/, but it's sorted now/, whatever, did the refund go out/, anyway the parcel came}
{i wrote/i sent/i reported it} to {customer service/the manager/your team/an agent} {by mail/last week/yesterday}{, /; }{was it received/any update/how long does it take/is it processed}
{will/can/does} {an agent/someone/a person/your team} {see/read/check/get} {my photos/this chat/these messages/my note/the form} {automatically/or only the bot/later/after i send it}
{it's ok/all good/no worries/fine}, {no human needed/no need to call/i don't need anyone/i'll manage/i'll use the form/don't bother anyone}
{how long/how much time} {is the wait/do people wait/does it take} {for an agent/to get an answer from support/for a callback}{/ usually/ on average/, just curious}
{i do not/i don't/i won't/i never} {wish to/want to/like to/need to/plan to} {speak with anyone/talk to someone/be connected/call anyone/see a manager/bother your staff/deal with an agent/be phoned}
{i'd rather/i prefer to/i would rather} {not talk to a person/use the bot/do it myself/keep it in writing/stay with you/not be called/skip the agent/type than call}
{can/do/does} {you/it/the app/this} {talk to pets/call ambulances/connect to alexa/speak mandarin/transfer data/switch channels/reach 5 metres/answer the door}{/ with this camera/?}
{has the/is the/was the/did the} {person/man/woman/guy} {in the video/on the box/in the ad/who sells it/in the picture} {real/famous/1.80/an actor/paid/wearing m}
{i have/there is/we have} {an agent in china/a manager at work/someone at home/people waiting/nobody at home/a colleague nearby/a staff card/a robot at home}{/, can he collect it/, deliver there/, is that fine}
{who's/who is/what's} {your boss/your ceo/the owner of the brand/your manager's name/the agent on my case/the person on the cover/your supplier}{/ just curious/?}
{put/add/write} {a note for the driver/my manager's name/the contact person/my colleague/someone else/call before delivery} {on the label/on the order/on it/to the order/on the invoice}{/ please}
{don't/please don't/do not/never} {let someone else sign/give it to a neighbour/leave it with the manager/let anyone open it/hand it to the guard/ask the staff}
{hand/pass/send/forward} {it/the parcel/the box/the invoice} {over to/on to/to} {my neighbour/the manager on site/reception/my colleague/the guard/my agent}
{order/parcel/refund/claim} {escalated/transferred/handed over/forwarded/with agent/in manual review}{/, what does it mean/ since monday/ status/?}
{is/was} {anyone real answering/anybody human in here/this typed by a person/there a person writing this} {or is it a bot/or a machine/, just wondering}
i want a {speaker/phone/robot/machine/chair/support pillow/headset}, {a real one/a good one/not the toy/a quiet one}{/ for my boss/, which one}
is there a way to {return/pay/cancel/pick it up} {without human contact/without talking to people/with no person involved/contactless}
{i am/i'm} {an actual human/a real person/a person too}{/ who just wants shoes/, be kind/ with a simple question/, not a robot}
{can i/how do i/please} {get/send me/download} a {transcript/copy/record} of {this chat/my call/the conversation with your agent/my talk with support}
{contact/email/text/write/message} me {by email/at work/on whatsapp/in german/only by mail}{/ please/ with the tracking/ when it ships}
i {want/need/would like} {a person's name engraved/my name printed/a human figure on it/someone's initials/people on the card}
{when/how soon/at what time} {is an agent/are people/is someone/is support} {available/online/back/there}{/ usually/ on mondays/?}
i want to {send/ship/mail/gift/give} {this/it/them} to {somebody in ireland/a person abroad/my manager/a colleague/someone special}{, how much/, possible?/}
does the {doorbell/intercom/camera/monitor/toy/watch/app} let me {talk to the person outside/call someone/speak to my baby/see people/reach my kids}
i {prefer/like} {chatting with you/typing/the bot/self service/email} {over/more than/to} {a person/people/calls/talking to agents}
i {can't/couldn't/don't want to} talk {on the phone/right now/at work}{, /; }{can i do the return here/just answer in chat/send it by mail/type please}
{for/to} {the staff/my agent/the manager/a person/people/my team} {at work/in paris/i know}{, / }{how many should i order/which size/can you engrave it/ship it}
{how many/which/what} {agents/people/managers/departments/employees} {work there/do you have/handle returns/run this}{, just curious/?}
you {sound/seem/look/act} {almost human/like a person/like a robot/too polite/real}{/ lol/, nice}
{tell me/give me/write me} {a joke/a story/the news/your name/a fact/the weather}{/ please/ about robots}
{department/ministry/board} of {taxes/health/education} {invoice/discount/form}{/ please}
{representative/specialist/operator/executive/expert/agent} {sample/tea/gloves/set/brush/edition/colour}{s/} {in stock/price/?/delivery}
{machine/hand/human/robot} {made/washed/painted/assembled/packed}{? / or not/, which one}
{ring/night/head/street/phone} {light/sling/stand/lamp/bell}{/ size/ broken/ warranty/ refund}
{i spoke/we talked/i chatted} {about this/to you} {yesterday/before}{, / }{still no label/where is it/the price was lower/you said friday}
{order/item/box} {handled/signed/packed/picked up/delivered} by {a person/someone/robot/agent 12/the manager}{/?/, who/ wrong}
{what/which} {person/agent/human/people} {would buy this/uses this/pays that much/designs these}{/ lol/?}
{are/is} {the people/the person/that lady/the man} {in the photo/on the cover/in the review} {real/paid/wearing medium/a customer}
{tell/inform/remind} {your boss/your team/the manager/your people} {that the app is great/they did well/to fix the website/i said thanks}
my {agent/lawyer/accountant/assistant/secretary} {will pick it up/needs the invoice/said to ask for a receipt/ordered it}
{i'm/we are} {reselling/buying/ordering} for {our agents/a call center/customer service staff/a team of ten/50 employees}
{do/can} {agents/your staff/people there/support} {see my card/read my chat/know my address/access my account}
{sorry/oops/wait}, {wrong chat/not you/i meant the courier/i was talking to my wife/my kid typed that/someone at the door}
{you/you guys/your people/your staff/the team} {shipped me/sent/forgot/packed/charged me for/lost} {the wrong one/only half/my parcel/the gift note/it twice}{/ again/, fix it please/ and i want a refund}
{hey/hi/hello/good morning/dear} {team/support/guys/there/agent/all/sir}{/!/, hope you're well/, quick question/, my order is late}
{i'd prefer/i want/i need} {another size/the other colour/a different model}{, can i switch/, is a swap possible/, can you change it/, how}
{i/we} already {spoke to/talked to/called/chatted with/asked} {an agent/your support/a manager/somebody/a human} {yesterday/last week/today/about it/twice}{/ and it's fine/, any news/}
{a person/the people/an agent/the lady} {i talked to/i chatted with/who answered/on the line} {was kind/were nice/was wrong/told me friday/gave me a code}
{am i/are we} {speaking to/talking with/chatting to} {a human/a machine/a real one/an agent} {right now/here/or not/or software}?
`
