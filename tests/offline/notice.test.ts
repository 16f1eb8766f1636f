import { expect, it } from 'vitest';
import { offlineLabels } from '#content/labels/offline.ts';
import { notice } from '#offline/notice.ts';

it('says in words of the content that there is no network, asks for nothing, and leads back to the story', () => {
  const page = notice('https://school.example/course/');
  for (const words of [offlineLabels.title, offlineLabels.missing, offlineLabels.home])
    expect(page).toContain(`>${words}<`);
  expect([...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    'https://school.example/course/'
  ]);
});
