/** Words over the field in `warning`. */
export const labels = {
  captions: [
    'Pale kernels: the textbook that all know.',
    'One kernel, one idea: found, then published.',
    'Large plots: labs. Small ones: universities.',
    'Years later: one of many open worlds.'
  ],
  lab: 'a lab',
  university: 'a university',
  head: 'the seed head: all that is published'
} as const;
