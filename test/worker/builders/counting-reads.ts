// A D1 binding that counts the rows its statements read, as D1 itself reports and bills them.

export interface Reads {
  rows: number;
}

export function countingReads(db: D1Database, reads: Reads): D1Database {
  const realOf = new WeakMap<object, D1PreparedStatement>();
  const count = <T extends D1Result>(result: T): T => {
    reads.rows += result.meta.rows_read;
    return result;
  };
  const wrap = (statement: D1PreparedStatement, reads: boolean): D1PreparedStatement => {
    const wrapped = new Proxy(statement, {
      get(real, name) {
        const member: unknown = Reflect.get(real, name);
        if (typeof member !== 'function') return member;
        if (name === 'bind') return (...values: unknown[]) => wrap(real.bind(...values), reads);
        return async (...given: unknown[]) => {
          // raw() and first() tell no meta, and all() drops columns of one name: a question is asked twice and counted once.
          if (reads && name !== 'all') count(await real.all());
          const result = await Reflect.apply(member, real, given);
          return name === 'all' ? count(result as D1Result) : result;
        };
      },
    });
    realOf.set(wrapped, statement);
    return wrapped;
  };
  return new Proxy(db, {
    get(real, name) {
      if (name === 'prepare') return (sql: string) => wrap(real.prepare(sql), /^\s*select/i.test(sql));
      if (name === 'batch')
        return async (all: D1PreparedStatement[]) =>
          (await real.batch(all.map((each) => realOf.get(each) ?? each))).map(count);
      return Reflect.get(real, name);
    },
  });
}
