/** English wishes beside what shares their word and is none; `{a/b}` stands for either, `|` parts the lines. */
export const wishPairsEn: readonly { wishes: string; others: string }[] = [
  {
    // transfer
    wishes: `
{transfer/pls transfer/just transfer/kindly transfer/you should transfer/i asked you to transfer} {me/me to a person/me to an agent/this chat to a human/us to your staff/my case to a manager}{/ now/ about my payment/, the bank payment failed}
{my transfer failed/the transfer never arrived/the bank transfer bounced/i sent the money twice/a payment is stuck}{, /. /, so }{get me a human/i want to speak to someone/transfer me to an agent/let me talk to your staff/can a person call me/who can i talk to}
{can you/could you/would you/will you} transfer {me to someone in payments/me to your bank team/me to a colleague who does transfers/my call/me please/me over}
{i need/i want} {an agent/someone/a person} {for/about/to look at} {a failed transfer/my transfer/the money i sent/a pending payment/the missing amount}
{i want to/can i/i need to} transfer to {a person/an agent/someone else on your team/a supervisor}|transfer me, {not my money/not the points}|{please do the transfer to an agent/start the transfer to a human/why is the transfer to a human taking so long}
`,
    others: `
{can i/how do i/i want to/i need to/i'd like to/help me/please help me/let me/i tried to/i can't/trying to} transfer {money/40 euros/some cash/the balance/my savings/funds/it/the amount/dollars/the rest} {to my bank/to my card/abroad/to a friend/to my other account/to my sister's account/between accounts/from my wallet/from my cheque account/back}
{if i/when i/whenever i/each time i/what if i} {transfer/pay by transfer/have to transfer/make a transfer/do a wire transfer}{, /}{ what does it cost/ is there a fee/ will you charge me/ how long does it take/ when does it arrive/ it says error}
{the/this/that/my/one/every/an international/a same day/a sepa/the first/her} transfer {keeps failing/is still pending/did not arrive/was rejected/got cancelled/takes ages/shows an error/is not showing/came back/went to the wrong bank/was short by 3 euros}{/, can you help/, please help me/, what do i do/, help me finish it/, please look into this/, why}
how long {does/will/would} {a/this/the/my/any} {transfer/wire/bank transfer/transfer from spain/transfer from abroad/weekend transfer} {take/need/be}{/ to reach me/ to clear/ usually}
{i need help/please help/can you help me/could you help} {with this transfer/making a transfer/with a transfer to my savings/to complete my transfer/because my transfers don't go through/cancel a transfer/with transferring my balance}
{i keep trying to/i have tried to/i was going to/i no longer want to} transfer {and get an error/but it is declined/five times now/so cancel it/the deposit for the flat}|transferring {money/data/my points/files} {takes too long/gives an error/is it free/how}
{transfer/transfers} {limit/fees/time/to savings/between my cards/my pension/my miles/from paypal/5 dollars from savings to checking/my files to the new phone}{/ please/?}
{will/can/do/does} {my number/the warranty/points/the licence/my pictures} {transfer/be transferred} {to the new phone/to someone else/automatically/when i move}
{the person/the receiver/my landlord/my friend/somebody} {i sent money to/i paid} {got less than i sent/did not get it/says it is short}{, / }{why/can you check/what happened/i have to send more now}
`,
  },
  {
    // machines, computers, software
    wishes: `
{i won't/i don't want to/i can't/i refuse to/why must i} {talk to/chat with/argue with/explain it to/deal with} {a machine/a computer/software/an ai/your machine}{/, get me a person/, is nobody there/, put someone on}
{the machine/your computer/this software/the ai} {can't help me/is no help/doesn't understand/gave me the wrong answer/talks nonsense}{, / so }{i need a person/get a human/let me talk to someone/agent please}
{the coffee machine/my washing machine/the atm/the ticket machine/the parcel machine/my laptop} {exploded/kept my money/is broken again/caught fire/took my card}{, /. }{get me a human/i want to talk to a manager/someone has to call me/connect me to an agent/i need to speak with somebody}
{take/get/let} me {out of this machine/out of the computer voice/away from the ai} {to a human/and to a person/please, i want staff}|{less machine/enough machine/no more machine}, {more human/a person please/get staff}
{i need/i want/is there} {someone/a person/a technician} {who knows the machine/to repair the machine with me on the phone/to help with my computer over the phone/from the software team to talk to}
`,
    others: `
{can i/where can i/how do i/is it possible to} {get cash/take out money/withdraw/pay in/use this card/get change/buy a ticket} {at/from/out of/in} {any machine/a machine/the machine/an atm machine/other cash machines/the machine in your shop}
{the machine/that machine/the atm/your machine/this machine/the vending machine/the till} {gave me/paid out/only gave/spat out/printed/charged me/kept} {only 20/half the money/nothing/the wrong amount/my card/no receipt/10 less/twice}{/, what now/, please help/, i want it back/ but my account says otherwise}
i {tried/wanted/was trying} to {get money out of/take cash from/use/pay at} {the machine/a cash machine/an atm/one of your machines}{ and/ but} {it did not work/nothing came out/it is still pending/it said error/the screen froze}
{my/the/our/this} {machine/computer/software/program/laptop/printer} {does not start/is slow/needs an update/makes a noise/stopped after a week/lost its settings/has a virus/won't open}{, /. /}{ please help/ can you help me/ please look into it/ how do i fix it/ what should i do/ i need help}
{i want to/i need to/please/can you help me} {update/install/uninstall/activate/fix/repair} {the software/my software/a program/the machine/my computer/your software}{/ please/ asap/ on my laptop}
{one of your/i bought your/i use your/i have a problem with your} {software/machines/computer bags/coffee machines/programs}{/ and it has an issue/ and something is wrong/, can you help/ keeps crashing/ but can't get it to work}
{sell/do you have/is there/which} {machine/computer/software/program} {for beginners/for small kitchens/with two cups/is quieter/do you recommend/is cheaper}
{i'm no/i am not a/i'm not really a} {computer person/computer expert/tech person/machine guy}, {how do i clear the cache/which button/what is bluetooth/just fix it}
`,
  },
  {
    // explain, tell, help me with a thing
    wishes: `
{could/can/may/let} {someone/a person/one of your staff/an agent/a human} explain {this/the charge/the policy/it} to me{/ please/ on the phone/, not a bot}
{let me/i want to/i'd like to/i'd rather/i need to/can i} explain {it/this/my problem/the whole story/everything} to {a human/someone/an agent/your manager/a real person/somebody who listens}{/ please/}
{please help me/help me/can you help me} {speak to a person/talk to someone/reach your staff/get to an agent/find a human here/contact your manager/get a real person}
{explain/tell} {this/it/that} to {a human/your manager/an agent} and {have them call me/let them answer/put them on}|you {explain badly/can't explain it}{, / }{get me someone who can/let a human explain/i want an agent}
`,
    others: `
{can you/could you/would you/please/kindly/will you} explain {to me/}{ why/ how/ what} {my order is on hold/a payment is pending/i was charged more/the points work/this fee means/it was declined/my payment shows twice/the return works/i get another card}
{there is/i see/i noticed/i got/i found} {a charge/a fee/a strange payment/an extra dollar/a debit}{ on my statement/ i don't know/ on my bill}{, /. }{please explain/can you explain it to me/explain that to me/could you tell me why/what is it}
{order rejected/return refused/payment declined/claim closed}{, /. }{explain/please explain/pls explain what happened/kindly explain}
{explain/tell me/show me/walk me through} {the difference/the return steps/the fee/the warranty/how to wash it/the contract/what the light means}{/ please/ again/ in simple words/ like i am a child}
{can you help me/please help me/i need help/help me/i want help/could you help me} {find my lost wallet/find my phone/locate my keys/switch plans/change plans/choose a size/reach step 3/read the manual/with my phone/with the app/with a broken screen/with an extra charge/with my statement/with this}
{tell/inform/text/message/write to} {my wife/carl/my boss/my sister/my neighbour/the group} {that i am late/the parcel is here/about the sale/he is right}|tell {my agent/the insurance agent} {i need proof of insurance/the papers are ready}
i {need/want/would like} {an explanation/the reason/to know the reason/to understand} {for this fee/why it failed/of the charge/what happened}{/ please/}
`,
  },
  {
    // someone, anyone
    wishes: `
{i need/i want/get me/find me/send me/give me} {someone/somebody/anyone} {who can access my account/to protect my account now/to look at my account/who can pay attention/to talk to about my stolen card/from fraud}
{someone used my card/somebody opened my parcel/someone logged into my account/someone stole my phone/somebody ordered in my name}{, /. /, please }{i need to talk to someone/get me an agent/connect me to a person/call me right now/let me speak to your team/human please}
{is there/isn't there} {anyone else/someone else/anybody} {i can talk to/i could speak with/to help me than this bot/on your team}|can {someone/anyone} else {talk to me/take over/answer me/deal with me/help, not you}
{someone/somebody} {must/has to/should} {answer me/speak with me/ring me}{/ today/ before i pay}|{i just want/all i want is} someone to {talk to/answer me/listen to me/call me}
`,
    others: `
{so/so that/to make sure/how do i make sure/i don't want that/i worry that/is it possible that} {someone/somebody/anyone/no one/nobody} {doesn't access/can't access/can get into/logs into/uses/opens/sees/reads} {my account/my phone/my orders/my card/my mail/it}{/ please help/}
{can/could/may/is} {anyone else/someone else/anybody else/another person/somebody} {pay for me/top up my card/use this code/order with my name/add money/log in/be added to the account}{/?/ too}
{is there/what is/do you have/tell me} {a limit/a maximum/an age limit/a minimum} {to what/on what/on how much/for what} {someone/anyone/one person/a customer} {can order/can pay/can buy/may return/can add/can do}
{someone/somebody/a thief/some guy} {stole my wallet/has a copy of my card/took cash with my card/is using my card/changed my password/hacked me}{, /. / and }{please help/help me/i need help/what do i do/block it now/please help, it's urgent/can you freeze it}
{it looks like/as if/i think/maybe/feels like} {someone/somebody} {dropped it/kicked the box/wore it before/used it/took one out/opened it/ran over it}{/!/, seriously/, i want a new one}
{how can/how could/why would} {someone/anyone/somebody} {be so careless/sell this/like this colour/pack it like that}|{everyone/everybody/nobody/someone} {at home/in the street/in the office} {has one/will be in/was out/is waiting for it}
{someone/somebody/i} {will be here/is always here/is at home/will be in all day} {to take it/for the delivery/until six/, so come}|{text/send a text to/share my location with/write to} {someone/another person/somebody}
{find/get/send/i need} {someone/somebody/a person} to {clean my house/wash my car/look at my car engine/cut my hair/babysit/mow my lawn/carry the sofa/pick up the return}
{can i/may i/do i} {collect it/get it/pay/sign up/renew} in person{/?/ or only online}
`,
  },
  {
    // call
    wishes: `
{call me/ring me/phone me} {urgently/immediately/tonight/whenever/regarding the invoice/between two and four/on 5551234/about the lamp/within the hour/if you find it/at work/directly/first/tomorrow morning/once you know/and explain/so we can talk}
{please call/call/pls call at/ring} {5550123/my number/my mobile/this number/me on 0770900}{/ asap/ now/ please}|{make sure/see that} {they call me/someone calls me/your team phones me/a person rings me}
{can/could/will} {you/your team/you guys} {just call me/ring me now/call me up/phone me back/give me a call}{/ please/ about it/, my name is tom}|{call me/phone me}, {my name is tom/it is mary/tom here/ask for jim}
{where do i/which number do i/what number can i} {call you/reach you on/ring you}|{i want/give me/send me/need} {your number/a number i can call/your call centre number/your contact number to call you}{/ please/}
{who do i/who can i/who should i} {talk to/call/speak to} {at your company/in your team/about this refund/there/about my complaint}{/ please/, a person}
`,
    others: `
{call me/just call me/please call me/you can call me/you may call me/i want you to call me/i'd like you to call me/they call me/people call me/everyone calls me/from now on call me/can you call me/only call me} {tom/anna/mr wu/mrs jones/captain/lord/sam from now on/by my first name/chris, not christopher/bella/jo/something else/a different name/sir/ray/nina/dr ali/maria/princess/henry/kim/uncle bob}{/ please/ ok/ thanks}
{what/by what name/how} {do you call me/can you call me/should i call you/may i call you/do they call you/will you call me/shall i call you}{/ please/ then/?}|{can i/let me/i will/may i} call you {lucy/fred/max/honey/buddy/robo}{/ from now on/ ok}
{call me/get me/order me/call/book me} {a cab/an uber/a taxi/an ambulance/a lift}{/ please/ to the station/ for four people/ for two}|connect me with {a taxi/an uber/a local chemist/a new insurance/a garage}
{i/you/we} call {heads/tails/red/dibs}{/ on this one/, flip it/, toss a coin}|{flip/toss} a coin{, /, and }{i call tails/you call it/heads i win}
{call/phone/ring/dial/text} {mum/my dad/felix/911/the police/my office/jenny/bob at work/martha/uncle joe/the restaurant}{/ please/ now/ for me}
{make/place/start/set up/give} {a phone call/a call/a voice call} to {kevin/anna/my aunt/the dentist/roger/sally}{/ please/ now}|give {liz/jenny/my mum/mark} a call{/ please/}
{who should i call/who can i call/who do i ring/whom do i contact/who can i contact} {about my luggage at the airport/when my car breaks down/for a tax form/if the fridge leaks/for a plumber/about a burst pipe/about the check engine light/for roadside help/about my water bill}
{just call/please call/can you call/pls call/you should call} {him/her/the driver/the guy/the courier/them now/the shop/the seller} {and ask/and find out/to come back/right now/and tell him to hurry}
{i will call you/i'll call you/i'll contact you/i may reach you} {if i need help/if there is a problem/again later/once it comes}{/ thank you/, thanks a lot/, bye}
{no sound/no picture/bad quality/an echo} {in calls/on skype calls/on a video call/during a voice call}{/, please help/, please look into it}|{unable to/i can't/cannot} {make voice calls/do a video call/answer calls with it}{/, please look into this/ on skype/ any more}
`,
  },
  {
    // talk, speak, voice
    wishes: `
{talk to me/speak to me} {like a person and get me a human/, someone/, anyone/, i need a human/ on the phone}|stop talking{, / and }{get me a human/transfer me/connect me to someone/let a person talk}
{i want/i need} to {talk to/speak to/speak with} {someone in spanish/a person in french/somebody who speaks german/an english speaking agent}|{talk/speak} to {someone/a human} faster, {please/not to you}
`,
    others: `
{talk/speak} {to me/} {faster/slower/more slowly/quicker/louder/in spanish/in german/in a whisper/in italian from now on/in simple words/quietly/with a british accent/at a faster pace/like a pirate}{/ please/ from now on/ now}
{i want you to/can you/could you/i'd like you to/i need you to/you should} {speak to me/talk to me/talk/speak} {in french/in greek/more quickly/slowly/faster/in english/using a deeper tone/about where i am/about the weather}{/ please/ from here on/}
{can i/let me/i want to/may i} {speak/talk} {to you/with you} in {german/hindi/dutch/chinese}|{switch to/use/go to/turn on/turn off/set/change to} {your whisper voice/whisper mode/the male voice/a female voice/another accent/an indoor voice/voice replies/the quiet voice}{/ please/ now}
{stop talking/i need you to stop talking/shut up/be quiet/stop speaking}{/ now/, ai/ please/ for a minute}|i have {already/} {wasted/spent} {an hour/so much time/enough time} {dealing with this/on this mess/with these delays}
{i don't want to/don't wanna/hope i don't have to/last time i} deal with {this/these returns/refunds/the courier/that shop/the brand/such delays} {again/any more/directly/right now}{/, just refund me/, thanks/, so fix it}
`,
  },
  {
    // ai, bot: an address and a question
    wishes: `
{hi ai/ok ai/hey bot/ai/listen, ai/dear bot}{, / }{get me a human/i want an agent/transfer me to a person/call your manager/i need to speak to someone/put a person on}
{are you a bot/are you real/could you be a machine/is this an ai/am i talking to software/tell me if you are a bot}{? / - /? because }{i want a person/get me a human/then connect me to staff/i need someone real/transfer me to an agent please}
{if you are/since you are/as you are/you are} {a bot/an ai/just a machine}{, / }{i need a person instead/get a human here/let me talk to a real person/pass me to staff}|prove you're human or {get me one/transfer me/call someone}
{a real person/a human}, {not an ai/not you, ai/please, ai}|{who is your boss/who is your supervisor/who's your manager}{? /, }{get them/i want to talk to them/put her on/let me speak to him/have them call me}
`,
    others: `
{hi/hey/hello/good morning/good night/bye/wake up/thanks/goodbye/how are you/how old are you/what is your name/tell me a joke/play music/set a timer/repeat that/cancel that}{, / }{ai/ai assistant/bot/robot/computer}{/ please/!}
{ai/bot/computer/robot/ok ai/hey ai}{, / }{please repeat/flip the coin/roll two dice/pick heads or tails/what time is it/i didn't hear you/track my order/how long have you been around/shut up/find me a restaurant/order paper/cancel my last request/get me a recipe}
{roll the dice/toss a coin/flip it over/pick a number/add milk to the list/what are your hobbies/what is new}{, / }{ai/bot/robot/computer}{/ please/}
{could you be/might you be/would you say you are/do you think you are/prove that you are/i bet you are/i think you are/you must be} {a real person/a bot/human/a live person/an ai/a machine/a robot}{/?/ or not}
{tell me/please tell me/let me know/can you tell me/may i know/i want to know/i need to know/how do i know/i wonder/can you say/just curious} {if you are/whether you're/are you} {a bot/a human or a computer/a real person or an ai/a real live person/human/an ai/a machine or a man/actually a person}{/ please/ now/?}
{am i speaking with/are you/is it/what are you, } {ai or a real live person/a human or a program/a bot or human/an ai, or a person/man or machine}{/?/ honestly}|i'm {not a bot/not a robot/no machine}, {are you/i can't remember everything/i forget things}
{who is/let me know who is/i wonder who is/i want the name of/tell me/do you know/i need to know who is} {your boss/your manager/your supervisor/your employer/your superior/the one you work for}{/ please/?}|do you have {a boss/a manager/an employer}{/?/ or are you free}
{who made/what is the age of/how smart is/how does one build/what makes} {the ai/this bot/a robot/an algorithm}{/?/ like you}|{i need/give me} {an algorithm/a program/a script} {to sort numbers/for dice/for my homework}
`,
  },
  {
    // switch, account, reach, pass, link, connect: of things
    wishes: `
{switch/swap} {me/this chat/over} to {a human/an agent/someone else/a real person/a colleague of yours}{/ please/ now/ about my plan}|{i want/can i} to {switch to a human/switch over to a person/switch agents}
{i need/i want/get me} {someone/an agent/a person} to {switch my plan/change my account/link my card/unlock the account/open a new account for me}{/ please/ on the phone}|{pass/hand/link/forward} me {to someone/to a human/over to staff/to the accounts team}
{how do i reach/i can't reach/i try to reach/let me reach} {you guys/a human/your team/one of your people/someone/your head office}{/ please/ by phone}|{connect/connect me/just connect} {with someone/to your people/to a rep}
`,
    others: `
{can i/i want to/i need to/could you/help me/how do i/is it possible to/we'd like to} {switch/swap} {accounts/plans/providers/from tea to coffee/from pears to plums/to yearly payment/to paperless bills/my card/the delivery day/to a bigger size/the colour to blue/to another product/phones/insurance plans/from monthly to weekly billing/to a new email}{/ please/?}
{i need/i want/where is/please send/can i get/i lost} {new account information/my account number/another account/access to my account/the account details/my accounts merged/a second account}{/ please/ asap/}
{i have/i bought/i own/i ordered/i got} one of your {cards/lamps/kettles/phones/bags/plans/blenders}{, / }{but i don't know how to link it/and don't know how to start it/but can't connect it/and need help/, how do i set it up/and it leaks}
{how do i/can't/i want to/help me} {link/connect/pair/add} {my card/my bank/the app/a second card/this with my phone/to the smart tv/the bulb}{/ please/ to my account}
{i want to/will this help me/how do i/can i} reach {my weight goal/the next member level/the top shelf/free shipping/5 stars/step two}|{i'll pass/pass on that/no thanks, pass/my pass expired/boarding pass}
{yes/ok/it is/now it's/wifi/the printer is} connected{/ now/ and works/, thanks}|{looking forward to/i look forward to} {it/the parcel/hearing from them/your mail/the new model}
{get/find/book/i need} {a table/a room/a hotel/tickets/a tent/a car} for {two people/4 people/five persons/my staff/eight adults}{/ in rome/ from monday to friday/ please}
{i need/i want/buy me/just send/get me/give me} {a phone/the phone/my phone/a new phone/the phone now/a replacement phone}{/ asap/ urgently/ for work/!/ please}
`,
  },
  {
    // man, guys, boss, people: an address
    wishes: `
{come on/please/dude/bro/seriously}{ man/, man/, boss/ guys}{, / }{get me a human/let me talk to someone/i want a manager/just connect me/call me back/transfer me}
{can you guys/can u people/would you guys} {call me/have someone phone me/get me your manager/put a person on/connect me to a human}{/ please/ now/ man}
{i want/get me/let me speak to} {your boss/the boss/a boss/the boss of this place/the guy in charge/the man in charge/one of the guys there}{/, man/ please/ now}
`,
    others: `
{hurry up/thanks/thx/this is too much/i'm so mad/where is it/i feel cheated/what a waste of time/give me my money back/i need it for work/oh/so annoying/check now/this is crazy/do it fast/good job/cool/no way}{, / }{man/bro/dude/boss/guys/ppl/yaar/people/mate/sir}{/!/!!/, please}
{can you guys/do you people/why do u guys/how can you people/you guys/u ppl/you lot} {get anything right/fix it/send it faster/always do this/do exchanges/even check the box/restock this/deliver on sunday/have this in red/make me wait/lie to me/gift wrap/sell used stuff}{/?/!/ please}
{how many times do i have to tell/what is wrong with/i'm done with/i trust/i hope/never again with/shame on} {you people/you guys/u ppl/you lot}{/!/ seriously/, my order is late/ to refund me}
`,
  },
  {
    // help and ways to somebody
    wishes: `
{i need help/i want help/help me/need some help/please assist me/i need assistance} {talking to/speaking to/speaking with/chatting with/reaching/getting through to/contacting} {someone/a person/customer service/customer assistance/an agent/your staff/support/a human}{/ please/, i'm lost}
{i don't know/i do not know/don't understand/no idea/not sure} {what to do to/what i need to do to/how to/how i can/where to go to} {talk to someone/speak with a person/chat with an assistant/reach an agent/get a human/contact customer support}{/, help/ please}
{how can i/how do i/how to/where do i/can i} {call/phone/reach/contact/speak to/talk to} {customer service/customer assistance/your support line/support/the help desk/an assistant/your customer help}{/ please/ about my failed payment/ about a lost parcel}
{i have to/i've got to/i need to/i must/i'd like to/wanna} {talk to/speak to/speak with/chat with} {an assistant/the damn support/customer assistance/somebody/a bloody human/one of you}{/, how do i do it/ how to do that/ now}
{direct/send/take/bring} me to {an assistant/a person/someone/your support/staff/a human}{/ please/ u useless bot}
`,
    others: `
{i want to/help me/i need to/where can i/can you help me/how do i} {see/check/find out/know} {at what hours/what hours/at what time/when/on which days} {i can reach support/customer service is open/i can call customer support/your staff answers/agents are online/the support line works}{/ please/?}
{this is/what/such/so/it is/you have/that's} {awful/terrible/ridiculous/bad/great/amazing/zero/horrible/poor} {customer service/customer care/support/service from your team/people skills/staff}{/!/, where is my refund/, i want my money back/, i'm never ordering again}
{it takes/it took/why does it take/i waited} {ages/an hour/forever/all day} to {reach customer service/get through to someone/get connected/talk to anybody}{/, now fix it/, so where's my parcel/, can you refund me/ last time}
{send/get/can you send/could someone/can someone/i want someone to} {someone to pick it up/somebody to collect the box/someone else with the parcel/come tomorrow/pick up the fridge/clean this up/deliver it today/another driver}{/ please/!/ asap}
{i need/i want/just send/where is/i paid for/waiting for/give me} {that phone/the phone/my phone/this phone/another phone/a working phone/the right phone/my old phone back}{/ asap/ urgently/ so badly/ for my mum/!/ today/, seriously}
{i will/i'll/sure i'll/ok i will/then i'll} {contact you/call you/reach out/write again/message you} {if any problem/if i have trouble/if it happens again/again/with the details}{/ thanks/, bye}
{do i need to/should i/must i/do i have to/will i have to/is it needed to} {speak to a rep/call support/contact an agent/phone you/talk to anyone/contact customer support} {to change my pin/to cancel/if i can't edit it/to get a refund/for that/for a new card}{/ or can i do it here/?}
{can a person/can someone/may anyone/is it possible for a person/do people} {who lives abroad/who is 16/without a phone/from canada} {get a card/open an account/order/join}{/?/ too}
i {didn't/did not/never/don't/won't} {ask for/want/request/need/order} {a human/an agent/any people/a call/a manager/anybody/a person}{/, i asked for the size/, only tell me the date/, stop it}
{how many/are there many/do} {people/humans/agents/employees/managers} {work for you/sit in your office/in the company/on your team/like this colour}{/?/ just wondering}
{connect/join/log in/sign} {to/me to/in to} {the wifi/your newsletter/my bluetooth/the guest network/the hotspot}{/ please/ in the shop}
`,
  },
  {
    // plainly said in other ways
    wishes: `
{could i have/may i have/can i have/i'd like/let me have/i want} {a word/a quick word/a chat/a few minutes/a conversation/a natter} with {one of you/your team leader/a staffer/an employee/the duty manager/someone from the shop/a real person}{/ please/ about it}
{please/kindly/could you/can you} {pass/hand/give/leave/assign} {this/the conversation/my ticket/the case/it} {to/over to} {a colleague/your team lead/one of your staff/a shift manager/somebody senior/the next free agent/a human colleague}{/ please/ now}
{is it too much to ask/is it so hard/why is it so hard/am i asking too much} {that a person answers/to get somebody/for a human to reply/to have someone pick up the phone/to reach a person}{/?/ really}
{can/could/would/will/may} {a colleague/somebody/someone/an employee/a human/one of your team/one of you/a staffer} {check this/check it by hand/look over my case/approve it/verify it/confirm that/decide this/review my return/see to it/pick this up/step in/join us here}{/ please/ personally/ manually}
{do/please do/just/please} {have/get/let/ask} {somebody/someone/a colleague/one of your team/your lead/a clerk} {get in touch/be in touch/contact me/write back/pick up the phone/speak up/come to the chat}{/ please/ today}
{a human/a person/somebody real/someone with a name/a real employee} {should/must/has to/needs to/ought to} {approve this/decide this/answer me/see this/handle it/look at it/sign this off}{/, not software/ and call me}
{could you/can you/would you/why don't you/can't you} {just/} {phone/ring/call/give me a bell/give me a ring} {instead/me instead/me rather/me then/back please}|{phone is better/a call is easier/let's do it by phone}{, / }{call me/can you ring/have someone ring me}
{are you human/are you real/is that a bot/robot}{? /?? }{no? then i want one/no? get me one/i'd like one then/give me a real one/if not, get me one/then swap with one}
{i was/we were} {on with/chatting with/talking to/speaking with} {marta/john/your colleague tim/an agent/the lady} {and/but} {it dropped/the line died/we got cut off/the chat closed}{, /. }{put me back/get her back/connect us again/reconnect me/i want him again}
{i'm/i am} {escalating this/taking this higher/going above you/done with you}{, / }{get your lead/get your manager/who is above you/find me your boss/give me a supervisor}
{when do i/when will i/how soon do i/will i ever} {get/see/reach/speak to/hear from} {my human/a person/a real agent/one of your people/somebody}{/?/ then}|where's the {person/human/agent/colleague} {you promised/i asked for/i was promised}
{i could do with/i would appreciate/i'd be grateful for/i'd welcome/i would value} {a human/some human help/a call/a chat with your staff/an agent's help/somebody's time on the phone}
{let/allow/permit} me to {speak with/talk with/reach/consult} {a person/one of your officers/a representative/your staff/management}{/ please/ kindly}
{you're no good at this/you have no clue/that makes no sense/not good enough/rubbish answer/i'm not convinced}{, /. }{somebody else please/next, a human/i'd like a person's view/find me a colleague/let staff answer}
{my account is locked/my mother died/i'm stuck at the station/it smells of gas/i was overcharged by hundreds/my son swallowed a part}{, /. }{i need a person right now/someone must call me/put me on to staff/who do i speak to/get an agent quick/i want someone on the phone}
{any/is there any} {way/option/chance/route/trick} {past the bot/round this bot/out of the menu/to a person/to a human/to your staff}{/?/ please}
{i/we} {don't/won't/can't/refuse to} {do this with/discuss money with/sort this out with/share that with} {a chatbot/software/a bot/an algorithm/a program}{, /. }{a person please/where is the staff/get someone/human}
{agent/human/staff/support/someone} {for order/about order/regarding order/for my claim} {please/number five/now/asap}|{hey/hello/hiya}{, / }{need an agent/need staff/want a human/looking for a person}{/ for my order/ quick}
`,
    others: `
{can i have/i'd like/let me have/may i have} {a word on the mug/a quick look/a few minutes to think/a chat app/a conversation piece}{/ please}
{can you/could you} {pass/hand/give/leave} {it to the driver/the box to my neighbour/me the code/it at reception/the parcel to my wife}{/ please}
{can a friend/could my son/may my wife/can the neighbour} {check in/approve it/sign/verify the code/collect it/confirm delivery}{/ for me}
{please/just/do} {get/have/let} {it in blue/the parcel sent/it delivered/the fridge collected/my refund done/it fixed}{/ please/ today}
{who's/who is/what is} {your employer/the company behind you/your maker}|{i'd sooner/i would sooner/i'd rather} {use the bot/stay with you/ask the bot/chat with you}{/ thanks/, it's quicker}
{forward/send/mail/pass} {my invoice/the bill/the receipt/the papers} to {accounts/my accountant/our office/the address below/finance at my firm}{/ please}
{should i/do i/when will i} {get/see} {my parcel/a receipt/the refund/my points/a mail}{/ then/ soon}|where's the {refund/parcel/code/invoice} {you promised/i was promised}
{human made/real wool/real leather/staff picks/lead free/team colours/clerk's desk lamp/duty free}{?/, is it/ price}
{you a/u a/is you a} {person/bot/human/real person}{?/ or what}|{who built/who wrote/who designed/who programmed} {this bot/this robot/you, bot/the chatbot}{?/ anyway}|i {want/need} {someone tall/somebody small/a person of 90 kilos} to {fit in it/be able to wear it/sleep on it}|{who fixes/who can fix/who can i call to fix} {gates/my fence/my boiler/a broken tap}{?/ around here}
{call me/please call me/do call me} {bella/omar/sir/priscilla/grandpa/miss kim/vic} {please/then/thanks/from today}
`,
  },
  {
    // at the desk
    wishes: `
is {a/any/some} {french/polish/arabic/mandarin/hindi} speaking {colleague/agent/person/rep/employee} {around/there/available/on duty/free}{/?/ please}
is {someone/anybody/somebody/anyone} {at the other end/behind the counter/manning this/minding the chat/at your desk/at the helpdesk/on the desk}{/?/ today}
{is/isn't} {a supervisor/a manager/an agent/a human/anyone/somebody/a rep/one of your people} {on shift/on duty/in today/working now/on call/online/in the office}{/?/ please}
{please/just/can you/could someone} {dial me/dial my number/ring my mobile/ring through to me} {at noon/at six/tomorrow/now/after work/when free}{/ please}
{i was told/you said/they promised} {a rep/somebody/an agent/a person} would {be here/join/come to the chat/take over}{, / so }{where are they/where is he/where's my human/i'm still waiting}
where {is/are/do you hide/did you put} {your staff/your people/the employees/the agents/all the humans}{/?/ hiding}
{may i be/could i be/can i get/i'd like to be/i want to be} {connected with/connected to/put through to/in touch with/passed to} {customer relations/client services/guest services/customer success/your sales people/the warranty team}{/ please}
{can/could/will} {sophie/raj/your colleague ana/the guy from tuesday} {come back on/return to the chat/take over again/speak with me again/ring me again}{/ please/?}
{i want/need/get/gimme/connect} {sumone/sumbody/some1} {real/to talk/who can help/alive/from support}{/ pls}
`,
    others: `
{is/was} {a french speaking/a polish speaking/an arabic} {manual/menu/version/doll} {included/in the box/available}{/?/ please}
{is/are} {the coat on the desk/the lamp behind the counter/the chairs at the desk} {for sale/included/in stock}{/?/ too}
{is/isn't} {a sale/the shop/the blue one/my parcel} {on today/open today/on the way/in the office}{/?/ please}|{i was told/you said} {a parcel/the refund/the fitter} would be here{, / so }{where is it/where is he}
{where is/where are/where do you hide} {your prices/your address/the size chart/the voucher box/the return form}{/?/ hiding}
{boss/man/bro/mate}{, / }{how much/any discount/where is my parcel/when will it come/is it in stock/refund please}{/?/!}
{support/stand/holder} for {an iphone/a tablet/my tv/a 15 inch laptop} {in this case/included/on the wall}{/?/ please}
who {do i ring/can i ring/do i call/should i phone} about {a parking fine/the gas meter/my missing passport/lost baggage/a leaking roof/council rubbish}{/?/ please}
i {never asked/did not ask/haven't asked/wasn't asking} for {an operator/a human/an agent/a call/a person}{/, just the price/ thanks/!}
`,
  },
  {
    // owners, grown-ups, modes and teams
    wishes: `
{put/pass/patch/send/hand} me {through/over/on} to {the owner/the shop owner/the store owner/the shopkeeper/whoever owns this shop/the merchant/the seller/the vendor/the people who run this}{ please/ of the shop/, not a bot/}
{get/fetch/bring/call/find} {the owner/the shopkeeper/the store owner/the shop owner/the merchant/the person who runs this shop/the head of the store} {here/on the line/in here/to this chat/for me}{, i want to bargain/, please/, now/}
{i'd like to/let me/can i/i want to/could i} {haggle/bargain/negotiate/discuss a price/settle this} with {the owner/the seller/the shopkeeper/somebody who can decide/a person} {directly/in person/myself}
is there {a grown-up/an adult/a responsible adult/a live body/a warm body/anyone with a brain/somebody with a pulse} {i can speak to/i can talk to/there/i could deal with/around to help}{?/ please?}
{round in circles/going in circles/stuck in a loop/getting nowhere/the same three answers} {for half an hour/since this morning/again and again/with this thing}{, /. / - }{is there someone i can speak to/give me a grown-up/a person please/who can i talk to}
{switch/change/set/move/go over} {to/into} {manual service/human service/human mode/live service/live support/manual mode/staffed chat/attended service}{ please/ now/, thanks/}
{i'd like to be/i want to be/please have me/can i be} {handed/passed/moved/sent/forwarded/put through} to the {team/people/department/folks} that {deal with/handle/look after/are in charge of/take care of} {damaged goods/refunds/lost parcels/warranty claims/business orders}
the {team/people/folks} who {deal with/handle/look after} {damaged goods/refunds/lost parcels/warranties}{, can i speak to them/ - connect me/: put me through/, please get me to them}
{i want to/i'd like to/let me/i need to} {complain/report this/explain this/describe this/say this} to {a human/a person/somebody real/a real person/a human being} {about the courier/about the driver's behaviour/, not to a bot/, it's complicated/please}
{requesting/asking for/in need of/kindly arrange/i request/seeking} {live assistance/human assistance/live help/personal assistance/a live operator/human support} {for my failed payment/for my return/with order trouble/please/at once}
{you/this assistant/the bot} {can sit down/may rest/can take a break/is excused}{, /; }{bring me a person/send in a human/let a colleague take over/i'd like your boss}
`,
    others: `
{is/was} the {owner/shop owner/seller/vendor/merchant} of {this brand/the shop/this listing} {based in china/an artist/a woman/from france}
{the previous owner/the owner/the former owner} of {the bike/the phone/this bag} {left a scratch/still has the box/registered it}
{the seller/the shopkeeper/the merchant} {packed it badly/wrote a kind note/sent the wrong colour/says it ships tomorrow}
{is it/comes with/does it have} {a manual/manual mode/a manual switch/manual gears/manual focus}
{how do i/can i} {switch it to/put it in} {manual mode/manual/service mode}
{which team/what department} {packs/checks/repairs} {the orders/the goods/returns}{?/, just curious}
{grown-up/adult/grown up} {sizes/size/version}{, do you have them/ available/?}
{a person/a human/someone} of {100 kg/two metres/five feet} {sits on it/can use it/fits in it}{?/, will it hold}
{can the/is the} {warranty/voucher/membership/ticket/gift card} {be transferred/transferable} {if i sell it/to my wife/to someone else}
{a lady/a man/a guy/somebody} {on the phone/in the shop/from your team} {told me/said} {i get 10% off/it ships friday/to send photos}{, where do i enter it/, so when/.}
{no need to/please don't/you don't have to} {put me through to anyone/get anybody/call anyone/transfer me}{, i only want the link/, just answer/, all i need is a date}
{call me/please call me/you can call me} {ms lee/mr brown/tom/by my first name/anna}{/, please/.}
`,
  },
]
