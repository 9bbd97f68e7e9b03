import { startMoto } from "./start-moto.js";

const moto = await startMoto();
process.stdout.write(`${moto.url}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void moto.stop());
