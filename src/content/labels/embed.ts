/** Words of a section in the frame of another page, and of what puts it there. */
export const embedLabels = {
  /** Of the frame, for those who can't see it. */
  frameTitle: (heading: string) => `${heading}: an interactive picture from Seed Corn`,
  /** Of the page itself, which looks like the section's own. */
  pageTitle: (heading: string) => `${heading}: interactive picture`,
  /** Where in the story the section stands. */
  from: (index: number, of: number) => `Section ${index} of ${of}`,
  steps: 'Steps',
  previous: 'Previous',
  next: 'Next',
  count: (index: number, of: number) => `${index} of ${of}`,
  sources: 'Sources',
  /** Of a step whose words claim nothing: what is drawn all the same. */
  ownModel: 'Our own model: how it works, and its limits',
  figures: 'The figures as a table',
  back: 'Read this in the full story',
  byline: (title: string, author: string) => `${title}, by ${author}`,

  height: 'Height of the frame',
  automatic: 'Fits its content (with a short script)',
  fixed: 'Fixed (without a script)',
  code: 'Code for your page',
  preview: 'Preview',
  previewAt: 'Width of the preview',
  pixels: (width: number) => `${width} pixels`
} as const;
