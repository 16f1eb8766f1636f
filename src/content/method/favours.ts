import { modelled } from '../schema.ts';
import { heading, list, paragraph, type Block } from './blocks.ts';

/** Which settings favour closed, and which open. */
export const favours: readonly Block[] = [
  heading('favours', 'What favours closed, and what favours open'),
  paragraph('In this model closing does well when'),
  list(
    [
      'secrets leak soon anyway and still pay well, since openness then gains little and costs the premium.',
      modelled(
        'model-pay',
        'With a premium of three and secrets that live one year, closing every lab brings {model-pay.more40.median} % more ideas in 40 years ({model-pay.more40.low} to {model-pay.more40.high}). The labs do {model-pay.extraResearch.median} % more research ({model-pay.extraResearch.low} to {model-pay.extraResearch.high}).'
      )
    ],
    [
      'everybody herds after the same news.',
      modelled(
        'model-herding',
        'The strongest herding costs open worlds {model-herding.lossOpen.median} % of their ideas ({model-herding.lossOpen.low} to {model-herding.lossOpen.high}) and closed ones {model-herding.lossClosed.median} % ({model-herding.lossClosed.low} to {model-herding.lossClosed.high}).'
      )
    ],
    ['only the lead over the other side counts, and the total does not.'],
    ['one looks only a few years ahead, secrets are kept well and the premium is high.']
  ),
  paragraph('Opening does well when'),
  list(
    [
      'secrets live long.',
      modelled(
        ['model-closed', 'model-closed-long'],
        'With no premium, closing every lab costs {model-closed.fewer40.median} % of all ideas if secrets live two years ({model-closed.fewer40.low} to {model-closed.fewer40.high}), and {model-closed-long.fewer40.median} % if they live ten years ({model-closed-long.fewer40.low} to {model-closed-long.fewer40.high}).'
      )
    ],
    [
      'secrecy pays little.',
      modelled(
        'model-closed-default',
        'At the default premium closing costs {model-closed-default.fewer40.median} % ({model-closed-default.fewer40.low} to {model-closed-default.fewer40.high}).'
      )
    ],
    ['the map is narrow, so that everybody works on the same next steps.'],
    ['what counts is the lead, and those who share nothing hear less in return.']
  ),
  paragraph(
    'Between the two lies a premium at which closing breaks even. It depends on how long secrets live.',
    modelled(
      'model-breakeven',
      'It is {model-breakeven.T1.median} for secrets that live one year ({model-breakeven.T1.low} to {model-breakeven.T1.high}) and {model-breakeven.T2.median} for two years ({model-breakeven.T2.low} to {model-breakeven.T2.high}). For five years there is one on the dial in {model-breakeven.T5.worlds} of 100 worlds, for ten years in {model-breakeven.T10.worlds} of 100 worlds.'
    ),
    'Nor is the choice all or nothing.',
    modelled(
      'model-partial',
      'With a premium of three and secrets that live ten years, sharing three ideas in four beats sharing all by {model-partial.moreThanOpen40.median} % ({model-partial.moreThanOpen40.low} to {model-partial.moreThanOpen40.high}) and sharing none by {model-partial.moreThanClosed40.median} % ({model-partial.moreThanClosed40.low} to {model-partial.moreThanClosed40.high}).'
    )
  ),
  paragraph(
    'Total and lead are two questions.',
    modelled(
      'model-one-closes',
      'When one side closes for 40 years, it leads in {model-one-closes.aLeads40.worlds} of 100 worlds. Yet the world has {model-one-closes.worldFewer40.median} % fewer ideas ({model-one-closes.worldFewer40.low} to {model-one-closes.worldFewer40.high}), and its own best lab knows {model-one-closes.aBestFewer40.median} % less than if both had stayed open ({model-one-closes.aBestFewer40.low} to {model-one-closes.aBestFewer40.high}).'
    ),
    'So the claim that started this story, an open side overtaking a closing one, does not follow by itself. The side that closes goes on reading what the others publish.',
    modelled(
      'model-one-closes-rho',
      'If it misses half of that until it would have leaked, the open side leads in {model-one-closes-rho.bLeads40.worlds} of 100 worlds.'
    )
  )
];
