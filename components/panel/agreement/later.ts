import { lazy } from 'react';

// Answering a wish comes with much that the panel's start does not need: it is loaded when it is wanted.
const answers = () => import('./Answers.tsx');

export const AnswerPromise = lazy(async () => ({ default: (await answers()).AnswerPromise }));
export const AnswerExpectation = lazy(async () => ({ default: (await answers()).AnswerExpectation }));
