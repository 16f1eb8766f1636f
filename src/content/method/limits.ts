import { against } from '../schema.ts';
import { heading, list, paragraph, type Block } from './blocks.ts';

/** What is left out, and which way each limit leans. */
export const limits: readonly Block[] = [
  heading('limits', 'Limits, and which way each one leans'),
  paragraph('These make closing look better than it may be:'),
  list(
    ['A locked idea counts fully as progress, though nobody else can use it.'],
    ['Anyone may read and use a publication, at no cost.'],
    ['A lab that shares earns nothing from it at all.'],
    [
      'Researchers do not prefer labs that let them publish.',
      against('c12', 'Biologists did: they gave up about 25 % of their wage for it.')
    ],
    ['Ideas do not travel with people who change jobs.']
  ),
  paragraph('These make opening look better than it may be:'),
  list(
    ['Money from secrets buys no advantage that grows with time.'],
    ['Nobody can work out a secret from a product, apart from the leak.'],
    ['Writing up and releasing an idea costs nothing.'],
    ['There is no harm from misuse, and no reason of safety to close.']
  ),
  paragraph('These lean neither way that we know:'),
  list(
    ['Labs do not choose how open they are. The reader does.'],
    ['No lab is founded or closed down, and nobody moves between the two sides.'],
    ['There are no licences, patents or limits on computers.'],
    ['Students do no research of their own.'],
    ['Every idea counts the same.'],
    ['The two sides are equal unless the reader changes that, with eight institutions each.'],
    ['The map is random. Real ideas cluster.']
  ),
  paragraph(
    'The premium, herding, reciprocity and breadth have no agreed measurement. So do not trust a single setting. Change it, and see whether the result stands.'
  )
];
