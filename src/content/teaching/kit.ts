import { against, said, type Sentence } from '../schema.ts';

/** The words of the teaching kit that belong to no plan and to no section of the story. */
export const kit = {
  title: 'Teaching kit',
  blurb:
    'Lesson plans for 15, 45 and 90 minutes, a worksheet with its key, questions, objections, misreadings, glossary and sources for teaching Seed Corn.',
  lead: [
    said(
      'w1',
      'Seed Corn teaches one argument: Andy Konwinski’s warning of November 2025 that the United States is losing its lead in AI research to China.'
    ),
    'It is one side’s argument. The story tells it fairly, checks it, and gives the strongest objection in every section.',
    'This kit has all you need to do the same in class tomorrow.'
  ] satisfies readonly Sentence[],
  stake: [
    against(
      'w5',
      'Tell your class that the speaker has a stake: he helped start an investment fund, and pledged $100 million to a nonprofit that pays for university research.'
    )
  ] satisfies readonly Sentence[],
  /** Reading levels as Flesch–Kincaid grades, rounded; a test works them out again from the words. */
  grades: { story: 5, hardestSection: 8, kit: 4 },
  facts: {
    age: 'From about 14. It works with older pupils, students and adults too.',
    subjects: 'Media literacy, social studies, economics, computer science, or a project day on AI.',
    prior:
      'Nobody needs to know how AI works. Pupils should be able to read a line chart and percentages. It helps to say beforehand what a research paper is.',
    curriculum:
      'We name no curriculum. To do that honestly we would have to quote its words, and yours may differ.',
    licence:
      'You may copy, change and share the words and pictures, for any purpose, if you give credit: “Seed Corn, CC BY 4.0”, with a link to the story. Data and fonts keep the licences of their makers.'
  },
  fair: {
    heading: 'How to teach it fairly',
    points: [
      'Say whose argument it is before you show the first slide, and what his stake is.',
      'Show the objection wherever you show the claim. If you run out of time, cut both.',
      'Keep the four kinds of sentence apart: said, measured, modelled, against. Pupils can call them out.',
      'Let pupils argue the side that they don’t hold. Swap sides halfway.',
      'If the whole class agrees, take the other side yourself.',
      'Mark the reasons a pupil gives, never the opinion.',
      'Speak of labs and governments. Pupils in your room may have family on either side, and nobody speaks for a country.',
      'Never say that the model proves something. It shows what follows from its rules, and its rules can be changed.',
      'Guesses are private. A class total is enough, and skipping is fine.',
      'Every figure has a date. Ask what may have changed since, and where you would look.'
    ]
  },
  presenting: {
    heading: 'How to present',
    points: [
      'Open the slides and press Page down, or use a clicker. Press a question mark for all keys.',
      'For a slide out of order, type its number and press Enter. The plans give the numbers.',
      'Press S for the presenter’s window: notes, the next slide, and your time against the plan.',
      'On the slides with a guess, type in how many hands went up. The class’s answer is drawn before the data come.',
      'Open the slides once while you are online. After that they work without a network, on that device and in that browser.',
      'No projector? The slides and the notes can be printed.'
    ]
  },
  exit: {
    heading: 'Exit question',
    question:
      'Which link of the chain looks weakest to you now, and what did you see or hear that made you think so?',
    how: 'Ask it last, on paper, in silence. Then compare with the marks that pupils made at the start.',
    listen: [
      'A good answer names one link, and one piece of evidence with its kind.',
      'A better one says how sure the pupil is, and what would change that.',
      'A pupil who ends where he or she began, with better reasons, has learned as much as one who switched.',
      'Listen for “the model proves” and “they said”. Ask: which world, and who said it?'
    ]
  }
} as const;
