// Loaded before the program: at its end tells on descriptor 3 how much memory it took at most, in KiB.
import { writeSync } from "node:fs";

process.once("exit", () => {
  try {
    writeSync(3, String(process.resourceUsage().maxRSS));
  } catch {
    // Nobody wants to know.
  }
});
