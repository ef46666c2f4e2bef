// The page's language decides the words, never the browser's: the banner must speak as the page does.

/** The policy's language nearest to `<html lang>`: the same tag, then the same language, then the first. */
export function language() {
  const tags = Object.keys(TEXTS); // in lower case
  if (!__LANGUAGES__) return tags[0];
  const page = document.documentElement.lang.toLowerCase();
  /** @param {string} tag */
  const main = (tag) => tag.split(/\W|_/)[0];
  return (__VARIANTS__ && TEXTS[page] && page) || tags.find((tag) => (__VARIANTS__ ? main(tag) : tag) == main(page)) || tags[0];
}

/** The words of the page's language. */
export const words = () => TEXTS[language()];
