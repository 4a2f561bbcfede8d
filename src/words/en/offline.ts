/** The words about the copy of the catalogue that a browser or a file holds. */
export const offline = {
  title: 'Offline copy',
  held: 'This page also works without a network. Data of {day}',
  file: 'One file, no network needed. Data of {day}',
  age: '{days} days old',
  old: 'The copy is old: look for a newer one.',
  keeping: {
    promised: 'This browser keeps the copy.',
    'may-go': 'This browser may clear the copy when its space runs short.',
    'page-only': 'This browser keeps no copy: it is gone when the page is closed.',
  },
  notOnHttp:
    'Without https a browser cannot open this page again when there is no network. Take the one-file page along.',
  oneFile: 'Download the one-file page',
  newer: 'There are new data of {day}.',
  load: 'Load them',
  needsService: 'This part needs the service and a network.',
  noCopy:
    'There is no network, and this browser has no copy yet. Open the page once with a network.',
  noScript: 'This file needs JavaScript, which is switched off in this browser.',
} as const;
