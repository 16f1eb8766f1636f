import { offlineLabels } from '#content/labels/offline.ts';

/** A plain page, complete in itself, that says there is no network and links to `home`, an address of this site. */
export const notice = (home: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${offlineLabels.title}</title>
</head>
<body>
<main>
<h1>${offlineLabels.title}</h1>
<p>${offlineLabels.missing}</p>
<p><a href="${home}">${offlineLabels.home}</a></p>
</main>
</body>
</html>
`;
