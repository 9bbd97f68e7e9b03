/** What stands at the head of each generated file. */
export const banner = "// Generated from specs/. Do not edit; run `npm run generate`.\n";
