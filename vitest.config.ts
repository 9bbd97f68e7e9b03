import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{runner,reference,generated,scripts,test}/**/*.test.ts"],
    typecheck: { enabled: false },
    restoreMocks: true,
    // No test is about speed: a busy machine must not fail one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    unstubEnvs: true,
  },
});
