/** One intent a paragraph. Frozen: lines may be added, none changed or chosen to suit a model. */
export const englishLines = `
# track-order
  where has my parcel got to
  tracking has not changed for two days
  when will the courier be at my door
  it was dispatched last week and still nothing
  can you tell me which city my package is in
  has the scarf i bought left the warehouse yet
  will it get here before the weekend
  the carrier says delivered but there is nothing here
# list-orders
  list everything i have bought from you
  how many orders do i have open
  can i see my purchase history
  which of my orders have not come yet
  pull up all of my orders
  what did i order last month
# cancel-order
  i have changed my mind, call the order off
  please cancel what i bought last night
  i ordered twice, drop one of them
  do not ship it, i no longer want it
  how can i stop an order i just placed
  cancel my order before it goes out
  i'd like to withdraw my order
# change-address
  the house number i entered is not right
  can you send it to my office instead
  please update the delivery address on my order
  we moved, so the shipping address is out of date
  the phone number for the courier is wrong, fix it please
  deliver it to my neighbour's address
# return-item
  i don't like it, i want to send it back
  how can i return this cup
  i would like a return label
  it's too big so i am returning it
  please set up a return for the lamp
  can i bring this back to you for my money
  open a return for my order please
# refund-status
  you received my return, when do i get paid back
  how far along is my refund
  my refund was promised in three days and is not here
  was the refund approved
  onto which card was my refund paid
  the refund has not shown up on my account
# exchange-item
  could i swap it for the blue one
  the size is small, can i exchange for a larger one
  i don't want a refund, just a different colour
  exchange this for a new one please
  can i trade it for the other model
  i'd like the grey scarf instead of the red one
# damaged-item
  the plate was in pieces when i opened the box
  there is a hole in the scarf
  the cup has a chip on the rim
  the box was crushed and the bowl inside is broken
# wrong-item
  you sent something i never ordered
  wrong colour was delivered
# faulty-item
  the lamp does not turn on
  after a day the grinder was dead
# missing-item
  two bowls were not in the box
  i bought three and only got one
  the charging cable is missing
  part of my order was left out
  the free gift was not in the parcel
  something is missing from my package
# ask-policy
  how many days do i have to send something back
  from what amount is delivery free
  do you ship to canada
  can i have an invoice in my company's name
  how long does the warranty last
  who pays for sending back a return
  can i combine two coupons
  which payment methods do you take
  do my points ever expire
# product-question
  is this tea from this year's harvest
  can the cup go in the dishwasher
  how heavy is the pan
  is the grinder loud
  does the lamp come with a bulb
  do you have this in a bigger size
  what is the scarf made of
  how many cups does the teapot hold
# complaint
  this is the worst service i ever had
  nobody has cared for two weeks, it is a disgrace
  i am very unhappy with how you treat customers
  your staff were rude to me
  i will report you to the authorities
  what a rip-off
# request-human
  let me speak with a person
  get me a real human
  i want an agent
  connect me to somebody from your team
  no more robots, a human please
  can someone call me
# identity
  am i speaking with a machine
  is there a human behind this
  what is your name please
  what things can you do
  are you a program
# greet
  hello there
  good morning to the team
  hi, anybody there
  hey, is somebody around
  good evening to you
# thank
  thank you ever so much
  thanks, much appreciated
  cheers for your help
  many thanks to you all
# bye
  goodbye then
  see you later
  have a nice day, bye
  that's it, bye bye
# solved
  great, that sorted it out
  never mind, it has just come
  no further questions, all is fine
  that did the trick
# not-solved
  that is no answer to my question
  my problem is still not fixed
  you did not understand what i said
  no, this doesn't help me at all
# out-of-scope
  recommend me some old songs
  is it going to snow in london next week
  how can i sleep better
  explain quadratic equations
  write a ghost story
  which team won the cup in 1998
  where can i get a good pizza around here
  do you believe in aliens
  how do i get a driving licence
  what should i feed my cat
# change-items
  make it the large one before you send it
  i chose black by accident, change it to grey
  can the towel in my order be a different size
# change-payment
  charge a different card for this order
  switch my order from the wallet to the gift card
  pay with my other card instead
# request-refund
  keep the item out of it, just refund me
  i only want the money returned
  send my money back please
# not-as-described
  it looks nothing like the pictures
  the page said leather and this is fake
  the colour on the site is completely different
# late-parcel
  it was due yesterday and is not here
  the delivery date has passed two days ago
  my order is several days overdue
# lost-parcel
  the courier must have lost my parcel
  no scan for ten days, it is gone
  my package disappeared, send another
# price-difference
  it became cheaper the day after i ordered
  your price is lower now, pay me the difference
  do you match your own lower price
# compensation
  a week of delay deserves something
  how will you make up for this mess
  you wasted two of my days, what do i get
# request-invoice
  could i get an invoice for last week's order
  my company needs a receipt with its name
  please mail me the invoice
# coupon-not-applied
  my discount code did nothing at checkout
  the voucher i have was never taken off
  i forgot to see that the coupon did not count
# membership-benefits
  what do i get out of being a member
  which perks come with my tier
  does silver include free delivery
# points-question
  how many reward points have i collected
  when will my points run out
  what can i spend my points on
# cancel-membership
  please stop renewing my membership
  i want out of the paid membership
  turn the yearly membership off
# account-hacked
  somebody else seems to be in my account
  a stranger changed my password
  my account has been broken into
# suspicious-order
  there is an order on my account that is not mine
  i never bought this, yet it was ordered
  who placed this order in my name
# login-problem
  it will not let me sign in
  my password is right and still i get no further
  i lost my phone and cannot get into my account
# change-quantity
can you make it three mugs instead of two before it goes out
typed 10 by mistake, only need 1 of them
# combine-orders
put both of my orders in one box please
is there a way to merge the two purchases so they ship together
# order-note
please no price slip in the parcel, it is for my niece
tell the driver to leave it with the doorman
# reschedule-delivery
away this week, bring it next tuesday instead
could the courier come on saturday rather than thursday
# proof-of-delivery
show me the signature from the drop off
got a photo of where it was left?
# return-label
where do i print the label to send this back
which address does my return go to
# return-pickup
have somebody collect the return from my house
move the pickup of my return to after six
# cancel-return
forget the return, i am keeping the lamp
stop the return i opened yesterday
# keep-item
small scratch on it, give me 30 percent back and i keep it
i would hold on to it for a partial refund
# counterfeit
this perfume is a fake, nothing like the real one
you sold me a knock-off bag
# spare-part
one screw short, can you post just that
lost the remote, do you sell a replacement alone
# charged-twice
my card was hit two times for the same order
billed double for one purchase
# unknown-charge
there is a payment to you on my statement i never made
what is this 19.99 from your shop, i bought nothing
# membership-charge
my plus plan renewed and took 99 without asking
why was the yearly membership fee taken again
# change-profile
where do i edit my birthday and nickname
need to swap the email on my profile
# delete-account
close my account for good
i want my account gone
# privacy-request
send me a copy of everything you hold about me
erase all personal records you have on me
# bulk-purchase
we need 300 of these for the office, any trade price
discount if i take a hundred pieces?
# suggestion
you should really add a dark mode
would be nice if i could choose a delivery slot
# accessibility-need
i am blind, does your site work with a screen reader
is there large print for the manual, my gran can hardly see
# language-choice
can we talk in english
switch to chinese please
# scam-report
somebody called pretending to be you and wanted a transfer
got a text saying i won a prize from your shop, looks like phishing
# wait-a-moment
hold on, let me find the number
one sec
# payout-status
has this weeks payout been sent to my bank
my withdrawal is still pending
# payout-report
export the settlement statement for last month
i need the payout breakdown as a file
# fee-dispute
this commission is too high, i want it looked at
you took the wrong service fee on my sale
# listing-removed
my product was taken down overnight, why
listing got blocked, how do i get it back up
# listing-health
which of my listings have quality issues
what is dragging my listing score down
# report-copycat
another shop is using my pictures
someone copied my design and sells it here
# seller-orders
how many orders do i have to ship today
show me the sales that buyers have not paid yet
# shipping-label
print labels for these orders
label failed to generate, make it again
# inbound-shipment
did the stock i sent to your warehouse get checked in
where is my replenishment shipment
# warehouse-damage
your warehouse broke my units, who pays
eight pieces vanished after intake, i want compensation
# buyer-address-problem
buyer gave half an address, carrier cannot deliver, what now
the customers address does not exist
# return-dispute
buyer sent back an empty box, i refuse this refund
i want to contest this return
# exception-for-buyer
this regular is past the return window, i would like to allow it once
grant this customer free return shipping as a one off
# account-health
how many penalty points does my shop have
what rating is my store at right now
# account-appeal
my shop was suspended, how do i appeal
i disagree with the violation and want to submit an appeal
# close-shop
i want to stop selling and close the store
how do i shut my shop and get the deposit back
# abusive-buyer
a buyer keeps threatening me with bad reviews for money
customer is swearing at me in chat, how do i block him
`
