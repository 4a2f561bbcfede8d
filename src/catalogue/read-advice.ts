import type { AdviceTopic, ConfusedPair } from '../model/advice.js';
import type { Connection } from './database/connection.js';

/** The topics on which a text is too vague, with what leads to them and what to ask. */
export function readTopics(db: Connection): readonly AdviceTopic[] {
  const topics = db.prepare<[], { id: string; message: string }>('SELECT * FROM advice_topic');
  const triggers = db.prepare<[string], { text: string }>(
    'SELECT text FROM advice_trigger WHERE topic = ? ORDER BY rowid',
  );
  const options = db.prepare<[string], AdviceTopic['options'][number]>(
    `SELECT step, ask, label, good_id AS goodId, q, code
     FROM advice WHERE topic = ? ORDER BY step, rowid`,
  );
  return topics.all().map(({ id, message }) => ({
    id,
    message,
    triggers: triggers.all(id).map(({ text }) => text),
    options: options.all(id),
  }));
}

/** Pairs of medicine names that published lists put side by side. */
export function readConfusedPairs(db: Connection): readonly ConfusedPair[] {
  return db.prepare<[], ConfusedPair>('SELECT good_a AS a, good_b AS b FROM confused_name').all();
}

/** Names of medicines that exist and are no goods here, so that none is "corrected" into one. */
export function readNotHeld(db: Connection): readonly string[] {
  const rows = db.prepare<[], { name: string }>('SELECT name FROM not_held ORDER BY name').all();
  return rows.map(({ name }) => name);
}
