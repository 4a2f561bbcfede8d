import { DEFAULT_EDITION } from '../../model/edition.js';
import { TIERS } from '../../model/list.js';
import { jsonReply } from '../reply/reply.js';
import { envelope } from './present.js';
import type { Route } from './route.js';

export const scenariosRoute: Route = {
  operation: 'listScenarios',
  method: 'get',
  path: '/v1/scenarios',
  formats: ['json'],
  answer: (_request, service) => {
    const { references } = service.catalogue;
    const scenarios = references.scenarios.map((scenario) => {
      const placed = references.goodsOf(scenario.id);
      const goods = Object.fromEntries(
        TIERS.map((tier) => [tier, placed.filter((good) => good.tier === tier).length]),
      );
      return { ...scenario, goods };
    });
    return jsonReply(envelope(scenarios, DEFAULT_EDITION, service));
  },
};
