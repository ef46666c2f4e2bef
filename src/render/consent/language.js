// The page's language decides the words, never the browser's: the banner must speak as the page does.

/** The policy's language nearest to `<html lang>`: the same tag, then the same language, then the first. */
export function language() {
  const tags = Object.keys(TEXTS);
  if (!__LANGUAGES__) return tags[0];
  const page = document.documentElement.lang.toLowerCase();
  return (
    tags.find((tag) => tag.toLowerCase() == page) ||
    tags.find((tag) => tag.split("-")[0] == page.split("-")[0]) ||
    tags[0]
  );
}

/** The words of the page's language. */
export const words = () => TEXTS[language()];
