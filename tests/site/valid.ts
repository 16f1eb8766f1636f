import { HtmlValidate, type ConfigData } from 'html-validate';

const style: ConfigData['rules'] = {
  // How Svelte writes what is right either way: `<br/>`, `checked=""`, `<!doctype html>`, and blanks at line ends.
  'doctype-style': 'off',
  'void-style': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'no-trailing-whitespace': 'off',
  // A list may have a name: it says what it lists.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
  // A named box that takes focus so that it can be scrolled by key is no section of the text.
  'prefer-native-element': ['error', { exclude: ['region'] }]
};

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules: style });

/** Every fault of a page as HTML: nesting, ids, attributes, names; one line each. */
export async function faultsOf(html: string, name: string): Promise<string[]> {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, selector, line }) => `${name}:${line} ${ruleId}: ${message} (${selector})`
    )
  );
}
