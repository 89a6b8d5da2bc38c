/** Words of the operator's yes to sellers' rules. Twin: publishing-zh.ts. */
export const publishingEn = {
  'publishing.title': 'Rules of sellers that wait for your yes',
  'publishing.of': '{seller}: {title}, version {version}',
  'publishing.by': 'Asked by {name}, {time}.',
  'publishing.open': 'Open the version',
  'publishing.why': 'Your reason, which the seller reads (needed for a no)',
  'publishing.refuse': 'Do not publish',
  'publishing.refused-now': 'Version {version} was not published; the seller reads why.',
  'publishing.waits': 'It waits for somebody of the operator’s who did not ask for it.',
  'reviews.title': 'Sellers’ rules that need your yes',
  'reviews.explain':
    'What such a seller publishes, or puts back, binds only after somebody of the operator’s said yes.',
  'reviews.all': 'All sellers',
  'reviews.saved': 'Saved. It holds from the next publishing on.',
  'review.open': 'Waits for the operator’s yes since {time}. What is changed now has to be asked for again.',
  'review.refused': 'The operator did not let it be published: {why}',
  'review.granted': 'The operator said yes.',
  'review.asked': 'The operator was asked. Version {version} binds after their yes.',
} as const
