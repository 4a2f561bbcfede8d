import { JSON_TYPE, type Reply } from '../reply/reply.js';
import type { Route } from './route.js';

export const contractYamlRoute: Route = {
  operation: 'getContractYaml',
  method: 'get',
  path: '/openapi.yaml',
  formats: ['json'],
  answer: (_request, { contract }) => asIs('application/yaml; charset=utf-8', contract.yaml),
};

export const contractJsonRoute: Route = {
  operation: 'getContractJson',
  method: 'get',
  path: '/openapi.json',
  formats: ['json'],
  answer: (_request, { contract }) => asIs(JSON_TYPE, JSON.stringify(contract.document)),
};

export const livenessRoute: Route = {
  operation: 'getLiveness',
  method: 'get',
  path: '/livez',
  formats: ['json'],
  answer: () => health({ status: 'live' }),
};

export const readinessRoute: Route = {
  operation: 'getReadiness',
  method: 'get',
  path: '/readyz',
  formats: ['json'],
  answer: (_request, { catalogue }) => {
    const trouble = catalogue.trouble();
    if (trouble === null)
      return health({
        status: 'ready',
        release: catalogue.release,
        goods: catalogue.goods.length,
      });
    return {
      problem: {
        type: 'unavailable',
        detail: `The catalogue cannot be read: ${trouble}.`,
        headers: { 'Retry-After': '30' },
      },
    };
  },
};

function asIs(type: string, body: string): Reply {
  return { status: 200, type, language: 'en', body, cache: 'release' };
}

function health(body: unknown): Reply {
  return {
    status: 200,
    type: JSON_TYPE,
    language: null,
    body: JSON.stringify(body),
    cache: 'never',
  };
}
