// The page's language decides the words, never the browser's: the banner must speak as the page does.

/** The policy's language nearest to `<html lang>`: the same tag, then the same language, then the first. */
export function language() {
  const tags = Object.keys(TEXTS); // in lower case
  if (!__LANGUAGES__) return tags[0];
  const page = document.documentElement.lang.toLowerCase();
  const [main] = page.split(/\W|_/);
  return (
    (__VARIANTS__ && tags.find((tag) => tag == page)) ||
    tags.find((tag) => (__VARIANTS__ ? tag.split("-")[0] : tag) == main) ||
    tags[0]
  );
}

/** The words of the page's language. */
export const words = () => TEXTS[language()];
