import type { Reply } from '../reply/reply.js';
import type { Service } from '../service.js';

/** What a program that does not ask for a page reads at "/". */
export function welcome({ catalogue }: Service): Reply {
  return {
    status: 200,
    type: 'text/plain; charset=utf-8',
    language: 'en',
    cache: 'release',
    body: [
      `HS Essentials, data of release ${catalogue.release}`,
      '',
      'Find a good or a code     /v1/search?q=surgical%20gloves',
      'A code over the editions  /v1/hs/3002.20?edition=2017',
      'A list for a disaster     /v1/lists/earthquake.csv',
      'The contract              /openapi.yaml',
      'The page for people       /?q=surgical%20gloves',
      '',
    ].join('\n'),
  };
}
