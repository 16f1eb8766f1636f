/** Words of a text: runs of letters and digits, with the apostrophes, hyphens, points and commas inside them; 16 % is one. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}$]+(?:[’'.,–-][\p{L}\p{N}]+)*(?:\u00a0?%)?/gu) ?? [];

/** Sentences of a text: one ends at `.`, `!` or `?`, with its closing quotation mark, before a space or the end. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?]”?)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/** Syllables of an English word, estimated from its groups of vowels; at least 1. A number counts as one. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?<![aeiou])(?:es|ed)$|(?<![aeioul])e$|^y/g, (end) =>
    end === 'ed' && /[td]ed$/.test(letters)
      ? 'ed'
      : end === 'es' && /(?:[cgsxz]|[cs]h)es$/.test(letters)
        ? 'es'
        : ''
  );
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}

/** Flesch–Kincaid grade of a text: the years of American schooling it asks for (Kincaid and others 1975). */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59;
}
