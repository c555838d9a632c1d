// A D1 that fails now and then: before it does anything, or after it has committed and before it says so. The two are the
// same to whoever calls, and neither may lose or double anything.

const REAL = Symbol('the statement behind the wrapper');

/** @param fails asked at every call: `before`, `after`, or null for a call that goes well. */
export function faultyD1(db: D1Database, fails: () => 'before' | 'after' | null): D1Database {
  const perhaps = async <T>(act: () => Promise<T>): Promise<T> => {
    const how = fails();
    if (how === 'before') throw new Error('D1_ERROR: Network connection lost (before)');
    const result = await act();
    if (how === 'after') throw new Error('D1_ERROR: Network connection lost (after commit)');
    return result;
  };
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get(real, name) {
        if (name === REAL) return real;
        if (name === 'bind') return (...values: unknown[]) => wrap(real.bind(...values));
        const member: unknown = Reflect.get(real, name);
        if (typeof member !== 'function') return member;
        return (...values: unknown[]) => perhaps(() => member.apply(real, values));
      },
    });
  const unwrap = (statement: D1PreparedStatement) => (Reflect.get(statement, REAL) as D1PreparedStatement) ?? statement;
  return new Proxy(db, {
    get(real, name) {
      if (name === 'prepare') return (sql: string) => wrap(real.prepare(sql));
      if (name === 'batch') {
        return (statements: D1PreparedStatement[]) => perhaps(() => real.batch(statements.map(unwrap)));
      }
      const member: unknown = Reflect.get(real, name);
      return typeof member === 'function' ? member.bind(real) : member;
    },
  });
}
