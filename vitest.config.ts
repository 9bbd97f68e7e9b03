import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{runner,reference,generated,scripts,test}/**/*.test.ts"],
    typecheck: { enabled: false },
    restoreMocks: true,
    unstubEnvs: true,
  },
});
