import Database from 'better-sqlite3';

/**
 * A connection to an SQLite file. All of SQL goes through here, and that is on purpose:
 *
 * From Node 24.19 on, the native objects of better-sqlite3 12 abort the process when the garbage
 * collector frees them, and version 13, which doesn't, needs Node 22. So connections and statements
 * are kept for the life of the process. There are a few dozen for each catalogue that is opened.
 * `db.pragma()` makes statements of its own and so is not offered.
 */
export interface Connection {
  prepare<Parameters extends unknown[], Row>(sql: string): Database.Statement<Parameters, Row>;
  /** A value that a pragma tells. */
  pragma(sql: string): unknown;
  /** Runs statements without a result. */
  run(sql: string): void;
  close(): void;
}

const kept: unknown[] = [];

/** @throws where the file cannot be opened */
export function connect(path: string, options: Database.Options = {}): Connection {
  const db = new Database(path, options);
  kept.push(db);
  const prepare = <Parameters extends unknown[], Row>(
    sql: string,
  ): Database.Statement<Parameters, Row> => {
    const statement = db.prepare<Parameters, Row>(sql);
    kept.push(statement);
    return statement;
  };
  return {
    prepare,
    pragma: (sql) => {
      const row = prepare<[], Record<string, unknown>>(`PRAGMA ${sql}`).get();
      return row === undefined ? null : Object.values(row)[0];
    },
    run: (sql) => {
      db.exec(sql);
    },
    close: () => {
      db.close();
    },
  };
}
