/** Words over the field in `warning`. */
export const labels = {
  captions: [
    'An empty field. The pale kernels are the textbook: what everyone knows.',
    'One kernel, one idea: found in a lab, published, planted for all.',
    'Large plots are labs, small ones universities. Gold: a breakthrough.',
    'Years later, with everything open: one of many worlds of our model.'
  ],
  lab: 'a lab',
  university: 'a university',
  head: 'the seed head: all that is published'
} as const;
