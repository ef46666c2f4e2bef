// A page of a firm's own around a bare article, as its generator or its server would put it together.

/** @param path the article's, below `embed/`: it begins with the language */
export const host = (path, article, { style = true } = {}) => `<!doctype html>
<html lang="${path.split("/")[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Esimerkki Oy</title>
${style ? `<link rel="stylesheet" href="/privacy/embed/article.css">` : ""}
</head>
<body>
<header><p>Esimerkki Oy</p></header>
<main>
<h1>Esimerkki Oy</h1>
<table class="cards"><caption>Own</caption><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>
${article}
</main>
</body>
</html>
`;
