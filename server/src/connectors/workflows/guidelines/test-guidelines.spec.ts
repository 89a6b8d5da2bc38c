/** A tea shop's guidelines, written for these tests. */
export const teaGuidelines = {
  'Tea Orders': {
    description: 'tea that was ordered',
    subflows: {
      'Bitter Tea': {
        actions: [
          { type: 'interaction', button: 'Pull up Account', text: 'Find out who it is.', subtext: [] },
          { type: 'kb query', button: 'Validate Purchase', text: 'See that they bought it:', subtext: ['Order ID'] },
          {
            type: 'interaction',
            button: 'Record Reason',
            text: 'How did they brew it?',
            subtext: ["Options are 'by mail' or 'in store'"],
          },
          {
            type: 'interaction',
            button: 'Enter Details',
            text: 'Enter their username.',
            subtext: [],
          },
          {
            type: 'interaction',
            button: 'Notify Internal Team',
            text: 'The manager tastes it.',
            subtext: ["Enter 'manager'"],
          },
          { type: 'interaction', button: 'Enter Details', text: 'Enter their phone number.', subtext: [] },
          { type: 'kb query', button: 'Ask the Oracle', text: 'Was the leaf too old?', subtext: [] },
          { type: 'interaction', button: 'Offer Refund', text: 'At most the price of the tea.', subtext: [] },
        ],
        instructions: ['Be kind: bitter tea is a sad thing.'],
      },
      'Wrong Tin': {
        actions: [
          { type: 'interaction', button: 'Pull up Account', text: 'Find out who it is.', subtext: [] },
          {
            type: 'interaction',
            button: 'Update Order',
            text: 'How does the tin come back?',
            subtext: ["Options include: 'By Mail' or 'In Store', if it is near"],
          },
        ],
        instructions: [],
      },
      'Kettle Is Off': {
        actions: [
          { type: 'faq/policy', button: 'Log Out/In', text: 'Option 1', subtext: [] },
          { type: 'faq/policy', button: 'Warm the Pot', text: 'Somebody drives there.', subtext: [] },
        ],
        instructions: [],
      },
    },
  },
}

/** The same with Chinese titles of ours, so that all of it can be said in both languages. */
export const ownTitle = (name: string) => ({
  'Tea Orders': { description: '', subflows: { [name]: teaGuidelines['Tea Orders'].subflows['Bitter Tea'] } },
})
