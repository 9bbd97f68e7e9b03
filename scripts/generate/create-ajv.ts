import { Ajv2020 } from "ajv/dist/2020.js";

/**
 * Makes the validator compiler that all schemas of the repository are read with: draft 2020-12, every error reported,
 * lengths in Unicode code points, patterns with the `u` flag, inherited members ignored.
 */
export function createAjv(): Ajv2020 {
  return new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    ownProperties: true,
    strict: true,
    // Members narrow the shape they refer to, which states the type; `if` names members that others declare.
    strictTypes: false,
    strictRequired: false,
    // In draft 2020-12 a format is an annotation.
    validateFormats: false,
    code: { esm: true, lines: true, source: true },
  });
}
