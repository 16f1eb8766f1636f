import type { LearningResource, WithContext } from 'schema-dts';
import { headLabels as words } from '#content/labels/heads.ts';
import { teachLabels } from '#content/labels/teach.ts';
import { plans } from '#content/teaching/plans.ts';
import { sheets } from '#content/teaching/worksheet.ts';
import { lasting, licensed, partOfStory, published } from './shared.ts';
import type { Told } from './told.ts';

const lesson = (told: Told) =>
  ({
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    ...published(told),
    ...licensed,
    ...partOfStory(told),
    educationalLevel: words.level,
    typicalAgeRange: words.ageRange
  }) as const;

/** The teaching kit as linked data, with its lesson plans and its worksheet. */
export const kitData = (told: Told): WithContext<LearningResource> => ({
  ...lesson(told),
  audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
  learningResourceType: words.kinds.kit,
  teaches: words.teaches,
  hasPart: [
    ...plans.map(({ id, minutes, name, when, aims }): LearningResource => ({
      '@type': 'LearningResource',
      url: `${told.canonical}#${id}`,
      name: teachLabels.planTitle(minutes, name),
      description: when,
      learningResourceType: words.kinds.plan,
      timeRequired: lasting(minutes),
      teaches: aims
    })),
    {
      '@type': 'LearningResource',
      url: told.address('/teach/worksheet/'),
      name: sheets.worksheet.title,
      description: sheets.worksheet.blurb,
      learningResourceType: words.kinds.worksheet
    }
  ]
});

/** The worksheet as linked data. */
export const worksheetData = (told: Told): WithContext<LearningResource> => ({
  ...lesson(told),
  audience: { '@type': 'EducationalAudience', educationalRole: 'student' },
  learningResourceType: words.kinds.worksheet,
  teaches: words.teaches
});
