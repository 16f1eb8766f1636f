/** What pages say of themselves to those who find or pass on a link, and to machines that read them. */
export const headLabels = {
  story: {
    title: 'Seed Corn: how open science feeds AI',
    blurb:
      'One man’s warning that America is losing its lead in AI: told fairly, checked against the record, and handed to you as a machine to break.'
  },
  /** The language of all words here, for the document and for previews. */
  language: 'en',
  locale: 'en_GB',
  keywords: ['open science', 'AI research', 'open-weight models', 'public research', 'simulation'],
  /** As the kit says it: from about 14, older pupils, students and adults too. */
  level: 'Secondary school, college and adult education',
  ageRange: '14-',
  kinds: {
    story: ['Interactive article', 'Simulation'],
    kit: ['Teaching kit'],
    plan: ['Lesson plan'],
    worksheet: ['Worksheet']
  },
  teaches: [
    'Tell what somebody said from what was measured, what a model gave, and what speaks against it',
    'Say how open publication can feed AI research, and when closing pays',
    'Read a simulation as a test of an argument, with its limits'
  ]
} as const;
