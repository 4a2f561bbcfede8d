import type { NextFunction, Request, Response } from 'express';
import { PROBLEM_TYPES, type ProblemType } from './reply/problem.js';
import { problemTypePage } from './reply/problem-page.js';

/** The page that explains a type of problem. */
export function explainProblem(request: Request, response: Response, next: NextFunction): void {
  const type = String(request.params['type']);
  if (!isProblemType(type)) {
    next();
    return;
  }
  response.status(200).set({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': 'en',
    'Cache-Control': 'public, max-age=3600',
  });
  response.end(problemTypePage(type));
}

function isProblemType(text: string): text is ProblemType {
  return Object.hasOwn(PROBLEM_TYPES, text);
}
