/** The clients that can make the calls: our own, and others' that are installed on this machine. */
export const clients = ["wire", "sdk-js", "boto3", "aws-cli"] as const;

/** One of {@link clients}. */
export type Client = (typeof clients)[number];
