import { expect, test } from '@jest/globals';
import type { FormMade, FormThread } from '../../../src/http/forms/form-thread.js';
import { keepForms } from '../../../src/http/forms/keep-forms.js';
import type { FormOrder } from '../../../src/http/forms/make-form.js';
import { succeed } from '../../../src/model/result.js';

function counted(make: (order: FormOrder) => Promise<FormMade>): {
  thread: FormThread;
  made: FormOrder[];
} {
  const made: FormOrder[] = [];
  const thread = {
    make: (order: FormOrder) => {
      made.push(order);
      return make(order);
    },
    close: () => undefined,
  };
  return { thread: keepForms(thread), made };
}

const order = (agency: string | null): FormOrder =>
  ({ form: 'xlsx', agency, list: { lines: [] } }) as unknown as FormOrder;

test('the same order is made once, another one again', async () => {
  const { thread, made } = counted(() => Promise.resolve(succeed(new Uint8Array([1]))));
  const [one, same] = await Promise.all([thread.make(order(null)), thread.make(order(null))]);
  expect(same).toBe(one);
  await thread.make(order('radio-licence'));
  expect(made).toHaveLength(2);
});

test('a fault is not kept', async () => {
  let broken = true;
  const { thread } = counted(() =>
    broken ? Promise.reject(new Error('broke')) : Promise.resolve(succeed(new Uint8Array([1]))),
  );
  await expect(thread.make(order(null))).rejects.toThrow('broke');
  broken = false;
  expect(await thread.make(order(null))).toEqual(succeed(new Uint8Array([1])));
});

test('what is oldest goes when the room is full', async () => {
  const { thread, made } = counted(() =>
    Promise.resolve(succeed(new Uint8Array(20 * 1024 * 1024))),
  );
  for (const agency of ['a', 'b', 'c']) await thread.make(order(agency));
  await thread.make(order('c'));
  expect(made).toHaveLength(3);
  await thread.make(order('a'));
  expect(made).toHaveLength(4);
});
