/** The versions of moto that are compared, the oldest first: the last of a line, the first and the newest of the next. */
export const motoVersions = ["4.2.14", "5.0.0", "5.2.1"] as const;
