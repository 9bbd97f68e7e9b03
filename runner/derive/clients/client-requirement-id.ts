/** What the page of an operation in boto3's documentation promises, but for its exceptions. */
export const boto3Facts = ["method", "parameters", "returns"] as const;

/** What the page of an operation in AWS CLI's documentation promises. */
export const awsCliFacts = [
  "command",
  "options",
  "cli-input-json",
  "options-override",
  "skeleton-input",
  "skeleton-output",
  "output",
] as const;

/** One fact that a client's documentation states of an operation. */
export type ClientFact = (typeof boto3Facts)[number] | (typeof awsCliFacts)[number];

/** Such as `ListDomains.client.boto3.method`. */
export function clientRequirement(operation: string, client: string, fact: ClientFact): string {
  return `${operation}.client.${client}.${fact}`;
}

/** What the client hands to its caller; `undefined` for a client of which no page says so. */
export function clientReturns(operation: string, client: string): string | undefined {
  if (client === "boto3") return clientRequirement(operation, client, "returns");
  return client === "aws-cli" ? clientRequirement(operation, client, "output") : undefined;
}

/** The exception for a fault; only boto3's pages list exceptions. */
export function clientRaises(operation: string, client: string, fault: string): string | undefined {
  return client === "boto3" ? `${operation}.client.boto3.exception.${fault}` : undefined;
}
