import type { Compilable, CompiledQuery } from 'kysely';

type Value = string | number | null;

/**
 * Builds a query once, to be filled in many times: compiling a short query costs more than running it.
 * @param example values of the right types; only their names and types count
 * @param build makes the query of its values
 */
export function compiled<Values extends Record<string, Value>>(
  example: Values,
  build: (values: Values) => Compilable,
): (values: Values) => CompiledQuery {
  // each value is stood in for by its own name, so that the compiled query tells their order
  const names = Object.fromEntries(Object.keys(example).map((name) => [name, name]));
  const query = build(names as Values).compile();
  const order = query.parameters as (keyof Values)[];
  return (values) => ({ ...query, parameters: order.map((name) => values[name]) });
}
