import type { FastifySchemaCompiler } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { ZodType } from 'zod';

/**
 * Checks what a request holds by the schema of its route. zod compares the length of whatever says that it has one,
 * and throws where that is an object: such a request is refused like any other of the wrong form.
 */
export const refusingValidator: FastifySchemaCompiler<ZodType> = (route) => {
  const validate = validatorCompiler(route);
  return (data: unknown) => {
    try {
      return validate(data);
    } catch (error) {
      return { error: error as Error };
    }
  };
};
